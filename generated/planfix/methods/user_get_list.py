"""`user.getList`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.enums import UserSort, UserStatus
from planfix.filters.user import UserFilter
from planfix.types.user import User
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGetList(Request["UserGetListResponse"]):
    """List users.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        MembershipGroupNotFound: The user group that the user is to join or leave does not exist. (6006)

    See https://planfix.com/help/Planfix_API_user.getList
    """

    status: UserStatus | None | Unset = UNSET
    """Only users with this status; ignored when user_group_id is given."""
    only_online: bool | None | Unset = UNSET
    """Only users who are online now."""
    user_group_id: int | None | Unset = UNSET
    """Only members of the user group with this id."""
    sort_type: UserSort | None | Unset = UNSET
    """Order of the list."""
    filters: Sequence[UserFilter] | Unset = UNSET
    """Complex filters."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.filters is not UNSET:
            object.__setattr__(self, "filters", as_tuple(self.filters))


UserGetListResponse: TypeAlias = Page[User]


UserGetList.method = Method(
    name="user.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("6001", "6006"),
    page="https://planfix.com/help/Planfix_API_user.getList",
    codec="planfix.codecs.methods.user_get_list",
)
