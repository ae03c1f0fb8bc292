"""`action.getListByPeriod`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from datetime import tzinfo
from typing import TypeAlias

from planfix.enums import SortOrder
from planfix.types.action import Action, read_action
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_datetime, write_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionGetListByPeriod(Request["ActionGetListByPeriodResponse"]):
    """List the comments of a period, in one task or in all.

    Attributes:
        from_date: Begin of the period.
        to_date: End of the period.
        sort: Order of the list; descending when left out.
        task_id: Only comments of the task with this id; of all tasks when left out.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)

    See https://planfix.com/help/Planfix_API_action.getListByPeriod
    """

    from_date: dt.datetime | dt.date
    to_date: dt.datetime | dt.date
    sort: SortOrder | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


ActionGetListByPeriodResponse: TypeAlias = Page[Action]


def write_action_get_list_by_period(value: ActionGetListByPeriod, zone: tzinfo | None) -> str:
    """Write what a `ActionGetListByPeriod` holds."""
    out: list[str] = []
    out.append(write_datetime("fromDate", given(value.from_date, "from_date"), "from_date", zone))
    out.append(write_datetime("toDate", given(value.to_date, "to_date"), "to_date", zone))
    if value.sort is not UNSET:
        out.append(write("sort", value.sort, "sort", text_of_enum(SortOrder)))
    in_task: list[str] = []
    if value.task_id is not UNSET:
        in_task.append(write_int("id", value.task_id, "task_id"))
    if in_task:
        out.append("<task>" + "".join(in_task) + "</task>")
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_action_get_list_by_period_response(node: Node, zone: tzinfo | None) -> ActionGetListByPeriodResponse:
    """Read an answer to `action.getListByPeriod`."""
    return read_page(node, ("actions", "action"), ("account", "sid", "signature"), read_action, zone)


ActionGetListByPeriod.method = Method(
    name="action.getListByPeriod",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("4001", "4009"),
    page="https://planfix.com/help/Planfix_API_action.getListByPeriod",
    write=write_action_get_list_by_period,
    read=read_action_get_list_by_period_response,
)
