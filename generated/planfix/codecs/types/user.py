"""How a client reads and writes the types: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo
from decimal import Decimal

from planfix.codecs.types.people import read_group_ref, read_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import GroupRef, Phone
from planfix.types.user import Post, User
from planfix_runtime.codec.decoding import (
    missing,
    read_bool,
    read_datetime,
    read_int,
    read_items,
    read_leaf,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_number, parse_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


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
        if tag == "jabber":
            jabber = (child.text or "") if not len(child) else read_text(child, unknown)
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
        if tag == "isActivated":
            is_activated = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "notify":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "byEmail":
                    notify_by_email = read_bool(inner, unknown)
                elif inner_tag == "byJabber":
                    notify_by_jabber = read_bool(inner, unknown)
                elif inner_tag == "byPlanfix":
                    notify_by_planfix = read_bool(inner, unknown)
                else:
                    unknown.append(inner)
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
        if tag == "phone":
            phone = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "phones":
            phones = read_objects(child, unknown, "phone", read_phone, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "coeff":
            coeff = read_leaf(child, unknown, parse_number)
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
        if tag == "useDst":
            use_dst = read_bool(child, unknown)
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
        id=id,
        general=general,
        name=name,
        last_name=last_name,
        mid_name=mid_name,
        login=login,
        email=email,
        secondary_emails=secondary_emails,
        jabber=jabber,
        role=role,
        status=status,
        is_activated=is_activated,
        notify_by_email=notify_by_email,
        notify_by_jabber=notify_by_jabber,
        notify_by_planfix=notify_by_planfix,
        birthdate=birthdate,
        sex=sex,
        telegram_id=telegram_id,
        phone=phone,
        phones=phones,
        coeff=coeff,
        is_invisible_out_of_group=is_invisible_out_of_group,
        is_blind_out_of_group=is_blind_out_of_group,
        user_pic=user_pic,
        is_online=is_online,
        timezone=timezone,
        use_dst=use_dst,
        post=post,
        user_groups=user_groups,
        extra=collect(node, unknown) if unknown else (),
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
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )
