"""`user.updateGroupMembership`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserUpdateGroupMembership(Request["UserUpdateGroupMembershipResponse"]):
    """Put a user into user groups and take the user out of others.

    Give at least one of add_user_groups, del_user_groups. Only administrators may call it.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)
        MembershipGroupNotFound: The user group that the user is to join or leave does not exist. (6006)

    See https://planfix.com/help/Planfix_API_user.updateGroupMembership
    """

    id: int
    """User id."""
    add_user_groups: Sequence[int] | Unset = UNSET
    """Ids of groups that the user joins."""
    del_user_groups: Sequence[int] | Unset = UNSET
    """Ids of groups that the user leaves."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.add_user_groups is not UNSET:
            object.__setattr__(self, "add_user_groups", as_tuple(self.add_user_groups))
        if self.del_user_groups is not UNSET:
            object.__setattr__(self, "del_user_groups", as_tuple(self.del_user_groups))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserUpdateGroupMembershipResponse(Value):
    """What the server answers to user.updateGroupMembership."""

    id: int
    """Id of the changed user."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserUpdateGroupMembership.method = Method(
    name="user.updateGroupMembership",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=("6001", "6004", "6006"),
    page="https://planfix.com/help/Planfix_API_user.updateGroupMembership",
    codec="planfix.codecs.methods.user_update_group_membership",
)
