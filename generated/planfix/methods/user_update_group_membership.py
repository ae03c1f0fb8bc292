"""`user.updateGroupMembership`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix_runtime.checks import as_tuple, check_at_least_one, given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_items, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserUpdateGroupMembership(Request["UserUpdateGroupMembershipResponse"]):
    """Put a user into user groups and take the user out of others.

    Give at least one of add_user_groups, del_user_groups. Only administrators may call it.

    Attributes:
        id: User id.
        add_user_groups: Ids of groups that the user joins.
        del_user_groups: Ids of groups that the user leaves.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)
        MembershipGroupNotFound: The user group that the user is to join or leave does not exist. (6006)

    See https://planfix.com/help/Planfix_API_user.updateGroupMembership
    """

    id: int
    add_user_groups: Sequence[int] | Unset = UNSET
    del_user_groups: Sequence[int] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "add_user_groups", as_tuple(self.add_user_groups))
        object.__setattr__(self, "del_user_groups", as_tuple(self.del_user_groups))


@dataclasses.dataclass(slots=True)
class UserUpdateGroupMembershipResponse:
    """What the server answers to user.updateGroupMembership.

    Attributes:
        id: Id of the changed user.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_user_update_group_membership(value: UserUpdateGroupMembership, zone: tzinfo | None) -> str:
    """Write what a `UserUpdateGroupMembership` holds."""
    check_at_least_one(value, "add_user_groups", "del_user_groups")
    out: list[str] = []
    in_user: list[str] = []
    id = given(value.id, "id")
    in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (add_user_groups := value.add_user_groups) is not UNSET:
        in_user.append(
            "<addUserGroup>" + write_items("id", add_user_groups, "add_user_groups", xml_int) + "</addUserGroup>"
        )
    if (del_user_groups := value.del_user_groups) is not UNSET:
        in_user.append(
            "<delUserGroup>" + write_items("id", del_user_groups, "del_user_groups", xml_int) + "</delUserGroup>"
        )
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
        id,
        collect(node, unknown) if unknown else (),
    )


UserUpdateGroupMembership.method = Method(
    name="user.updateGroupMembership",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=("6001", "6004", "6006"),
    page="https://planfix.com/help/Planfix_API_user.updateGroupMembership",
    write=write_user_update_group_membership,
    read=read_user_update_group_membership_response,
)
