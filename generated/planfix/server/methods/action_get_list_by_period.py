"""The server's side of `action.getListByPeriod`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.enums import SortOrder
from planfix.methods.action_get_list_by_period import ActionGetListByPeriod, ActionGetListByPeriodResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import missing, read_datetime, read_int, read_str_enum
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get_list_by_period(node: Node, zone: tzinfo | None) -> ActionGetListByPeriod:
    """Read a `ActionGetListByPeriod` of its element."""
    from_date: dt.datetime | dt.date | None | Unset = UNSET
    to_date: dt.datetime | dt.date | None | Unset = UNSET
    sort: SortOrder | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "fromDate":
            from_date = read_datetime(child, unknown, zone)
        elif tag == "toDate":
            to_date = read_datetime(child, unknown, zone)
        elif tag == "sort":
            sort = read_str_enum(child, unknown, SortOrder)
        elif tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if from_date is None or from_date is UNSET:
        raise missing(node, "fromDate")
    if to_date is None or to_date is UNSET:
        raise missing(node, "toDate")
    return ActionGetListByPeriod(
        from_date=from_date,
        to_date=to_date,
        sort=sort,
        task_id=task_id,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_action_get_list_by_period_response(value: ActionGetListByPeriodResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.getListByPeriod`."""
    return write_page(value, ("actions", "action"), write_action, zone)
