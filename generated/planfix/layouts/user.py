"""How lists usually hold: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Sex, UserRole, UserStatus
from planfix.layouts.people import GROUP_REF_LAYOUT, PHONE_LAYOUT
from planfix.types.user import Post, User
from planfix_runtime.layout import Groups, Layout, leaf, many, many_texts, opened
from planfix_runtime.leaves import (
    BOOL,
    DATETIME,
    INT,
    TEXT,
    as_bool,
    as_datetime,
    as_int,
    as_needed,
    as_text,
    as_texts,
    as_word,
)
from planfix_runtime.scalars import parse_int
from planfix_runtime.unset import UNSET


def make_post(found: Groups, zone: tzinfo | None) -> Post:
    """A `Post`, of the text of its elements."""
    id, name = found
    return Post(as_int(id), as_text(name))


POST_LAYOUT = Layout(make_post, leaf("id", INT), leaf("name", TEXT))


def make_user(found: Groups, zone: tzinfo | None) -> User:
    """A `User`, of the text of its elements."""
    (
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
        post_id,
        post_name,
        user_groups,
    ) = found
    return User(
        as_needed(id, parse_int),
        as_int(general),
        as_text(name),
        as_text(last_name),
        as_text(mid_name),
        as_text(login),
        as_text(email),
        as_texts(secondary_emails, "email"),
        as_word(role, UserRole),
        as_word(status, UserStatus),
        as_datetime(birthdate, zone),
        as_word(sex, Sex),
        as_int(telegram_id),
        PHONE_LAYOUT.read_all(phones, "phone", zone),
        as_bool(is_invisible_out_of_group),
        as_bool(is_blind_out_of_group),
        as_text(user_pic),
        as_bool(is_online),
        as_text(timezone),
        UNSET if post is None else make_post((post_id, post_name), zone),
        GROUP_REF_LAYOUT.read_all(user_groups, "userGroup", zone),
    )


USER_LAYOUT = Layout(
    make_user,
    leaf("id", INT),
    leaf("general", INT),
    leaf("name", TEXT),
    leaf("lastName", TEXT),
    leaf("midName", TEXT),
    leaf("login", TEXT),
    leaf("email", TEXT),
    many_texts("secondaryEmails", "email"),
    leaf("role", TEXT),
    leaf("status", TEXT),
    leaf("birthdate", DATETIME),
    leaf("sex", TEXT),
    leaf("telegramId", INT),
    many("phones", "phone", PHONE_LAYOUT),
    leaf("isInvisibleOutOfGroup", BOOL),
    leaf("isBlindOutOfGroup", BOOL),
    leaf("userPic", TEXT),
    leaf("isOnline", BOOL),
    leaf("timezone", TEXT),
    opened("post", POST_LAYOUT),
    many("userGroups", "userGroup", GROUP_REF_LAYOUT),
)
