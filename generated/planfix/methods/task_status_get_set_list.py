"""`taskStatus.getSetList`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.task_status import TaskStatusSet
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskStatusGetSetList(Request["TaskStatusGetSetListResponse"]):
    """List the processes for tasks.

    No processes is not an error: the list is empty.

    See https://planfix.com/help/Planfix_API_taskStatus.getSetList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskStatusGetSetListResponse: TypeAlias = Page[TaskStatusSet]


TaskStatusGetSetList.method = Method(
    name="taskStatus.getSetList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_taskStatus.getSetList",
    codec="planfix.codecs.methods.task_status_get_set_list",
)
