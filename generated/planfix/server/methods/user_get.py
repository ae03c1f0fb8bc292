"""The server's side of `user.get`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_get import UserGet, UserGetResponse
from planfix.server.types.user import write_user
from planfix_runtime.codec.decoding import read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_get(node: Node, reading: Reading) -> UserGet:
    """Read a `UserGet` of its element."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    met_user = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user" and not met_user:
            met_user = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "general":
                    general = read_int(inner, unknown, general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserGet(
        id=id,
        general=general,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_get_response(value: UserGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `user.get`."""
    return write_single(value, ("user",), write_user, zone)
