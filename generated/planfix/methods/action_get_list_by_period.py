"""`action.getListByPeriod`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TypeAlias

from planfix.enums import SortOrder
from planfix.types.action import Action
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionGetListByPeriod(Request["ActionGetListByPeriodResponse"]):
    """List the comments of a period, in one task or in all.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)

    See https://planfix.com/help/Planfix_API_action.getListByPeriod
    """

    from_date: dt.datetime | dt.date
    """Begin of the period."""
    to_date: dt.datetime | dt.date
    """End of the period."""
    sort: SortOrder | None | Unset = UNSET
    """Order of the list; descending when left out."""
    task_id: int | None | Unset = UNSET
    """Only comments of the task with this id; of all tasks when left out."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "from_date", to_moment(self.from_date))
        object.__setattr__(self, "to_date", to_moment(self.to_date))


ActionGetListByPeriodResponse: TypeAlias = Page[Action]


ActionGetListByPeriod.method = Method(
    name="action.getListByPeriod",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("4001", "4009"),
    page="https://planfix.com/help/Planfix_API_action.getListByPeriod",
    codec="planfix.codecs.methods.action_get_list_by_period",
)
