"""`taskStatus.getSetList`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.task_status import TaskStatusSet, read_task_status_set
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskStatusGetSetList(Request["TaskStatusGetSetListResponse"]):
    """List the processes for tasks.

    No processes is not an error: the list is empty.

    See https://planfix.com/help/Planfix_API_taskStatus.getSetList
    """

    extra: tuple[Extra, ...] = ()


TaskStatusGetSetListResponse: TypeAlias = Page[TaskStatusSet]


def write_task_status_get_set_list(value: TaskStatusGetSetList, zone: tzinfo | None) -> str:
    """Write what a `TaskStatusGetSetList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_status_get_set_list_response(node: Node, zone: tzinfo | None) -> TaskStatusGetSetListResponse:
    """Read an answer to `taskStatus.getSetList`."""
    return read_page(
        node, ("taskStatusSets", "taskStatusSet"), ("account", "sid", "signature"), read_task_status_set, zone
    )


TaskStatusGetSetList.method = Method(
    name="taskStatus.getSetList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_taskStatus.getSetList",
    write=write_task_status_get_set_list,
    read=read_task_status_get_set_list_response,
)
