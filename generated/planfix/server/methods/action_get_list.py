"""The server's side of `action.getList`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import SortOrder
from planfix.methods.action_get_list import ActionGetList, ActionGetListResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import read_int, read_str_enum
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get_list(node: Node, reading: Reading) -> ActionGetList:
    """Read a `ActionGetList` of its element."""
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    contact_general: int | None | Unset = UNSET
    sort: SortOrder | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_task = False
    met_contact = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown, task_id)
                elif inner_tag == "general":
                    task_general = read_int(inner, unknown, task_general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "contact" and not met_contact:
            met_contact = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "general":
                    contact_general = read_int(inner, unknown, contact_general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "sort":
            sort = read_str_enum(child, unknown, SortOrder, sort)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ActionGetList(
        task_id=task_id,
        task_general=task_general,
        contact_general=contact_general,
        sort=sort,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_action_get_list_response(value: ActionGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.getList`."""
    return write_page(value, ("actions", "action"), write_action, zone)
