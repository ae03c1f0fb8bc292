"""How a server reads and writes what a client does not: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import write_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.server.types.people import write_group_ref
from planfix.types.people import GroupRef, Phone
from planfix.types.user import Post, User
from planfix_runtime.codec.encoding import (
    present,
    write_items,
    write_object,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_int,
    xml_of,
    xml_str_enum,
    xml_text,
)
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.scalars import text_of_number
from planfix_runtime.model.unset import UNSET


def write_user(tag: str, value: User, zone: tzinfo | None) -> str:
    """Write a `User` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        out.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (last_name := value.last_name) is not UNSET:
        out.append(f"<lastName>{xml_text(last_name, 'last_name')}</lastName>")
    if (mid_name := value.mid_name) is not UNSET:
        out.append(f"<midName>{xml_text(mid_name, 'mid_name')}</midName>")
    if (login := value.login) is not UNSET:
        out.append(f"<login>{xml_text(login, 'login')}</login>")
    if (email := value.email) is not UNSET:
        out.append(f"<email>{xml_text(email, 'email')}</email>")
    if (secondary_emails := value.secondary_emails) is not UNSET:
        out.append(
            "<secondaryEmails>"
            + write_items("email", secondary_emails, "secondary_emails", xml_text)
            + "</secondaryEmails>"
        )
    if (jabber := value.jabber) is not UNSET:
        out.append(f"<jabber>{xml_text(jabber, 'jabber')}</jabber>")
    if (role := value.role) is not UNSET:
        out.append(f"<role>{xml_str_enum(role, 'role', UserRole)}</role>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if (is_activated := value.is_activated) is not UNSET:
        out.append(
            f"<isActivated>{'1' if is_activated is True else '0' if is_activated is False else xml_bool(is_activated, 'is_activated')}</isActivated>"
        )
    in_notify: list[str] = []
    if (notify_by_email := value.notify_by_email) is not UNSET:
        in_notify.append(
            f"<byEmail>{'1' if notify_by_email is True else '0' if notify_by_email is False else xml_bool(notify_by_email, 'notify_by_email')}</byEmail>"
        )
    if (notify_by_jabber := value.notify_by_jabber) is not UNSET:
        in_notify.append(
            f"<byJabber>{'1' if notify_by_jabber is True else '0' if notify_by_jabber is False else xml_bool(notify_by_jabber, 'notify_by_jabber')}</byJabber>"
        )
    if (notify_by_planfix := value.notify_by_planfix) is not UNSET:
        in_notify.append(
            f"<byPlanfix>{'1' if notify_by_planfix is True else '0' if notify_by_planfix is False else xml_bool(notify_by_planfix, 'notify_by_planfix')}</byPlanfix>"
        )
    if in_notify:
        out.append(f"<notify>{''.join(in_notify)}</notify>")
    if (birthdate := value.birthdate) is not UNSET:
        out.append(f"<birthdate>{xml_datetime(birthdate, 'birthdate', zone)}</birthdate>")
    if (sex := value.sex) is not UNSET:
        out.append(f"<sex>{xml_str_enum(sex, 'sex', Sex)}</sex>")
    if (telegram_id := value.telegram_id) is not UNSET:
        out.append(
            f"<telegramId>{telegram_id if type(telegram_id) is int else xml_int(telegram_id, 'telegram_id')}</telegramId>"
        )
    if (phone := value.phone) is not UNSET:
        out.append(f"<phone>{xml_text(phone, 'phone')}</phone>")
    if (phones := value.phones) is not UNSET:
        out.append("<phones>" + write_objects("phone", phones, "phones", Phone, write_phone, zone) + "</phones>")
    if (coeff := value.coeff) is not UNSET:
        out.append(f"<coeff>{xml_of(coeff, 'coeff', text_of_number)}</coeff>")
    if (is_invisible_out_of_group := value.is_invisible_out_of_group) is not UNSET:
        out.append(
            f"<isInvisibleOutOfGroup>{'1' if is_invisible_out_of_group is True else '0' if is_invisible_out_of_group is False else xml_bool(is_invisible_out_of_group, 'is_invisible_out_of_group')}</isInvisibleOutOfGroup>"
        )
    if (is_blind_out_of_group := value.is_blind_out_of_group) is not UNSET:
        out.append(
            f"<isBlindOutOfGroup>{'1' if is_blind_out_of_group is True else '0' if is_blind_out_of_group is False else xml_bool(is_blind_out_of_group, 'is_blind_out_of_group')}</isBlindOutOfGroup>"
        )
    if (user_pic := value.user_pic) is not UNSET:
        out.append(f"<userPic>{xml_text(user_pic, 'user_pic')}</userPic>")
    if (is_online := value.is_online) is not UNSET:
        out.append(
            f"<isOnline>{'1' if is_online is True else '0' if is_online is False else xml_bool(is_online, 'is_online')}</isOnline>"
        )
    if (timezone := value.timezone) is not UNSET:
        out.append(f"<timezone>{xml_text(timezone, 'timezone')}</timezone>")
    if (use_dst := value.use_dst) is not UNSET:
        out.append(
            f"<useDst>{'1' if use_dst is True else '0' if use_dst is False else xml_bool(use_dst, 'use_dst')}</useDst>"
        )
    if (post := value.post) is not UNSET:
        out.append(write_object("post", post, "post", Post, write_post, zone))
    if (user_groups := value.user_groups) is not UNSET:
        out.append(
            "<userGroups>"
            + write_objects("userGroup", user_groups, "user_groups", GroupRef, write_group_ref, zone)
            + "</userGroups>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_post(tag: str, value: Post, zone: tzinfo | None) -> str:
    """Write a `Post` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
