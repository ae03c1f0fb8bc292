"""`user.changeStatus`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import UserStatus
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserChangeStatus(Request["UserChangeStatusResponse"]):
    """Make a user active or inactive.

    Without status each call toggles the status; give the status to set it.

    Only administrators may call it.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)
        UserUpdateFailed: The user could not be updated. (6005)

    See https://planfix.com/help/Planfix_API_user.changeStatus
    """

    id: int
    """User id."""
    status: UserStatus | None | Unset = UNSET
    """New status; the opposite of the present one when left out."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserChangeStatusResponse(Value):
    """What the server answers to user.changeStatus."""

    id: int
    """Id of the changed user."""
    status: UserStatus | None | Unset = UNSET
    """Status that the user has now; some answers leave it out."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserChangeStatus.method = Method(
    name="user.changeStatus",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("6001", "6004", "6005"),
    page="https://planfix.com/help/Planfix_API_user.changeStatus",
    codec="planfix.codecs.methods.user_change_status",
)
