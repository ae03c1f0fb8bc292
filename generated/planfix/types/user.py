"""Types: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from decimal import Decimal

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import GroupRef, Phone
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class User(Value):
    """A user of the account."""

    id: int
    """User id."""
    general: int | None | Unset = UNSET
    """User number, as the product shows it."""
    name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    mid_name: str | Unset = UNSET
    """Middle name."""
    login: str | Unset = UNSET
    """Name that the user logs in with."""
    email: str | Unset = UNSET
    """Main email address."""
    secondary_emails: list[str] | Unset = UNSET
    """Further email addresses."""
    jabber: str | Unset = UNSET
    """Jabber account for notifications. Not documented; recorded answers have it."""
    role: UserRole | None | Unset = UNSET
    """Role in the account."""
    status: UserStatus | None | Unset = UNSET
    """Whether the user is active."""
    is_activated: bool | None | Unset = UNSET
    """Whether the user has followed the invitation. Not documented; recorded answers have it."""
    notify_by_email: bool | None | Unset = UNSET
    """Whether the user is notified by e-mail. Not documented; recorded answers have it."""
    notify_by_jabber: bool | None | Unset = UNSET
    """Whether the user is notified by Jabber. Not documented; recorded answers have it."""
    notify_by_planfix: bool | None | Unset = UNSET
    """Whether the user is notified in Planfix. Not documented; recorded answers have it."""
    birthdate: Moment | None | Unset = UNSET
    """Date of birth; empty where it is not set."""
    sex: Sex | None | Unset = UNSET
    """Sex; empty where it is not set."""
    telegram_id: int | None | Unset = UNSET
    """User's id in Telegram; only where notifications by Telegram are on."""
    phone: str | Unset = UNSET
    """Telephone number; some answers have it instead of phones. Not documented; recorded answers have it."""
    phones: list[Phone] | Unset = UNSET
    """Telephone numbers."""
    coeff: Decimal | None | Unset = UNSET
    """Factor of the user, 1 where nobody changed it. Not documented; recorded answers have it."""
    is_invisible_out_of_group: bool | None | Unset = UNSET
    """Whether the user sees only members of the user's own groups; only administrators are told."""
    is_blind_out_of_group: bool | None | Unset = UNSET
    """Whether only members of the user's own groups see the user; only administrators are told."""
    user_pic: str | Unset = UNSET
    """Full URL of the picture; empty where there is none."""
    is_online: bool | None | Unset = UNSET
    """Whether the user is online now."""
    timezone: str | Unset = UNSET
    """Time zone that the user's dates and times are in."""
    use_dst: bool | None | Unset = UNSET
    """Whether the time zone has daylight saving time. Not documented; recorded answers have it."""
    post: Post | Unset = UNSET
    """Position."""
    user_groups: list[GroupRef] | Unset = UNSET
    """User groups that the user belongs to."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Post(Value):
    """A position (job title), by id and name."""

    id: int | None | Unset = UNSET
    """Id of the position."""
    name: str | Unset = UNSET
    """Name of the position."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
