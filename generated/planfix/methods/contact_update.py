"""`contact.update`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from datetime import tzinfo

from planfix.enums import Language, Sex
from planfix.types.custom_data import CustomValueInput, write_custom_value_input
from planfix.types.people import Assignees, Phone, write_assignees, write_phone
from planfix_runtime.checks import as_tuple, check_exactly_one
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import (
    write_items,
    write_object,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_int,
    xml_str_enum,
    xml_text,
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactUpdate(Request["ContactUpdateResponse"]):
    """Change a contact or a company.

    Regular mass updates have to be sent as silent: then nobody is notified, and no actions and no entries in the
    contact's log are made.

    Give exactly one of id, userid, general.

    Attributes:
        id: Contact id.
        userid: Id of the contact where it stands in for a user.
        general: Contact number, as the product shows it.
        name: First name; for a company, its name.
        mid_name: Middle name.
        last_name: Last name.
        template: Number (general) of the template; unchanged when absent.
        post: Job title.
        email: Main e-mail address.
        phones: Telephone numbers.
        secondary_emails: Further e-mail addresses.
        address: Postal address.
        description: Additional information.
        sex: Sex.
        site: Website.
        skype: Skype name.
        facebook: Facebook page.
        vk: VK page.
        icq: ICQ number.
        birthdate: Date of birth.
        lang: Language of the contact.
        can_be_worker: Whether the contact is offered as a participant of tasks.
        can_be_client: Whether the contact is offered as a counterparty of tasks.
        group_id: Id of a contact group; contact.getGroupList lists them.
        custom_data: Custom fields.
        responsible: Users and user groups in charge of the contact.
        telegram_id: Telegram's internal id.
        telegram_username: User name in Telegram.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactUpdateFailed: The contact could not be updated. (8004)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.update
    """

    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    mid_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    template: int | None | Unset = UNSET
    post: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phones: Sequence[Phone] | Unset = UNSET
    secondary_emails: Sequence[str] | Unset = UNSET
    address: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    site: str | None | Unset = UNSET
    skype: str | None | Unset = UNSET
    facebook: str | None | Unset = UNSET
    vk: str | None | Unset = UNSET
    icq: str | None | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    lang: Language | None | Unset = UNSET
    can_be_worker: bool | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    custom_data: Sequence[CustomValueInput] | Unset = UNSET
    responsible: Assignees | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    telegram_username: str | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "phones", as_tuple(self.phones))
        object.__setattr__(self, "secondary_emails", as_tuple(self.secondary_emails))
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class ContactUpdateResponse:
    """What the server answers to contact.update.

    Attributes:
        id: Id of the changed contact.
        general: Number of the changed contact, as the product shows it.
        actionid: Id of the action (comment) that records the change.
    """

    id: int
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def write_contact_update(value: ContactUpdate, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdate` holds."""
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
        in_contact.append(f"<sex>{xml_str_enum(sex, 'sex', Sex)}</sex>")
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
        in_contact.append(f"<lang>{xml_str_enum(lang, 'lang', Language)}</lang>")
    if (can_be_worker := value.can_be_worker) is not UNSET:
        in_contact.append(f"<canBeWorker>{xml_bool(can_be_worker, 'can_be_worker')}</canBeWorker>")
    if (can_be_client := value.can_be_client) is not UNSET:
        in_contact.append(f"<canBeClient>{xml_bool(can_be_client, 'can_be_client')}</canBeClient>")
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
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_update_response(node: Node, zone: tzinfo | None) -> ContactUpdateResponse:
    """Read a `ContactUpdateResponse` of its element."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "general":
                    general = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "actionid":
            actionid = read_int(child, unknown)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "contact/id")
    return ContactUpdateResponse(
        id,
        general,
        actionid,
        collect(node, unknown) if unknown else (),
    )


ContactUpdate.method = Method(
    name="contact.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("8001", "8002", "8004", "8010"),
    page="https://planfix.com/help/Planfix_API_contact.update",
    write=write_contact_update,
    read=read_contact_update_response,
)
