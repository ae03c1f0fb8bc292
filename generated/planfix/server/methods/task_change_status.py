"""The server's side of `task.changeStatus`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.methods.task_change_status import TaskChangeStatus, TaskChangeStatusResponse
from planfix_runtime.codec.decoding import read_datetime, read_int, read_str_enum, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_change_status(node: Node, reading: Reading) -> TaskChangeStatus:
    """Read a `TaskChangeStatus` of its element."""
    status: TaskStatus | None | Unset = UNSET
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    date_time: Moment | None | Unset = UNSET
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "general":
                    general = read_int(inner, unknown, general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "status":
            status = read_str_enum(child, unknown, TaskStatus, status)
        elif tag == "dateTime":
            date_time = read_datetime(child, unknown, reading.zone, date_time)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskChangeStatus(
        status=required(status, node, "status", unknown),
        id=id,
        general=general,
        date_time=date_time,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_change_status_response(value: TaskChangeStatusResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeStatusResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
