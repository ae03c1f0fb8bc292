"""The server's side of `userGroup.add`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_add import UserGroupAdd, UserGroupAddResponse
from planfix_runtime.codec.decoding import missing, read_text
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_user_group_add(node: Node, zone: tzinfo | None) -> UserGroupAdd:
    """Read a `UserGroupAdd` of its element."""
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "userGroup":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if name is UNSET:
        raise missing(node, "userGroup/name")
    return UserGroupAdd(
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_group_add_response(value: UserGroupAddResponse, zone: tzinfo | None) -> str:
    """Write what a `UserGroupAddResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
