"""How a client reads and writes the types: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.codecs.types.custom_data import read_custom_value
from planfix.codecs.types.links import read_client_ref
from planfix.codecs.types.people import read_group_ref, read_people, read_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.contact import Contact, ContactUser, PhoneType, SavedFilter
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, Phone
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
from planfix_runtime.model.scalars import parse_int_or_text, parse_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_contact(node: Node, zone: tzinfo | None) -> Contact:
    """Read a `Contact` of its element."""
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    template_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    is_company: bool | None | Unset = UNSET
    post: str | Unset = UNSET
    email: str | Unset = UNSET
    secondary_emails: list[str] | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    address: str | Unset = UNSET
    description: str | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    site: str | Unset = UNSET
    skype: str | Unset = UNSET
    facebook: str | Unset = UNSET
    vk: str | Unset = UNSET
    icq: str | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    telegram_id_text: str | Unset = UNSET
    user_pic: str | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group: GroupRef | Unset = UNSET
    contractors: list[ClientRef] | Unset = UNSET
    have_planfix_access: bool | None | Unset = UNSET
    user: ContactUser | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    responsible: People | Unset = UNSET
    created_date: dt.datetime | dt.date | None | Unset = UNSET
    last_update_date: dt.datetime | dt.date | None | Unset = UNSET
    last_comment_date: dt.datetime | dt.date | None | Unset = UNSET
    unknown: list[Node] = []
    rest = iter(node[:])
    child = next(rest, END)
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "userid":
            userid = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "general":
            general = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "template":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    template_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
            child = next(rest, END)
            tag = child.tag
        if tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "midName":
            mid_name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "lastName":
            last_name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "isCompany":
            is_company = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "post":
            post = (child.text or "") if not len(child) else read_text(child, unknown)
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
        if tag == "phones":
            phones = read_objects(child, unknown, "phone", read_phone, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "address":
            address = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "description":
            description = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "sex":
            sex = read_str_enum(child, unknown, Sex)
            child = next(rest, END)
            tag = child.tag
        if tag == "site":
            site = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "skype":
            skype = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "facebook":
            facebook = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "vk":
            vk = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "icq":
            icq = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "telegram":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    telegram_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
            child = next(rest, END)
            tag = child.tag
        if tag == "telegramId":
            telegram_id_text = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "userPic":
            user_pic = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "birthdate":
            birthdate = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "canBeClient":
            can_be_client = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "group":
            group = read_group_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "contractors":
            contractors = read_objects(child, unknown, "client", read_client_ref, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "havePlanfixAccess":
            have_planfix_access = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "user":
            user = read_contact_user(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "customData":
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "responsible":
            responsible = read_people(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "createdDate":
            created_date = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "lastUpdateDate":
            last_update_date = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "lastCommentDate":
            last_comment_date = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = next(rest, END)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Contact(
        id=id,
        userid=userid,
        general=general,
        template_id=template_id,
        name=name,
        mid_name=mid_name,
        last_name=last_name,
        is_company=is_company,
        post=post,
        email=email,
        secondary_emails=secondary_emails,
        phones=phones,
        address=address,
        description=description,
        sex=sex,
        site=site,
        skype=skype,
        facebook=facebook,
        vk=vk,
        icq=icq,
        telegram_id=telegram_id,
        telegram_id_text=telegram_id_text,
        user_pic=user_pic,
        birthdate=birthdate,
        can_be_client=can_be_client,
        group=group,
        contractors=contractors,
        have_planfix_access=have_planfix_access,
        user=user,
        custom_data=custom_data,
        responsible=responsible,
        created_date=created_date,
        last_update_date=last_update_date,
        last_comment_date=last_comment_date,
        extra=collect(node, unknown) if unknown else (),
    )


def read_contact_user(node: Node, zone: tzinfo | None) -> ContactUser:
    """Read a `ContactUser` of its element."""
    login: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    email: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "login":
            login = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "role":
            role = read_str_enum(child, unknown, UserRole)
        elif tag == "status":
            status = read_str_enum(child, unknown, UserStatus)
        elif tag == "email":
            email = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return ContactUser(
        login=login,
        role=role,
        status=status,
        email=email,
        extra=collect(node, unknown) if unknown else (),
    )


def read_phone_type(node: Node, zone: tzinfo | None) -> PhoneType:
    """Read a `PhoneType` of its element."""
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
    if id is None or id is UNSET:
        raise missing(node, "id")
    return PhoneType(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_saved_filter(node: Node, zone: tzinfo | None) -> SavedFilter:
    """Read a `SavedFilter` of its element."""
    id: int | str | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "ID":
            id = read_leaf(child, unknown, parse_int_or_text)
        elif tag == "Name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "ID")
    return SavedFilter(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )
