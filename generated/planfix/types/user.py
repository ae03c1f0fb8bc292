"""Types: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from datetime import tzinfo

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import GroupRef, Phone, read_group_ref, read_phone
from planfix_runtime.extra import Extra, collect
from planfix_runtime.node import END, Node
from planfix_runtime.read import (
    missing,
    read_bool,
    read_datetime,
    read_int,
    read_items,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.scalars import parse_text
from planfix_runtime.unset import UNSET, Unset


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
        role: Role in the account.
        status: Whether the user is active.
        birthdate: Date of birth; empty where it is not set.
        sex: Sex; empty where it is not set.
        telegram_id: User's id in Telegram; only where notifications by Telegram are on.
        phones: Telephone numbers.
        is_invisible_out_of_group: Whether the user sees only members of the user's own groups; only
            administrators are told.
        is_blind_out_of_group: Whether only members of the user's own groups see the user; only administrators are
            told.
        user_pic: Full URL of the picture; empty where there is none.
        is_online: Whether the user is online now.
        timezone: Time zone that the user's dates and times are in.
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
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    is_invisible_out_of_group: bool | None | Unset = UNSET
    is_blind_out_of_group: bool | None | Unset = UNSET
    user_pic: str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    timezone: str | Unset = UNSET
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


def read_user(node: Node, zone: tzinfo | None) -> User:
    """Read a `User` of its element."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    login: str | Unset = UNSET
    email: str | Unset = UNSET
    secondary_emails: list[str] | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    is_invisible_out_of_group: bool | None | Unset = UNSET
    is_blind_out_of_group: bool | None | Unset = UNSET
    user_pic: str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    timezone: str | Unset = UNSET
    post: Post | Unset = UNSET
    user_groups: list[GroupRef] | Unset = UNSET
    unknown: list[Node] = []
    rest = iter(node[:])
    child = next(rest, END)
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "general":
            general = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "lastName":
            last_name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "midName":
            mid_name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "login":
            login = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "email":
            email = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "secondaryEmails":
            secondary_emails = read_items(child, unknown, "email", parse_text)
            child = next(rest, END)
            tag = child.tag
        if tag == "role":
            role = read_str_enum(child, unknown, UserRole)
            child = next(rest, END)
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, UserStatus)
            child = next(rest, END)
            tag = child.tag
        if tag == "birthdate":
            birthdate = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "sex":
            sex = read_str_enum(child, unknown, Sex)
            child = next(rest, END)
            tag = child.tag
        if tag == "telegramId":
            telegram_id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "phones":
            phones = read_objects(child, unknown, "phone", read_phone, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "isInvisibleOutOfGroup":
            is_invisible_out_of_group = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "isBlindOutOfGroup":
            is_blind_out_of_group = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "userPic":
            user_pic = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "isOnline":
            is_online = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "timezone":
            timezone = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "post":
            post = read_post(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "userGroups":
            user_groups = read_objects(child, unknown, "userGroup", read_group_ref, zone)
            child = next(rest, END)
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = next(rest, END)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return User(
        id,
        general,
        name,
        last_name,
        mid_name,
        login,
        email,
        secondary_emails,
        role,
        status,
        birthdate,
        sex,
        telegram_id,
        phones,
        is_invisible_out_of_group,
        is_blind_out_of_group,
        user_pic,
        is_online,
        timezone,
        post,
        user_groups,
        collect(node, unknown) if unknown else (),
    )


def read_post(node: Node, zone: tzinfo | None) -> Post:
    """Read a `Post` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return Post(
        id,
        name,
        collect(node, unknown) if unknown else (),
    )
