"""Codec of `contact.update`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.custom_data import write_custom_value_input
from planfix.codecs.types.people import write_assignees, write_phone
from planfix.enums import Language, Sex
from planfix.methods.contact_update import ContactUpdate, ContactUpdateResponse
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees, Phone
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import (
    write_items,
    write_object,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_enum,
    xml_int,
    xml_text,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_contact_update(value: ContactUpdate, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactUpdate`."""
    check_exactly_one(value, "id", "userid", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        in_contact.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (name := value.name) is not UNSET:
        in_contact.append(f"<name>{xml_text(name, 'name')}</name>")
    if (mid_name := value.mid_name) is not UNSET:
        in_contact.append(f"<midName>{xml_text(mid_name, 'mid_name')}</midName>")
    if (last_name := value.last_name) is not UNSET:
        in_contact.append(f"<lastName>{xml_text(last_name, 'last_name')}</lastName>")
    if (template := value.template) is not UNSET:
        in_contact.append(
            f"<template>{template if type(template) is int else xml_int(template, 'template')}</template>"
        )
    if (post := value.post) is not UNSET:
        in_contact.append(f"<post>{xml_text(post, 'post')}</post>")
    if (email := value.email) is not UNSET:
        in_contact.append(f"<email>{xml_text(email, 'email')}</email>")
    if (phones := value.phones) is not UNSET:
        in_contact.append("<phones>" + write_objects("phone", phones, "phones", Phone, write_phone, zone) + "</phones>")
    if (secondary_emails := value.secondary_emails) is not UNSET:
        in_contact.append(
            "<secondaryEmails>"
            + write_items("email", secondary_emails, "secondary_emails", xml_text)
            + "</secondaryEmails>"
        )
    if (address := value.address) is not UNSET:
        in_contact.append(f"<address>{xml_text(address, 'address')}</address>")
    if (description := value.description) is not UNSET:
        in_contact.append(f"<description>{xml_text(description, 'description')}</description>")
    if (sex := value.sex) is not UNSET:
        in_contact.append(f"<sex>{xml_enum(sex, 'sex', Sex)}</sex>")
    if (site := value.site) is not UNSET:
        in_contact.append(f"<site>{xml_text(site, 'site')}</site>")
    if (skype := value.skype) is not UNSET:
        in_contact.append(f"<skype>{xml_text(skype, 'skype')}</skype>")
    if (facebook := value.facebook) is not UNSET:
        in_contact.append(f"<facebook>{xml_text(facebook, 'facebook')}</facebook>")
    if (vk := value.vk) is not UNSET:
        in_contact.append(f"<vk>{xml_text(vk, 'vk')}</vk>")
    if (icq := value.icq) is not UNSET:
        in_contact.append(f"<icq>{xml_text(icq, 'icq')}</icq>")
    if (birthdate := value.birthdate) is not UNSET:
        in_contact.append(f"<birthdate>{xml_datetime(birthdate, 'birthdate', zone)}</birthdate>")
    if (lang := value.lang) is not UNSET:
        in_contact.append(f"<lang>{xml_enum(lang, 'lang', Language)}</lang>")
    if (can_be_worker := value.can_be_worker) is not UNSET:
        in_contact.append(
            f"<canBeWorker>{'1' if can_be_worker is True else '0' if can_be_worker is False else xml_bool(can_be_worker, 'can_be_worker')}</canBeWorker>"
        )
    if (can_be_client := value.can_be_client) is not UNSET:
        in_contact.append(
            f"<canBeClient>{'1' if can_be_client is True else '0' if can_be_client is False else xml_bool(can_be_client, 'can_be_client')}</canBeClient>"
        )
    if (group_id := value.group_id) is not UNSET:
        in_contact.append(
            f"<group><id>{group_id if type(group_id) is int else xml_int(group_id, 'group_id')}</id></group>"
        )
    if (custom_data := value.custom_data) is not UNSET:
        in_contact.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone)
            + "</customData>"
        )
    if (responsible := value.responsible) is not UNSET:
        in_contact.append(write_object("responsible", responsible, "responsible", Assignees, write_assignees, zone))
    in_contact_telegram: list[str] = []
    if (telegram_id := value.telegram_id) is not UNSET:
        in_contact_telegram.append(
            f"<id>{telegram_id if type(telegram_id) is int else xml_int(telegram_id, 'telegram_id')}</id>"
        )
    if (telegram_username := value.telegram_username) is not UNSET:
        in_contact_telegram.append(f"<username>{xml_text(telegram_username, 'telegram_username')}</username>")
    if in_contact_telegram:
        in_contact.append(f"<telegram>{''.join(in_contact_telegram)}</telegram>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_update_response(node: Node, reading: Reading) -> ContactUpdateResponse:
    """Decode an element as `ContactUpdateResponse`."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
    met_contact = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact" and not met_contact:
            met_contact = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "general":
                    general = read_int(inner, unknown, general)
                else:
                    unknown.append(inner)
        elif tag == "actionid":
            actionid = read_int(child, unknown, actionid)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ContactUpdateResponse)
    made.id = required(id, node, "contact/id", unknown)
    made.general = general
    made.actionid = actionid
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_contact_update,
    read_contact_update_response,
)
