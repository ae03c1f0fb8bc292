"""`userGroup.getHeads`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.user import User
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGroupGetHeads(Request["UserGroupGetHeadsResponse"]):
    """List the heads of a user group.

    Raises:
        UserGroupNotFound: The user group does not exist. (5001)
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

    See https://planfix.com/help/Planfix_API_userGroup.getHeads
    """

    id: int
    """User group id."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserGroupGetHeadsResponse: TypeAlias = Page[User]


UserGroupGetHeads.method = Method(
    name="userGroup.getHeads",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("5001", "5002"),
    page="https://planfix.com/help/Planfix_API_userGroup.getHeads",
    codec="planfix.codecs.methods.user_group_get_heads",
)
