"""The server's side of `action.getListWithAnalitic`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.action_get_list_with_analitic import ActionGetListWithAnalitic, ActionGetListWithAnaliticResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get_list_with_analitic(node: Node, zone: tzinfo | None) -> ActionGetListWithAnalitic:
    """Read a `ActionGetListWithAnalitic` of its element."""
    analitic_id: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analitic":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    analitic_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
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
    if analitic_id is None or analitic_id is UNSET:
        raise missing(node, "analitic/id")
    return ActionGetListWithAnalitic(
        analitic_id=analitic_id,
        task_id=task_id,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_action_get_list_with_analitic_response(value: ActionGetListWithAnaliticResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.getListWithAnalitic`."""
    return write_page(value, ("actions", "action"), write_action, zone)
