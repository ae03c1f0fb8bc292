"""The server's side of `userGroup.get`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_get import UserGroupGet, UserGroupGetResponse
from planfix.server.types.user_group import write_user_group
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group_get(node: Node, zone: tzinfo | None) -> UserGroupGet:
    """Read a `UserGroupGet` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "userGroup":
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
        raise missing(node, "userGroup/id")
    return UserGroupGet(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_group_get_response(value: UserGroupGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `userGroup.get`."""
    return write_single(value, ("userGroup",), write_user_group, zone)
