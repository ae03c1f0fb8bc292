"""How a server reads and writes what a client does not: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import write_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.server.types.custom_data import write_custom_value
from planfix.server.types.links import write_client_ref
from planfix.server.types.people import write_group_ref, write_people
from planfix.types.contact import Contact, ContactUser, PhoneType, SavedFilter
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, Phone
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
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_int
from planfix_runtime.model.unset import UNSET


def write_contact(tag: str, value: Contact, zone: tzinfo | None) -> str:
    """Write a `Contact` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        out.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        out.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (template_id := value.template_id) is not UNSET:
        out.append(
            f"<template><id>{template_id if type(template_id) is int else xml_int(template_id, 'template_id')}</id></template>"
        )
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (mid_name := value.mid_name) is not UNSET:
        out.append(f"<midName>{xml_text(mid_name, 'mid_name')}</midName>")
    if (last_name := value.last_name) is not UNSET:
        out.append(f"<lastName>{xml_text(last_name, 'last_name')}</lastName>")
    if (is_company := value.is_company) is not UNSET:
        out.append(
            f"<isCompany>{'1' if is_company is True else '0' if is_company is False else xml_bool(is_company, 'is_company')}</isCompany>"
        )
    if (post := value.post) is not UNSET:
        out.append(f"<post>{xml_text(post, 'post')}</post>")
    if (email := value.email) is not UNSET:
        out.append(f"<email>{xml_text(email, 'email')}</email>")
    if (secondary_emails := value.secondary_emails) is not UNSET:
        out.append(
            "<secondaryEmails>"
            + write_items("email", secondary_emails, "secondary_emails", xml_text)
            + "</secondaryEmails>"
        )
    if (phones := value.phones) is not UNSET:
        out.append("<phones>" + write_objects("phone", phones, "phones", Phone, write_phone, zone) + "</phones>")
    if (address := value.address) is not UNSET:
        out.append(f"<address>{xml_text(address, 'address')}</address>")
    if (description := value.description) is not UNSET:
        out.append(f"<description>{xml_text(description, 'description')}</description>")
    if (sex := value.sex) is not UNSET:
        out.append(f"<sex>{xml_str_enum(sex, 'sex', Sex)}</sex>")
    if (site := value.site) is not UNSET:
        out.append(f"<site>{xml_text(site, 'site')}</site>")
    if (skype := value.skype) is not UNSET:
        out.append(f"<skype>{xml_text(skype, 'skype')}</skype>")
    if (facebook := value.facebook) is not UNSET:
        out.append(f"<facebook>{xml_text(facebook, 'facebook')}</facebook>")
    if (vk := value.vk) is not UNSET:
        out.append(f"<vk>{xml_text(vk, 'vk')}</vk>")
    if (icq := value.icq) is not UNSET:
        out.append(f"<icq>{xml_text(icq, 'icq')}</icq>")
    if (telegram_id := value.telegram_id) is not UNSET:
        out.append(
            f"<telegram><id>{telegram_id if type(telegram_id) is int else xml_int(telegram_id, 'telegram_id')}</id></telegram>"
        )
    if (telegram_id_text := value.telegram_id_text) is not UNSET:
        out.append(f"<telegramId>{xml_text(telegram_id_text, 'telegram_id_text')}</telegramId>")
    if (user_pic := value.user_pic) is not UNSET:
        out.append(f"<userPic>{xml_text(user_pic, 'user_pic')}</userPic>")
    if (birthdate := value.birthdate) is not UNSET:
        out.append(f"<birthdate>{xml_datetime(birthdate, 'birthdate', zone)}</birthdate>")
    if (can_be_client := value.can_be_client) is not UNSET:
        out.append(
            f"<canBeClient>{'1' if can_be_client is True else '0' if can_be_client is False else xml_bool(can_be_client, 'can_be_client')}</canBeClient>"
        )
    if (group := value.group) is not UNSET:
        out.append(write_object("group", group, "group", GroupRef, write_group_ref, zone))
    if (contractors := value.contractors) is not UNSET:
        out.append(
            "<contractors>"
            + write_objects("client", contractors, "contractors", ClientRef, write_client_ref, zone)
            + "</contractors>"
        )
    if (have_planfix_access := value.have_planfix_access) is not UNSET:
        out.append(
            f"<havePlanfixAccess>{'1' if have_planfix_access is True else '0' if have_planfix_access is False else xml_bool(have_planfix_access, 'have_planfix_access')}</havePlanfixAccess>"
        )
    if (user := value.user) is not UNSET:
        out.append(write_object("user", user, "user", ContactUser, write_contact_user, zone))
    if (custom_data := value.custom_data) is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    if (responsible := value.responsible) is not UNSET:
        out.append(write_object("responsible", responsible, "responsible", People, write_people, zone))
    if (created_date := value.created_date) is not UNSET:
        out.append(f"<createdDate>{xml_datetime(created_date, 'created_date', zone)}</createdDate>")
    if (last_update_date := value.last_update_date) is not UNSET:
        out.append(f"<lastUpdateDate>{xml_datetime(last_update_date, 'last_update_date', zone)}</lastUpdateDate>")
    if (last_comment_date := value.last_comment_date) is not UNSET:
        out.append(f"<lastCommentDate>{xml_datetime(last_comment_date, 'last_comment_date', zone)}</lastCommentDate>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_contact_user(tag: str, value: ContactUser, zone: tzinfo | None) -> str:
    """Write a `ContactUser` as the element `tag`."""
    out: list[str] = []
    if (login := value.login) is not UNSET:
        out.append(f"<login>{xml_text(login, 'login')}</login>")
    if (role := value.role) is not UNSET:
        out.append(f"<role>{xml_str_enum(role, 'role', UserRole)}</role>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if (email := value.email) is not UNSET:
        out.append(f"<email>{xml_text(email, 'email')}</email>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_phone_type(tag: str, value: PhoneType, zone: tzinfo | None) -> str:
    """Write a `PhoneType` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_saved_filter(tag: str, value: SavedFilter, zone: tzinfo | None) -> str:
    """Write a `SavedFilter` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<ID>{xml_of(id, 'id', text_of_any(text_of_int, text_of))}</ID>")
    if (name := value.name) is not UNSET:
        out.append(f"<Name>{xml_text(name, 'name')}</Name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
