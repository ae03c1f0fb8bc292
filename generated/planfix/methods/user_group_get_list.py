"""`userGroup.getList`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.enums import UserGroupSort
from planfix.types.user_group import UserGroup
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGroupGetList(Request["UserGroupGetListResponse"]):
    """List the user groups of the account.

    Callers who are not administrators get the list too, but each user_count in it is 0. A page_current below 1
    only counts the groups.

    See https://planfix.com/help/Planfix_API_userGroup.getList
    """

    sort_type: UserGroupSort | None | Unset = UNSET
    """Order of the list."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserGroupGetListResponse: TypeAlias = Page[UserGroup]


UserGroupGetList.method = Method(
    name="userGroup.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_userGroup.getList",
    codec="planfix.codecs.methods.user_group_get_list",
)
