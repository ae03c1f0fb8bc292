"""Codec of `user.updateGroupMembership`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_update_group_membership import UserUpdateGroupMembership, UserUpdateGroupMembershipResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import write_ints, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_user_update_group_membership(value: UserUpdateGroupMembership, zone: tzinfo | None) -> str:
    """Encode the fields of `UserUpdateGroupMembership`."""
    check_at_least_one(value, "add_user_groups", "del_user_groups")
    out: list[str] = []
    in_user: list[str] = []
    id = given(value.id, "id")
    in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (add_user_groups := value.add_user_groups) is not UNSET:
        in_user.append("<addUserGroup>" + write_ints("id", add_user_groups, "add_user_groups") + "</addUserGroup>")
    if (del_user_groups := value.del_user_groups) is not UNSET:
        in_user.append("<delUserGroup>" + write_ints("id", del_user_groups, "del_user_groups") + "</delUserGroup>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_update_group_membership_response(node: Node, reading: Reading) -> UserUpdateGroupMembershipResponse:
    """Decode an element as `UserUpdateGroupMembershipResponse`."""
    id: int | None | Unset = UNSET
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(UserUpdateGroupMembershipResponse)
    made.id = required(id, node, "user/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_user_update_group_membership,
    read_user_update_group_membership_response,
)
