"""The server's side of `contact.update`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
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
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import END, Node


def read_contact_update(node: Node, zone: tzinfo | None) -> ContactUpdate:
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
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    lang: Language | None | Unset = UNSET
    can_be_worker: bool | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    custom_data: list[CustomValueInput] | Unset = UNSET
    responsible: Assignees | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    telegram_username: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact":
            if not len(child):
                unknown.append(child)
            rest2 = iter(child[:])
            inner = next(rest2, END)
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "userid":
                    userid = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "general":
                    general = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "midName":
                    mid_name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "lastName":
                    last_name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "template":
                    template = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "post":
                    post = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "email":
                    email = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "phones":
                    phones = read_objects(inner, unknown, "phone", read_phone, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "secondaryEmails":
                    secondary_emails = read_items(inner, unknown, "email", parse_text)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "address":
                    address = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "description":
                    description = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "sex":
                    sex = read_str_enum(inner, unknown, Sex)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "site":
                    site = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "skype":
                    skype = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "facebook":
                    facebook = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "vk":
                    vk = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "icq":
                    icq = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "birthdate":
                    birthdate = read_datetime(inner, unknown, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "lang":
                    lang = read_str_enum(inner, unknown, Language)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "canBeWorker":
                    can_be_worker = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "canBeClient":
                    can_be_client = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "group":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            group_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "customData":
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "responsible":
                    responsible = read_assignees(inner, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "telegram":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            telegram_id = read_int(inner3, unknown)
                        elif inner_tag3 == "username":
                            telegram_username = (inner3.text or "") if not len(inner3) else read_text(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = next(rest2, END)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_contact_update_response(value: ContactUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateResponse` holds."""
    out: list[str] = []
    in_contact: list[str] = []
    id = given(value.id, "id")
    in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    if (actionid := value.actionid) is not UNSET:
        out.append(f"<actionid>{actionid if type(actionid) is int else xml_int(actionid, 'actionid')}</actionid>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
