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
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_objects, xml_bool, xml_int, xml_str_enum


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
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if (only_online := value.only_online) is not UNSET:
        out.append(f"<onlyOnline>{xml_bool(only_online, 'only_online')}</onlyOnline>")
    if (user_group_id := value.user_group_id) is not UNSET:
        out.append(
            f"<userGroup><id>{user_group_id if type(user_group_id) is int else xml_int(user_group_id, 'user_group_id')}</id></userGroup>"
        )
    if (sort_type := value.sort_type) is not UNSET:
        out.append(f"<sortType>{xml_str_enum(sort_type, 'sort_type', UserSort)}</sortType>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", UserFilter, write_filter, zone) + "</filters>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
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
