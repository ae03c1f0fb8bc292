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
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_datetime, xml_int, xml_str_enum


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
    from_date = given(value.from_date, "from_date")
    out.append(f"<fromDate>{xml_datetime(from_date, 'from_date', zone)}</fromDate>")
    to_date = given(value.to_date, "to_date")
    out.append(f"<toDate>{xml_datetime(to_date, 'to_date', zone)}</toDate>")
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_str_enum(sort, 'sort', SortOrder)}</sort>")
    if (task_id := value.task_id) is not UNSET:
        out.append(f"<task><id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id></task>")
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
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
