"""Codecs of the types: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.types.user_group import UserGroup
from planfix_runtime.codec.decoding import new, read_int, read_text, required
from planfix_runtime.codec.unknown import Reading, Unknown, collect
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group(node: Node, reading: Reading) -> UserGroup:
    """Decode an element as `UserGroup`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    user_count: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "userCount":
            user_count = read_int(child, unknown, user_count)
        else:
            unknown.append(child)
    made = new(UserGroup)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.user_count = user_count
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
