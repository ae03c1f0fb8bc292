"""The server's side of `taskStatus.getListOfSet`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_status_get_list_of_set import TaskStatusGetListOfSet, TaskStatusGetListOfSetResponse
from planfix.server.types.task_status import write_process_status
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_status_get_list_of_set(node: Node, reading: Reading) -> TaskStatusGetListOfSet:
    """Read a `TaskStatusGetListOfSet` of its element."""
    id: int | None | Unset = UNSET
    met_task_status_set = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "taskStatusSet" and not met_task_status_set:
            met_task_status_set = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskStatusGetListOfSet(
        id=required(id, node, "taskStatusSet/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_status_get_list_of_set_response(value: TaskStatusGetListOfSetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `taskStatus.getListOfSet`."""
    return write_page(value, ("taskStatuses", "taskStatus"), write_process_status, zone)
