"""Codecs of the types: user.

Generated from schema/types/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from decimal import Decimal

from planfix.codecs.types.people import read_group_ref, read_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import GroupRef, Phone
from planfix.types.user import Post, User
from planfix_runtime.codec.decoding import (
    new,
    read_bool,
    read_datetime,
    read_int,
    read_items,
    read_leaf,
    read_objects,
    read_str_enum,
    read_text,
    required,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_number, parse_text
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_user(node: Node, reading: Reading) -> User:
    """Decode an element as `User`."""
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
    birthdate: Moment | None | Unset = UNSET
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
    met_notify = False
    unknown: list[Unknown] = []
    children = node[:]
    children.append(END)
    at = 0
    child = children[0]
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown, id)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "general":
            general = read_int(child, unknown, general)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "lastName":
            last_name = (
                (child.text or "") if last_name is UNSET and not len(child) else read_text(child, unknown, last_name)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "midName":
            mid_name = (
                (child.text or "") if mid_name is UNSET and not len(child) else read_text(child, unknown, mid_name)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "login":
            login = (child.text or "") if login is UNSET and not len(child) else read_text(child, unknown, login)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "email":
            email = (child.text or "") if email is UNSET and not len(child) else read_text(child, unknown, email)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "secondaryEmails" and secondary_emails is UNSET:
            secondary_emails = read_items(child, unknown, "email", parse_text)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "jabber":
            jabber = (child.text or "") if jabber is UNSET and not len(child) else read_text(child, unknown, jabber)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "role":
            role = read_str_enum(child, unknown, UserRole, role)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, UserStatus, status)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isActivated":
            is_activated = read_bool(child, unknown, is_activated)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "notify" and not met_notify:
            met_notify = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "byEmail":
                    notify_by_email = read_bool(inner, unknown, notify_by_email)
                elif inner_tag == "byJabber":
                    notify_by_jabber = read_bool(inner, unknown, notify_by_jabber)
                elif inner_tag == "byPlanfix":
                    notify_by_planfix = read_bool(inner, unknown, notify_by_planfix)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "birthdate":
            birthdate = read_datetime(child, unknown, reading.zone, birthdate)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "sex":
            sex = read_str_enum(child, unknown, Sex, sex)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "telegramId":
            telegram_id = read_int(child, unknown, telegram_id)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "phone":
            phone = (child.text or "") if phone is UNSET and not len(child) else read_text(child, unknown, phone)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "phones" and phones is UNSET:
            phones = read_objects(child, unknown, "phone", read_phone, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "coeff":
            coeff = read_leaf(child, unknown, parse_number, coeff)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isInvisibleOutOfGroup":
            is_invisible_out_of_group = read_bool(child, unknown, is_invisible_out_of_group)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isBlindOutOfGroup":
            is_blind_out_of_group = read_bool(child, unknown, is_blind_out_of_group)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "userPic":
            user_pic = (
                (child.text or "") if user_pic is UNSET and not len(child) else read_text(child, unknown, user_pic)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isOnline":
            is_online = read_bool(child, unknown, is_online)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "timezone":
            timezone = (
                (child.text or "") if timezone is UNSET and not len(child) else read_text(child, unknown, timezone)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "useDst":
            use_dst = read_bool(child, unknown, use_dst)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "post" and post is UNSET:
            post = read_post(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "userGroups" and user_groups is UNSET:
            user_groups = read_objects(child, unknown, "userGroup", read_group_ref, reading)
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(User)
    made.id = required(id, node, "id", unknown)
    made.general = general
    made.name = name
    made.last_name = last_name
    made.mid_name = mid_name
    made.login = login
    made.email = email
    made.secondary_emails = secondary_emails
    made.jabber = jabber
    made.role = role
    made.status = status
    made.is_activated = is_activated
    made.notify_by_email = notify_by_email
    made.notify_by_jabber = notify_by_jabber
    made.notify_by_planfix = notify_by_planfix
    made.birthdate = birthdate
    made.sex = sex
    made.telegram_id = telegram_id
    made.phone = phone
    made.phones = phones
    made.coeff = coeff
    made.is_invisible_out_of_group = is_invisible_out_of_group
    made.is_blind_out_of_group = is_blind_out_of_group
    made.user_pic = user_pic
    made.is_online = is_online
    made.timezone = timezone
    made.use_dst = use_dst
    made.post = post
    made.user_groups = user_groups
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_post(node: Node, reading: Reading) -> Post:
    """Decode an element as `Post`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(Post)
    made.id = id
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
