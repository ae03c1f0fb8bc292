"""`task.getFilterList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.contact import SavedFilter
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskGetFilterList(Request["TaskGetFilterListResponse"]):
    """List the saved task filters that the calling user can see, for the target of task.getList.

    See https://planfix.com/help/Planfix_API_task.getFilterList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskGetFilterListResponse: TypeAlias = Page[SavedFilter]


TaskGetFilterList.method = Method(
    name="task.getFilterList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_task.getFilterList",
    codec="planfix.codecs.methods.task_get_filter_list",
)
