"""The server's side of `action.getListWithAnalitic`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.action_get_list_with_analitic import ActionGetListWithAnalitic, ActionGetListWithAnaliticResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get_list_with_analitic(node: Node, reading: Reading) -> ActionGetListWithAnalitic:
    """Read a `ActionGetListWithAnalitic` of its element."""
    analitic_id: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_analitic = False
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analitic" and not met_analitic:
            met_analitic = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    analitic_id = read_int(inner, unknown, analitic_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
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
    return ActionGetListWithAnalitic(
        analitic_id=required(analitic_id, node, "analitic/id", unknown),
        task_id=task_id,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_action_get_list_with_analitic_response(value: ActionGetListWithAnaliticResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.getListWithAnalitic`."""
    return write_page(value, ("actions", "action"), write_action, zone)
