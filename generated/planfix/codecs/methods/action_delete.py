"""Codec of `action.delete`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.action_delete import ActionDelete, ActionDeleteResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_action_delete(value: ActionDelete, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionDelete`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_action_delete_response(node: Node, reading: Reading) -> ActionDeleteResponse:
    """Decode an element as `ActionDeleteResponse`."""
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
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ActionDeleteResponse)
    made.id = required(id, node, "action/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_action_delete,
    read_action_delete_response,
)
