"""`userGroup.get`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.user_group import UserGroup
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGroupGet(Request["UserGroupGetResponse"]):
    """Get a user group.

    Raises:
        UserGroupNotFound: The user group does not exist. (5001)
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

    See https://planfix.com/help/Planfix_API_userGroup.get
    """

    id: int
    """User group id."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserGroupGetResponse: TypeAlias = UserGroup


UserGroupGet.method = Method(
    name="userGroup.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("5001", "5002"),
    page="https://planfix.com/help/Planfix_API_userGroup.get",
    codec="planfix.codecs.methods.user_group_get",
)
