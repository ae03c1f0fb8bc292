"""The client's side of `userGroup.add`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_add import UserGroupAdd, UserGroupAddResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_user_group_add(value: UserGroupAdd, zone: tzinfo | None) -> str:
    """Write what a `UserGroupAdd` holds."""
    out: list[str] = []
    name = given(value.name, "name")
    out.append(f"<userGroup><name>{xml_text(name, 'name')}</name></userGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_group_add_response(node: Node, zone: tzinfo | None) -> UserGroupAddResponse:
    """Read a `UserGroupAddResponse` of its element."""
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
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "userGroup/id")
    return UserGroupAddResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_user_group_add,
    read_user_group_add_response,
)
