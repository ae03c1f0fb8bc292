"""`user.add`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix.enums import UserRole, UserStatus
from planfix.types.people import Phone
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserAdd(Request["UserAddResponse"]):
    """Create a user.

    Only administrators may call it.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserEmailTaken: The e-mail address is in use already. (6002)
        UserAddFailed: The user could not be added. (6003)

    See https://planfix.com/help/Planfix_API_user.add
    """

    name: str
    """First name."""
    email: str
    """Email address that no other user has."""
    mid_name: str | None | Unset = UNSET
    """Middle name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    role: UserRole | None | Unset = UNSET
    """Role in the account; ADMIN or USER."""
    status: UserStatus | None | Unset = UNSET
    """Whether the user is active."""
    post_id: int | None | Unset = UNSET
    """Id of the position."""
    phones: Sequence[Phone] | Unset = UNSET
    """Telephone numbers."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.phones is not UNSET:
            object.__setattr__(self, "phones", as_tuple(self.phones))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserAddResponse(Value):
    """What the server answers to user.add."""

    id: int
    """Id of the new user."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserAdd.method = Method(
    name="user.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("6001", "6002", "6003"),
    page="https://planfix.com/help/Planfix_API_user.add",
    codec="planfix.codecs.methods.user_add",
)
