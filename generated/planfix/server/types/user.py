"""The server's side of the types: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Sex, UserRole, UserStatus
from planfix.server.types.people import write_group_ref
from planfix.types.people import GroupRef, Phone, write_phone
from planfix.types.user import Post, User
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET
from planfix_runtime.write import (
    write,
    write_bool,
    write_datetime,
    write_int,
    write_items,
    write_object,
    write_objects,
    write_text,
)


def write_user(tag: str, value: User, zone: tzinfo | None) -> str:
    """Write a `User` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.general is not UNSET:
        out.append(write_int("general", value.general, "general"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.last_name is not UNSET:
        out.append(write_text("lastName", value.last_name, "last_name"))
    if value.mid_name is not UNSET:
        out.append(write_text("midName", value.mid_name, "mid_name"))
    if value.login is not UNSET:
        out.append(write_text("login", value.login, "login"))
    if value.email is not UNSET:
        out.append(write_text("email", value.email, "email"))
    if value.secondary_emails is not UNSET:
        out.append(
            "<secondaryEmails>"
            + write_items("email", value.secondary_emails, "secondary_emails", write_text)
            + "</secondaryEmails>"
        )
    if value.role is not UNSET:
        out.append(write("role", value.role, "role", text_of_enum(UserRole)))
    if value.status is not UNSET:
        out.append(write("status", value.status, "status", text_of_enum(UserStatus)))
    if value.birthdate is not UNSET:
        out.append(write_datetime("birthdate", value.birthdate, "birthdate", zone))
    if value.sex is not UNSET:
        out.append(write("sex", value.sex, "sex", text_of_enum(Sex)))
    if value.telegram_id is not UNSET:
        out.append(write_int("telegramId", value.telegram_id, "telegram_id"))
    if value.phones is not UNSET:
        out.append("<phones>" + write_objects("phone", value.phones, "phones", Phone, write_phone, zone) + "</phones>")
    if value.is_invisible_out_of_group is not UNSET:
        out.append(write_bool("isInvisibleOutOfGroup", value.is_invisible_out_of_group, "is_invisible_out_of_group"))
    if value.is_blind_out_of_group is not UNSET:
        out.append(write_bool("isBlindOutOfGroup", value.is_blind_out_of_group, "is_blind_out_of_group"))
    if value.user_pic is not UNSET:
        out.append(write_text("userPic", value.user_pic, "user_pic"))
    if value.is_online is not UNSET:
        out.append(write_bool("isOnline", value.is_online, "is_online"))
    if value.timezone is not UNSET:
        out.append(write_text("timezone", value.timezone, "timezone"))
    if value.post is not UNSET:
        out.append(write_object("post", value.post, "post", Post, write_post, zone))
    if value.user_groups is not UNSET:
        out.append(
            "<userGroups>"
            + write_objects("userGroup", value.user_groups, "user_groups", GroupRef, write_group_ref, zone)
            + "</userGroups>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_post(tag: str, value: Post, zone: tzinfo | None) -> str:
    """Write a `Post` as the element `tag`."""
    out: list[str] = []
    if value.id is not UNSET:
        out.append(write_int("id", value.id, "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
