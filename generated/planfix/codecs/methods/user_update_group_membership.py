"""The client's side of `user.updateGroupMembership`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_update_group_membership import UserUpdateGroupMembership, UserUpdateGroupMembershipResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_ints, xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.xml import Node


def write_user_update_group_membership(value: UserUpdateGroupMembership, zone: tzinfo | None) -> str:
    """Write what a `UserUpdateGroupMembership` holds."""
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
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_update_group_membership_response(node: Node, zone: tzinfo | None) -> UserUpdateGroupMembershipResponse:
    """Read a `UserUpdateGroupMembershipResponse` of its element."""
    id: int | None | Unset = UNSET
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "user/id")
    return UserUpdateGroupMembershipResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_user_update_group_membership,
    read_user_update_group_membership_response,
)
