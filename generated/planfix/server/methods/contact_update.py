"""The server's side of `contact.update`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_phone
from planfix.enums import Language, Sex
from planfix.methods.contact_update import ContactUpdate, ContactUpdateResponse
from planfix.server.types.custom_data import read_custom_value_input
from planfix.server.types.people import read_assignees
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees, Phone
from planfix_runtime.codec.decoding import (
    read_bool,
    read_datetime,
    read_int,
    read_items,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_contact_update(node: Node, reading: Reading) -> ContactUpdate:
    """Read a `ContactUpdate` of its element."""
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    template: int | None | Unset = UNSET
    post: str | Unset = UNSET
    email: str | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    secondary_emails: list[str] | Unset = UNSET
    address: str | Unset = UNSET
    description: str | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    site: str | Unset = UNSET
    skype: str | Unset = UNSET
    facebook: str | Unset = UNSET
    vk: str | Unset = UNSET
    icq: str | Unset = UNSET
    birthdate: Moment | None | Unset = UNSET
    lang: Language | None | Unset = UNSET
    can_be_worker: bool | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    custom_data: list[CustomValueInput] | Unset = UNSET
    responsible: Assignees | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    telegram_username: str | Unset = UNSET
    met_contact = False
    met_contact_group = False
    met_contact_telegram = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact" and not met_contact:
            met_contact = True
            if child.text or not len(child):
                keep_group(child, unknown)
            children2 = child[:]
            for inner in children2:
                if inner.tail:
                    keep_tail(inner, unknown)
            children2.append(END)
            at2 = 0
            inner = children2[0]
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "userid":
                    userid = read_int(inner, unknown, userid)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "general":
                    general = read_int(inner, unknown, general)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if name is UNSET and not len(inner) else read_text(inner, unknown, name)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "midName":
                    mid_name = (
                        (inner.text or "")
                        if mid_name is UNSET and not len(inner)
                        else read_text(inner, unknown, mid_name)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "lastName":
                    last_name = (
                        (inner.text or "")
                        if last_name is UNSET and not len(inner)
                        else read_text(inner, unknown, last_name)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "template":
                    template = read_int(inner, unknown, template)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "post":
                    post = (inner.text or "") if post is UNSET and not len(inner) else read_text(inner, unknown, post)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "email":
                    email = (
                        (inner.text or "") if email is UNSET and not len(inner) else read_text(inner, unknown, email)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "phones" and phones is UNSET:
                    phones = read_objects(inner, unknown, "phone", read_phone, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "secondaryEmails" and secondary_emails is UNSET:
                    secondary_emails = read_items(inner, unknown, "email", parse_text)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "address":
                    address = (
                        (inner.text or "")
                        if address is UNSET and not len(inner)
                        else read_text(inner, unknown, address)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "description":
                    description = (
                        (inner.text or "")
                        if description is UNSET and not len(inner)
                        else read_text(inner, unknown, description)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "sex":
                    sex = read_str_enum(inner, unknown, Sex, sex)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "site":
                    site = (inner.text or "") if site is UNSET and not len(inner) else read_text(inner, unknown, site)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "skype":
                    skype = (
                        (inner.text or "") if skype is UNSET and not len(inner) else read_text(inner, unknown, skype)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "facebook":
                    facebook = (
                        (inner.text or "")
                        if facebook is UNSET and not len(inner)
                        else read_text(inner, unknown, facebook)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "vk":
                    vk = (inner.text or "") if vk is UNSET and not len(inner) else read_text(inner, unknown, vk)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "icq":
                    icq = (inner.text or "") if icq is UNSET and not len(inner) else read_text(inner, unknown, icq)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "birthdate":
                    birthdate = read_datetime(inner, unknown, reading.zone, birthdate)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "lang":
                    lang = read_str_enum(inner, unknown, Language, lang)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "canBeWorker":
                    can_be_worker = read_bool(inner, unknown, can_be_worker)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "canBeClient":
                    can_be_client = read_bool(inner, unknown, can_be_client)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "group" and not met_contact_group:
                    met_contact_group = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            group_id = read_int(inner3, unknown, group_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "customData" and custom_data is UNSET:
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "responsible" and responsible is UNSET:
                    responsible = read_assignees(inner, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "telegram" and not met_contact_telegram:
                    met_contact_telegram = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            telegram_id = read_int(inner3, unknown, telegram_id)
                        elif inner_tag3 == "username":
                            telegram_username = (
                                (inner3.text or "")
                                if telegram_username is UNSET and not len(inner3)
                                else read_text(inner3, unknown, telegram_username)
                            )
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ContactUpdate(
        id=id,
        userid=userid,
        general=general,
        name=name,
        mid_name=mid_name,
        last_name=last_name,
        template=template,
        post=post,
        email=email,
        phones=phones,
        secondary_emails=secondary_emails,
        address=address,
        description=description,
        sex=sex,
        site=site,
        skype=skype,
        facebook=facebook,
        vk=vk,
        icq=icq,
        birthdate=birthdate,
        lang=lang,
        can_be_worker=can_be_worker,
        can_be_client=can_be_client,
        group_id=group_id,
        custom_data=custom_data,
        responsible=responsible,
        telegram_id=telegram_id,
        telegram_username=telegram_username,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_update_response(value: ContactUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateResponse` holds."""
    out: list[str] = []
    in_contact: list[str] = []
    if present(id := value.id):
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    if (actionid := value.actionid) is not UNSET:
        out.append(f"<actionid>{actionid if type(actionid) is int else xml_int(actionid, 'actionid')}</actionid>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
