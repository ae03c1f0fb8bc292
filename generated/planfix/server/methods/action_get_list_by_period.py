"""The server's side of `action.getListByPeriod`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import SortOrder
from planfix.methods.action_get_list_by_period import ActionGetListByPeriod, ActionGetListByPeriodResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import read_datetime, read_int, read_str_enum, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get_list_by_period(node: Node, reading: Reading) -> ActionGetListByPeriod:
    """Read a `ActionGetListByPeriod` of its element."""
    from_date: Moment | None | Unset = UNSET
    to_date: Moment | None | Unset = UNSET
    sort: SortOrder | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "fromDate":
            from_date = read_datetime(child, unknown, reading.zone, from_date)
        elif tag == "toDate":
            to_date = read_datetime(child, unknown, reading.zone, to_date)
        elif tag == "sort":
            sort = read_str_enum(child, unknown, SortOrder, sort)
        elif tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown, task_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ActionGetListByPeriod(
        from_date=required(from_date, node, "fromDate", unknown),
        to_date=required(to_date, node, "toDate", unknown),
        sort=sort,
        task_id=task_id,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_action_get_list_by_period_response(value: ActionGetListByPeriodResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.getListByPeriod`."""
    return write_page(value, ("actions", "action"), write_action, zone)
