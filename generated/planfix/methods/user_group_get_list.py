"""`userGroup.getList`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.enums import UserGroupSort
from planfix.types.user_group import UserGroup, read_user_group
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGroupGetList(Request["UserGroupGetListResponse"]):
    """List the user groups of the account.

    Callers who are not administrators get the list too, but each user_count in it is 0. A page_current below 1
    only counts the groups.

    Attributes:
        sort_type: Order of the list.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    See https://planfix.com/help/Planfix_API_userGroup.getList
    """

    sort_type: UserGroupSort | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


UserGroupGetListResponse: TypeAlias = Page[UserGroup]


def write_user_group_get_list(value: UserGroupGetList, zone: tzinfo | None) -> str:
    """Write what a `UserGroupGetList` holds."""
    out: list[str] = []
    if value.sort_type is not UNSET:
        out.append(write("sortType", value.sort_type, "sort_type", text_of_enum(UserGroupSort)))
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_group_get_list_response(node: Node, zone: tzinfo | None) -> UserGroupGetListResponse:
    """Read an answer to `userGroup.getList`."""
    return read_page(node, ("userGroups", "userGroup"), ("account", "sid", "signature"), read_user_group, zone)


UserGroupGetList.method = Method(
    name="userGroup.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_userGroup.getList",
    write=write_user_group_get_list,
    read=read_user_group_get_list_response,
)
