"""The client's side of `userGroup.update`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_update import UserGroupUpdate, UserGroupUpdateResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int, xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_user_group_update(value: UserGroupUpdate, zone: tzinfo | None) -> str:
    """Write what a `UserGroupUpdate` holds."""
    out: list[str] = []
    in_user_group: list[str] = []
    id = given(value.id, "id")
    in_user_group.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    name = given(value.name, "name")
    in_user_group.append(f"<name>{xml_text(name, 'name')}</name>")
    if in_user_group:
        out.append(f"<userGroup>{''.join(in_user_group)}</userGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_group_update_response(node: Node, zone: tzinfo | None) -> UserGroupUpdateResponse:
    """Read a `UserGroupUpdateResponse` of its element."""
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
    return UserGroupUpdateResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_user_group_update,
    read_user_group_update_response,
)
