"""`task.getFilterList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.contact import SavedFilter, read_saved_filter
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskGetFilterList(Request["TaskGetFilterListResponse"]):
    """List the saved task filters that the calling user can see, for the target of task.getList.

    See https://planfix.com/help/Planfix_API_task.getFilterList
    """

    extra: tuple[Extra, ...] = ()


TaskGetFilterListResponse: TypeAlias = Page[SavedFilter]


def write_task_get_filter_list(value: TaskGetFilterList, zone: tzinfo | None) -> str:
    """Write what a `TaskGetFilterList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_get_filter_list_response(node: Node, zone: tzinfo | None) -> TaskGetFilterListResponse:
    """Read an answer to `task.getFilterList`."""
    return read_page(node, ("taskFilterList", "taskFilter"), ("account", "sid", "signature"), read_saved_filter, zone)


TaskGetFilterList.method = Method(
    name="task.getFilterList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_task.getFilterList",
    write=write_task_get_filter_list,
    read=read_task_get_filter_list_response,
)
