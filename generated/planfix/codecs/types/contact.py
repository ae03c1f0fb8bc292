"""Codecs of the types: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.codecs.types.custom_data import read_custom_value
from planfix.codecs.types.links import read_client_ref
from planfix.codecs.types.people import read_group_ref, read_people, read_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.contact import Contact, ContactUser, PhoneType, SavedFilter
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, Phone
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
from planfix_runtime.model.scalars import parse_int_or_text, parse_text
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_contact(node: Node, reading: Reading) -> Contact:
    """Decode an element as `Contact`."""
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
    birthdate: Moment | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group: GroupRef | Unset = UNSET
    contractors: list[ClientRef] | Unset = UNSET
    have_planfix_access: bool | None | Unset = UNSET
    user: ContactUser | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    responsible: People | Unset = UNSET
    created_date: Moment | None | Unset = UNSET
    last_update_date: Moment | None | Unset = UNSET
    last_comment_date: Moment | None | Unset = UNSET
    met_template = False
    met_telegram = False
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
        if tag == "userid":
            userid = read_int(child, unknown, userid)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "general":
            general = read_int(child, unknown, general)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "template" and not met_template:
            met_template = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    template_id = read_int(inner, unknown, template_id)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "midName":
            mid_name = (
                (child.text or "") if mid_name is UNSET and not len(child) else read_text(child, unknown, mid_name)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "lastName":
            last_name = (
                (child.text or "") if last_name is UNSET and not len(child) else read_text(child, unknown, last_name)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isCompany":
            is_company = read_bool(child, unknown, is_company)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "post":
            post = (child.text or "") if post is UNSET and not len(child) else read_text(child, unknown, post)
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
        if tag == "phones" and phones is UNSET:
            phones = read_objects(child, unknown, "phone", read_phone, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "address":
            address = (child.text or "") if address is UNSET and not len(child) else read_text(child, unknown, address)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "description":
            description = (
                (child.text or "")
                if description is UNSET and not len(child)
                else read_text(child, unknown, description)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "sex":
            sex = read_str_enum(child, unknown, Sex, sex)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "site":
            site = (child.text or "") if site is UNSET and not len(child) else read_text(child, unknown, site)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "skype":
            skype = (child.text or "") if skype is UNSET and not len(child) else read_text(child, unknown, skype)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "facebook":
            facebook = (
                (child.text or "") if facebook is UNSET and not len(child) else read_text(child, unknown, facebook)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "vk":
            vk = (child.text or "") if vk is UNSET and not len(child) else read_text(child, unknown, vk)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "icq":
            icq = (child.text or "") if icq is UNSET and not len(child) else read_text(child, unknown, icq)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "telegram" and not met_telegram:
            met_telegram = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    telegram_id = read_int(inner, unknown, telegram_id)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "telegramId":
            telegram_id_text = (
                (child.text or "")
                if telegram_id_text is UNSET and not len(child)
                else read_text(child, unknown, telegram_id_text)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "userPic":
            user_pic = (
                (child.text or "") if user_pic is UNSET and not len(child) else read_text(child, unknown, user_pic)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "birthdate":
            birthdate = read_datetime(child, unknown, reading.zone, birthdate)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "canBeClient":
            can_be_client = read_bool(child, unknown, can_be_client)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "group" and group is UNSET:
            group = read_group_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "contractors" and contractors is UNSET:
            contractors = read_objects(child, unknown, "client", read_client_ref, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "havePlanfixAccess":
            have_planfix_access = read_bool(child, unknown, have_planfix_access)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "user" and user is UNSET:
            user = read_contact_user(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "customData" and custom_data is UNSET:
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "responsible" and responsible is UNSET:
            responsible = read_people(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "createdDate":
            created_date = read_datetime(child, unknown, reading.zone, created_date)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "lastUpdateDate":
            last_update_date = read_datetime(child, unknown, reading.zone, last_update_date)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "lastCommentDate":
            last_comment_date = read_datetime(child, unknown, reading.zone, last_comment_date)
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(Contact)
    made.id = required(id, node, "id", unknown)
    made.userid = userid
    made.general = general
    made.template_id = template_id
    made.name = name
    made.mid_name = mid_name
    made.last_name = last_name
    made.is_company = is_company
    made.post = post
    made.email = email
    made.secondary_emails = secondary_emails
    made.phones = phones
    made.address = address
    made.description = description
    made.sex = sex
    made.site = site
    made.skype = skype
    made.facebook = facebook
    made.vk = vk
    made.icq = icq
    made.telegram_id = telegram_id
    made.telegram_id_text = telegram_id_text
    made.user_pic = user_pic
    made.birthdate = birthdate
    made.can_be_client = can_be_client
    made.group = group
    made.contractors = contractors
    made.have_planfix_access = have_planfix_access
    made.user = user
    made.custom_data = custom_data
    made.responsible = responsible
    made.created_date = created_date
    made.last_update_date = last_update_date
    made.last_comment_date = last_comment_date
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_contact_user(node: Node, reading: Reading) -> ContactUser:
    """Decode an element as `ContactUser`."""
    login: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    email: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "login":
            login = (child.text or "") if login is UNSET and not len(child) else read_text(child, unknown, login)
        elif tag == "role":
            role = read_str_enum(child, unknown, UserRole, role)
        elif tag == "status":
            status = read_str_enum(child, unknown, UserStatus, status)
        elif tag == "email":
            email = (child.text or "") if email is UNSET and not len(child) else read_text(child, unknown, email)
        else:
            unknown.append(child)
    made = new(ContactUser)
    made.login = login
    made.role = role
    made.status = status
    made.email = email
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_phone_type(node: Node, reading: Reading) -> PhoneType:
    """Decode an element as `PhoneType`."""
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
    made = new(PhoneType)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_saved_filter(node: Node, reading: Reading) -> SavedFilter:
    """Decode an element as `SavedFilter`."""
    id: int | str | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "ID":
            id = read_leaf(child, unknown, parse_int_or_text, id)
        elif tag == "Name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(SavedFilter)
    made.id = required(id, node, "ID", unknown)
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
