"""Codec of `task.changeStatus`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.methods.task_change_status import TaskChangeStatus, TaskChangeStatusResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_datetime, xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_task_change_status(value: TaskChangeStatus, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskChangeStatus`."""
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
    out.append(f"<status>{xml_enum(status, 'status', TaskStatus)}</status>")
    if (date_time := value.date_time) is not UNSET:
        out.append(f"<dateTime>{xml_datetime(date_time, 'date_time', zone)}</dateTime>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_change_status_response(node: Node, reading: Reading) -> TaskChangeStatusResponse:
    """Decode an element as `TaskChangeStatusResponse`."""
    id: int | None | Unset = UNSET
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(TaskChangeStatusResponse)
    made.id = required(id, node, "task/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_task_change_status,
    read_task_change_status_response,
)
