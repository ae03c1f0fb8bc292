"""How a client reads and writes the types: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.user_group import UserGroup
from planfix_runtime.codec.decoding import missing, read_int, read_text
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group(node: Node, zone: tzinfo | None) -> UserGroup:
    """Read a `UserGroup` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    user_count: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "userCount":
            user_count = read_int(child, unknown)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return UserGroup(
        id=id,
        name=name,
        user_count=user_count,
        extra=collect(node, unknown) if unknown else (),
    )
