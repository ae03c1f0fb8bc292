"""The server's side of `task.changeStatus`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.methods.task_change_status import TaskChangeStatus, TaskChangeStatusResponse
from planfix_runtime.codec.decoding import missing, read_datetime, read_int, read_str_enum
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_task_change_status(node: Node, zone: tzinfo | None) -> TaskChangeStatus:
    """Read a `TaskChangeStatus` of its element."""
    status: TaskStatus | None | Unset = UNSET
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "general":
                    general = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "status":
            status = read_str_enum(child, unknown, TaskStatus)
        elif tag == "dateTime":
            date_time = read_datetime(child, unknown, zone)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if status is None or status is UNSET:
        raise missing(node, "status")
    return TaskChangeStatus(
        status=status,
        id=id,
        general=general,
        date_time=date_time,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_change_status_response(value: TaskChangeStatusResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeStatusResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
