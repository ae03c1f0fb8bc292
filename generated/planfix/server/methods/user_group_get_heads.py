"""The server's side of `userGroup.getHeads`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_get_heads import UserGroupGetHeads, UserGroupGetHeadsResponse
from planfix.server.types.user import write_user
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group_get_heads(node: Node, reading: Reading) -> UserGroupGetHeads:
    """Read a `UserGroupGetHeads` of its element."""
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
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserGroupGetHeads(
        id=required(id, node, "userGroup/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_group_get_heads_response(value: UserGroupGetHeadsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `userGroup.getHeads`."""
    return write_page(value, ("users", "user"), write_user, zone)
