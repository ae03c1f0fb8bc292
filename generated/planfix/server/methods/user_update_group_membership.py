"""The server's side of `user.updateGroupMembership`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_update_group_membership import UserUpdateGroupMembership, UserUpdateGroupMembershipResponse
from planfix_runtime.codec.decoding import read_int, read_items, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_update_group_membership(node: Node, reading: Reading) -> UserUpdateGroupMembership:
    """Read a `UserUpdateGroupMembership` of its element."""
    id: int | None | Unset = UNSET
    add_user_groups: list[int] | Unset = UNSET
    del_user_groups: list[int] | Unset = UNSET
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
                elif inner_tag == "addUserGroup" and add_user_groups is UNSET:
                    add_user_groups = read_items(inner, unknown, "id", parse_int)
                elif inner_tag == "delUserGroup" and del_user_groups is UNSET:
                    del_user_groups = read_items(inner, unknown, "id", parse_int)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserUpdateGroupMembership(
        id=required(id, node, "user/id", unknown),
        add_user_groups=add_user_groups,
        del_user_groups=del_user_groups,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_update_group_membership_response(value: UserUpdateGroupMembershipResponse, zone: tzinfo | None) -> str:
    """Write what a `UserUpdateGroupMembershipResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<user><id>{id if type(id) is int else xml_int(id, 'id')}</id></user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
