"""The server's side of `task.getFilterList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_get_filter_list import TaskGetFilterList, TaskGetFilterListResponse
from planfix.server.types.contact import write_saved_filter
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_task_get_filter_list(node: Node, reading: Reading) -> TaskGetFilterList:
    """Read a `TaskGetFilterList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return TaskGetFilterList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_get_filter_list_response(value: TaskGetFilterListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `task.getFilterList`."""
    return write_page(value, ("taskFilterList", "taskFilter"), write_saved_filter, zone)
