"""The server's side of `user.updateGroupMembership`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_update_group_membership import UserUpdateGroupMembership, UserUpdateGroupMembershipResponse
from planfix_runtime.codec.decoding import missing, read_int, read_items
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_user_update_group_membership(node: Node, zone: tzinfo | None) -> UserUpdateGroupMembership:
    """Read a `UserUpdateGroupMembership` of its element."""
    id: int | None | Unset = UNSET
    add_user_groups: list[int] | Unset = UNSET
    del_user_groups: list[int] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "addUserGroup":
                    add_user_groups = read_items(inner, unknown, "id", parse_int)
                elif inner_tag == "delUserGroup":
                    del_user_groups = read_items(inner, unknown, "id", parse_int)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "user/id")
    return UserUpdateGroupMembership(
        id=id,
        add_user_groups=add_user_groups,
        del_user_groups=del_user_groups,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_update_group_membership_response(value: UserUpdateGroupMembershipResponse, zone: tzinfo | None) -> str:
    """Write what a `UserUpdateGroupMembershipResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<user><id>{id if type(id) is int else xml_int(id, 'id')}</id></user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
