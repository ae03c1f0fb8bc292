"""The server's side of `taskStatus.getSetList`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_status_get_set_list import TaskStatusGetSetList, TaskStatusGetSetListResponse
from planfix.server.types.task_status import write_task_status_set
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_task_status_get_set_list(node: Node, reading: Reading) -> TaskStatusGetSetList:
    """Read a `TaskStatusGetSetList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return TaskStatusGetSetList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_status_get_set_list_response(value: TaskStatusGetSetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `taskStatus.getSetList`."""
    return write_page(value, ("taskStatusSets", "taskStatusSet"), write_task_status_set, zone)
