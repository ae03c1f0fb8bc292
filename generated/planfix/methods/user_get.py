"""`user.get`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.user import User
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGet(Request["UserGetResponse"]):
    """Get one user, or the calling user.

    Without id and general the answer is the calling user.

    Give at most one of id, general.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)

    See https://planfix.com/help/Planfix_API_user.get
    """

    id: int | None | Unset = UNSET
    """User id."""
    general: int | None | Unset = UNSET
    """User number, as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserGetResponse: TypeAlias = User


UserGet.method = Method(
    name="user.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("6001", "6004"),
    page="https://planfix.com/help/Planfix_API_user.get",
    codec="planfix.codecs.methods.user_get",
)
