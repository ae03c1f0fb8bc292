"""The server's side of `task.getFilterList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_get_filter_list import TaskGetFilterList, TaskGetFilterListResponse
from planfix.server.types.contact import write_saved_filter
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.xml import Node


def read_task_get_filter_list(node: Node, zone: tzinfo | None) -> TaskGetFilterList:
    """Read a `TaskGetFilterList` of its element."""
    unknown = [child for child in node if child.tag not in ("account", "sid", "silent", "signature")]
    return TaskGetFilterList(
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_get_filter_list_response(value: TaskGetFilterListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `task.getFilterList`."""
    return write_page(value, ("taskFilterList", "taskFilter"), write_saved_filter, zone)
