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
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int, xml_str_enum


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
    if (sort_type := value.sort_type) is not UNSET:
        out.append(f"<sortType>{xml_str_enum(sort_type, 'sort_type', UserGroupSort)}</sortType>")
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
