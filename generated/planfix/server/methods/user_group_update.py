"""The server's side of `userGroup.update`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_update import UserGroupUpdate, UserGroupUpdateResponse
from planfix_runtime.codec.decoding import missing, read_int, read_text
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_user_group_update(node: Node, zone: tzinfo | None) -> UserGroupUpdate:
    """Read a `UserGroupUpdate` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
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
                elif inner_tag == "name":
                    name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "userGroup/id")
    if name is UNSET:
        raise missing(node, "userGroup/name")
    return UserGroupUpdate(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_group_update_response(value: UserGroupUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `UserGroupUpdateResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
