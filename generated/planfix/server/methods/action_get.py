"""The server's side of `action.get`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.action_get import ActionGet, ActionGetResponse
from planfix.server.types.action import write_action
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_get(node: Node, zone: tzinfo | None) -> ActionGet:
    """Read a `ActionGet` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "action/id")
    return ActionGet(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_action_get_response(value: ActionGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `action.get`."""
    return write_single(value, ("action",), write_action, zone)
