"""The server's side of `userGroup.getHeads`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_get_heads import UserGroupGetHeads, UserGroupGetHeadsResponse
from planfix.server.types.user import write_user
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group_get_heads(node: Node, zone: tzinfo | None) -> UserGroupGetHeads:
    """Read a `UserGroupGetHeads` of its element."""
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
    return UserGroupGetHeads(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_group_get_heads_response(value: UserGroupGetHeadsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `userGroup.getHeads`."""
    return write_page(value, ("users", "user"), write_user, zone)
