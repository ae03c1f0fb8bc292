"""The client's side of `task.changeStatus`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.methods.task_change_status import TaskChangeStatus, TaskChangeStatusResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_datetime, xml_int, xml_str_enum
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_exactly_one, given
from planfix_runtime.xml import Node


def write_task_change_status(value: TaskChangeStatus, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeStatus` holds."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_task: list[str] = []
    if (id := value.id) is not UNSET:
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    status = given(value.status, "status")
    out.append(f"<status>{xml_str_enum(status, 'status', TaskStatus)}</status>")
    if (date_time := value.date_time) is not UNSET:
        out.append(f"<dateTime>{xml_datetime(date_time, 'date_time', zone)}</dateTime>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_change_status_response(node: Node, zone: tzinfo | None) -> TaskChangeStatusResponse:
    """Read a `TaskChangeStatusResponse` of its element."""
    id: int | None | Unset = UNSET
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskChangeStatusResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_task_change_status,
    read_task_change_status_response,
)
