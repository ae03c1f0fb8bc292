"""`user.update`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import Phone
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple
from planfix_runtime.secrets import Confidential


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserUpdate(Confidential, Request["UserUpdateResponse"]):
    """Change a user's profile.

    `change` takes the same arguments, and keeps the fields that are left out.

    Only administrators may change role, status, is_invisible_out_of_group and is_blind_out_of_group. The API's
    page does not say whether what is left out keeps its value.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserEmailTaken: The e-mail address is in use already. (6002)
        UserNotFound: The user does not exist. (6004)
        UserUpdateFailed: The user could not be updated. (6005)

    See https://planfix.com/help/Planfix_API_user.update
    """

    id: int
    """User id."""
    name: str | None | Unset = UNSET
    """First name."""
    mid_name: str | None | Unset = UNSET
    """Middle name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    email: str | None | Unset = UNSET
    """Email address that no other user has."""
    role: UserRole | None | Unset = UNSET
    """Role in the account; only administrators may change it."""
    status: UserStatus | None | Unset = UNSET
    """Whether the user is active; only administrators may change it."""
    password: str | None | Unset = dataclasses.field(default=UNSET, repr=False)
    """New password."""
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    """Date of birth."""
    sex: Sex | None | Unset = UNSET
    """Sex."""
    phones: Sequence[Phone] | Unset = UNSET
    """Telephone numbers."""
    is_invisible_out_of_group: bool | None | Unset = UNSET
    """Whether the user sees only members of the user's own groups; only administrators may change it."""
    is_blind_out_of_group: bool | None | Unset = UNSET
    """Whether only members of the user's own groups see the user; only administrators may change it."""
    user_pic: bytes | FileBody | None | Unset = UNSET
    """New picture as the bytes of an image file."""
    post_id: int | None | Unset = UNSET
    """Id of the position."""
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.birthdate is not UNSET:
            object.__setattr__(self, "birthdate", to_moment(self.birthdate))
        if self.phones is not UNSET:
            object.__setattr__(self, "phones", as_tuple(self.phones))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserUpdateResponse(Value):
    """What the server answers to user.update."""

    id: int
    """Id of the changed user."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserUpdate.method = Method(
    name="user.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("6001", "6002", "6004", "6005"),
    page="https://planfix.com/help/Planfix_API_user.update",
    codec="planfix.codecs.methods.user_update",
)
