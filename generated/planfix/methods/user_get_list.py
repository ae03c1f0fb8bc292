"""`user.getList`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.enums import UserSort, UserStatus
from planfix.filters.user import UserFilter
from planfix.types.user import User, read_user
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, bounded
from planfix_runtime.extra import Extra, restore
from planfix_runtime.filters import write_filter
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_bool, write_int, write_objects


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGetList(Request["UserGetListResponse"]):
    """List users.

    Attributes:
        status: Only users with this status; ignored when user_group_id is given.
        only_online: Only users who are online now.
        user_group_id: Only members of the user group with this id.
        sort_type: Order of the list.
        filters: Complex filters.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        MembershipGroupNotFound: The user group that the user is to join or leave does not exist. (6006)

    See https://planfix.com/help/Planfix_API_user.getList
    """

    status: UserStatus | None | Unset = UNSET
    only_online: bool | None | Unset = UNSET
    user_group_id: int | None | Unset = UNSET
    sort_type: UserSort | None | Unset = UNSET
    filters: Sequence[UserFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", as_tuple(self.filters))


UserGetListResponse: TypeAlias = Page[User]


def write_user_get_list(value: UserGetList, zone: tzinfo | None) -> str:
    """Write what a `UserGetList` holds."""
    out: list[str] = []
    if value.status is not UNSET:
        out.append(write("status", value.status, "status", text_of_enum(UserStatus)))
    if value.only_online is not UNSET:
        out.append(write_bool("onlyOnline", value.only_online, "only_online"))
    in_user_group: list[str] = []
    if value.user_group_id is not UNSET:
        in_user_group.append(write_int("id", value.user_group_id, "user_group_id"))
    if in_user_group:
        out.append("<userGroup>" + "".join(in_user_group) + "</userGroup>")
    if value.sort_type is not UNSET:
        out.append(write("sortType", value.sort_type, "sort_type", text_of_enum(UserSort)))
    if value.filters is not UNSET:
        out.append(
            "<filters>"
            + write_objects("filter", value.filters, "filters", UserFilter, write_filter, zone)
            + "</filters>"
        )
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_get_list_response(node: Node, zone: tzinfo | None) -> UserGetListResponse:
    """Read an answer to `user.getList`."""
    return read_page(node, ("users", "user"), ("account", "sid", "signature"), read_user, zone)


UserGetList.method = Method(
    name="user.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("6001", "6006"),
    page="https://planfix.com/help/Planfix_API_user.getList",
    write=write_user_get_list,
    read=read_user_get_list_response,
)
