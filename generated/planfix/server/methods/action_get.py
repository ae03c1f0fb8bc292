"""The server's side of `action.get`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.action_get import ActionGet, ActionGetResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get(node: Node, reading: Reading) -> ActionGet:
    """Read a `ActionGet` of its element."""
    id: int | None | Unset = UNSET
    met_action = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action" and not met_action:
            met_action = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ActionGet(
        id=required(id, node, "action/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_action_get_response(value: ActionGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.get`."""
    return write_single(value, ("action",), write_action, zone)
