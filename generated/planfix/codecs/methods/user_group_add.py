"""Codec of `userGroup.add`: encodes requests and decodes answers.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_add import UserGroupAdd, UserGroupAddResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_user_group_add(value: UserGroupAdd, zone: tzinfo | None) -> str:
    """Encode the fields of `UserGroupAdd`."""
    out: list[str] = []
    name = given(value.name, "name")
    out.append(f"<userGroup><name>{xml_text(name, 'name')}</name></userGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_group_add_response(node: Node, reading: Reading) -> UserGroupAddResponse:
    """Decode an element as `UserGroupAddResponse`."""
    id: int | None | Unset = UNSET
    met_user_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "userGroup" and not met_user_group:
            met_user_group = True
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
    made = new(UserGroupAddResponse)
    made.id = required(id, node, "userGroup/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_user_group_add,
    read_user_group_add_response,
)
