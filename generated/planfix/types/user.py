"""Types: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import GroupRef, Phone
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class User:
    """A user of the account.

    Attributes:
        id: User id.
        general: User number, as the product shows it.
        name: First name.
        last_name: Last name.
        mid_name: Middle name.
        login: Name that the user logs in with.
        email: Main email address.
        secondary_emails: Further email addresses.
        jabber: Jabber account for notifications. Not documented; recorded answers have it.
        role: Role in the account.
        status: Whether the user is active.
        is_activated: Whether the user has followed the invitation. Not documented; recorded answers have it.
        notify_by_email: Whether the user is notified by e-mail. Not documented; recorded answers have it.
        notify_by_jabber: Whether the user is notified by Jabber. Not documented; recorded answers have it.
        notify_by_planfix: Whether the user is notified in Planfix. Not documented; recorded answers have it.
        birthdate: Date of birth; empty where it is not set.
        sex: Sex; empty where it is not set.
        telegram_id: User's id in Telegram; only where notifications by Telegram are on.
        phone: Telephone number; some answers have it instead of phones. Not documented; recorded answers have it.
        phones: Telephone numbers.
        coeff: Factor of the user, 1 where nobody changed it. Not documented; recorded answers have it.
        is_invisible_out_of_group: Whether the user sees only members of the user's own groups; only
            administrators are told.
        is_blind_out_of_group: Whether only members of the user's own groups see the user; only administrators are
            told.
        user_pic: Full URL of the picture; empty where there is none.
        is_online: Whether the user is online now.
        timezone: Time zone that the user's dates and times are in.
        use_dst: Whether the time zone has daylight saving time. Not documented; recorded answers have it.
        post: Position.
        user_groups: User groups that the user belongs to.
    """

    id: int
    general: int | None | Unset = UNSET
    name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    login: str | Unset = UNSET
    email: str | Unset = UNSET
    secondary_emails: list[str] | Unset = UNSET
    jabber: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    is_activated: bool | None | Unset = UNSET
    notify_by_email: bool | None | Unset = UNSET
    notify_by_jabber: bool | None | Unset = UNSET
    notify_by_planfix: bool | None | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    phone: str | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    coeff: Decimal | None | Unset = UNSET
    is_invisible_out_of_group: bool | None | Unset = UNSET
    is_blind_out_of_group: bool | None | Unset = UNSET
    user_pic: str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    timezone: str | Unset = UNSET
    use_dst: bool | None | Unset = UNSET
    post: Post | Unset = UNSET
    user_groups: list[GroupRef] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Post:
    """A position (job title), by id and name.

    Attributes:
        id: Id of the position.
        name: Name of the position.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
