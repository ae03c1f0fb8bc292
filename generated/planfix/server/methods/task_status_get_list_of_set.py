"""The server's side of `taskStatus.getListOfSet`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_status_get_list_of_set import TaskStatusGetListOfSet, TaskStatusGetListOfSetResponse
from planfix.server.types.task_status import write_process_status
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_status_get_list_of_set(node: Node, zone: tzinfo | None) -> TaskStatusGetListOfSet:
    """Read a `TaskStatusGetListOfSet` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "taskStatusSet":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "taskStatusSet/id")
    return TaskStatusGetListOfSet(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_status_get_list_of_set_response(value: TaskStatusGetListOfSetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `taskStatus.getListOfSet`."""
    return write_page(value, ("taskStatuses", "taskStatus"), write_process_status, zone)
