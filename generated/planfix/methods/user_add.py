"""`user.add`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix.enums import UserRole, UserStatus
from planfix.types.people import Phone
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserAdd(Request["UserAddResponse"]):
    """Create a user.

    Only administrators may call it.

    Attributes:
        name: First name.
        mid_name: Middle name.
        last_name: Last name.
        email: Email address that no other user has.
        role: Role in the account; ADMIN or USER.
        status: Whether the user is active.
        post_id: Id of the position.
        phones: Telephone numbers.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserEmailTaken: The e-mail address is in use already. (6002)
        UserAddFailed: The user could not be added. (6003)

    See https://planfix.com/help/Planfix_API_user.add
    """

    name: str
    email: str
    mid_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    post_id: int | None | Unset = UNSET
    phones: Sequence[Phone] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "phones", as_tuple(self.phones))


@dataclasses.dataclass(slots=True)
class UserAddResponse:
    """What the server answers to user.add.

    Attributes:
        id: Id of the new user.
    """

    id: int
    extra: tuple[Extra, ...] = ()


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
