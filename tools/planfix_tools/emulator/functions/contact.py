"""Contacts and companies."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from planfix.enums import ActionType, ContactTarget
from planfix.errors import ClientNotFound, ContactAccessDenied, InvalidValue
from planfix.filters import ContactFilter
from planfix.methods import (
    ContactAdd,
    ContactAddResponse,
    ContactDelete,
    ContactDeleteResponse,
    ContactGet,
    ContactGetFilterList,
    ContactGetFilterListResponse,
    ContactGetGroupList,
    ContactGetGroupListResponse,
    ContactGetList,
    ContactGetListResponse,
    ContactGetPhoneTypes,
    ContactGetPhoneTypesResponse,
    ContactUpdate,
    ContactUpdateContractors,
    ContactUpdateContractorsResponse,
    ContactUpdateCustomData,
    ContactUpdateCustomDataResponse,
    ContactUpdateResponse,
)
from planfix.types import Contact, GroupRef, PhoneType
from planfix_runtime.model.values import UNSET
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import given, required
from planfix_tools.emulator.domain.contacts import CONTACTS, SHOWN, check_email, find_contact, make_contacts
from planfix_tools.emulator.domain.custom_fields import save_custom_data
from planfix_tools.emulator.domain.history import record
from planfix_tools.emulator.domain.paging import counted, page, with_total
from planfix_tools.emulator.domain.people import set_parts
from planfix_tools.emulator.domain.phones import phone_types, phones_to_text
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import contacts_edited_by, visible_contacts
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.contact import CONTACT_FILTERS
from planfix_tools.emulator.filters.saved import list_saved, saved
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.where import Where

TEXTS = "name mid_name last_name post email address description site skype facebook vk icq".split()
"""Text fields; an empty element clears them."""


@answers(ContactAdd)
def add(call: Call, request: ContactAdd) -> ContactAddResponse:
    """Create a contact or, with isCompany, a company; the group defaults to that of the template."""
    template = _template(call, request.template) if request.template else None
    columns = _columns(call, request)
    if template is not None:
        columns = {"group_id": template["group_id"], **columns}
    contact_id = call.store.insert(
        "contact",
        is_company=bool(request.is_company),
        added_by=call.caller.id,
        created=call.now,
        changed=call.now,
        **columns,
    )
    _save_rest(call, contact_id, request)
    action_id = record(call, ActionType.TASKCREATED, contact_id=contact_id)
    row = call.store.row("SELECT userid, general FROM contact WHERE id = ?", contact_id)
    userid, general = row if row is not None else (None, None)
    return ContactAddResponse(
        id=contact_id, userid=userid, general=general, actionid=UNSET if action_id is None else action_id
    )


@answers(ContactUpdate)
def update(call: Call, request: ContactUpdate) -> ContactUpdateResponse:
    """Change the fields that the request gives."""
    contact = _editable(call, find_contact(call, request.id, request.userid, request.general))
    if request.template:
        _template(call, request.template)
    columns = _columns(call, request) | given(request, telegram_id=None, telegram_username=None)
    call.store.update("contact", contact["id"], changed=call.now, **columns)
    _save_rest(call, contact["id"], request)
    action_id = record(call, ActionType.TASKCHANGED, contact_id=contact["id"])
    return ContactUpdateResponse(
        id=contact["id"], general=contact["general"], actionid=UNSET if action_id is None else action_id
    )


@answers(ContactUpdateCustomData)
def update_custom_data(call: Call, request: ContactUpdateCustomData) -> ContactUpdateCustomDataResponse:
    """Change custom fields; allowed to users who see the contact."""
    contact = find_contact(call, request.id, general=request.general)
    save_custom_data(call, "contact", contact["id"], required(request.custom_data, "customData"))
    call.store.update("contact", contact["id"], changed=call.now)
    action_id = record(call, ActionType.TASKCHANGED, contact_id=contact["id"])
    return ContactUpdateCustomDataResponse(
        id=contact["id"], general=contact["general"], actionid=UNSET if action_id is None else action_id
    )


@answers(ContactUpdateContractors)
def update_contractors(call: Call, request: ContactUpdateContractors) -> ContactUpdateContractorsResponse:
    """Add the contact to companies, and remove it from others."""
    contact = _editable(call, find_contact(call, request.id))
    joined, left = request.add_clients or (), request.del_clients or ()
    for company in required([*joined, *left], "contractors"):
        if not call.store.has("contact", company, Where("is_company")):
            raise refuse(ClientNotFound)
    call.store.run_each("INSERT OR IGNORE INTO contractor VALUES (?, ?)", [(contact["id"], one) for one in joined])
    call.store.run_each(
        "DELETE FROM contractor WHERE contact_id = ? AND company_id = ?", [(contact["id"], one) for one in left]
    )
    return ContactUpdateContractorsResponse(id=contact["id"])


@answers(ContactDelete)
def delete(call: Call, request: ContactDelete) -> ContactDeleteResponse:
    """Delete a contact and its data; its tasks stay without a client."""
    contact = _editable(call, find_contact(call, request.id, request.userid, request.general))
    contact_id = contact["id"]
    call.store.run("DELETE FROM part WHERE object = 'contact' AND object_id = ?", contact_id)
    call.store.run("DELETE FROM part WHERE is_group = 0 AND who = ?", contact["userid"])
    call.store.run("DELETE FROM field_value WHERE object = 'contact' AND object_id = ?", contact_id)
    call.store.run("DELETE FROM contractor WHERE ? IN (contact_id, company_id)", contact_id)
    call.store.run("DELETE FROM action WHERE contact_id = ?", contact_id)
    call.store.run("UPDATE task SET client_id = NULL WHERE client_id = ?", contact_id)
    call.store.run("UPDATE project SET client_id = NULL WHERE client_id = ?", contact_id)
    call.store.run("DELETE FROM contact WHERE id = ?", contact_id)
    return ContactDeleteResponse(id=contact_id, userid=contact["userid"], general=contact["general"])


@answers(ContactGet)
def get(call: Call, request: ContactGet) -> Contact:
    """Return the contact."""
    contact = find_contact(call, request.id, request.userid, request.general)
    return make_contacts(call, [contact], full=True, fields=request.fields or ())[0]


@answers(ContactGetList)
def get_list(call: Call, request: ContactGetList) -> ContactGetListResponse:
    """List the visible contacts, companies or templates that meet all parameters."""
    where = visible_contacts(call) & _target(call, request) & all_of(call, CONTACT_FILTERS, request.filters)
    if request.company:
        members = "contact.id IN (SELECT contact_id FROM contractor WHERE company_id = ?)"
        where &= Where(members, (request.company,))
    if request.search:
        found = ("contains(contact.name || ' ' || contact.last_name, ?)", "contains(contact.email, ?)")
        where &= Where(" OR ".join(found), (request.search, request.search))
    return page(
        call,
        request,
        CONTACTS,
        where,
        "contact.id",
        lambda rows: make_contacts(call, rows, full=False, fields=request.fields or ()),
        SHOWN,
    )


@answers(ContactGetFilterList)
def get_filter_list(call: Call, request: ContactGetFilterList) -> ContactGetFilterListResponse:
    """List the saved filters of contacts."""
    return list_saved(call, "contact")


@answers(ContactGetGroupList)
def get_group_list(call: Call, request: ContactGetGroupList) -> ContactGetGroupListResponse:
    """List the contact groups."""
    rows = call.store.rows("SELECT id, name FROM contact_group ORDER BY id")
    return counted([GroupRef(id=row["id"], name=row["name"]) for row in rows])


@answers(ContactGetPhoneTypes)
def get_phone_types(call: Call, request: ContactGetPhoneTypes) -> ContactGetPhoneTypesResponse:
    """List the types of telephone numbers."""
    return with_total([PhoneType(id=one, name=name) for one, name in phone_types(call.store).items()])


def _columns(call: Call, request: ContactAdd | ContactUpdate) -> dict[str, Any]:
    columns = given(
        request,
        **dict.fromkeys(TEXTS, ""),
        template=None,
        sex=None,
        birthdate=None,
        lang=None,
        can_be_worker=False,
        can_be_client=False,
        group_id=None,
    )
    if columns.get("email"):
        check_email(columns["email"])
    if request.phones is not UNSET:
        columns["phones"] = phones_to_text(call.store, request.phones)
    if request.secondary_emails is not UNSET:
        emails = [check_email(email) for email in request.secondary_emails]
        columns["secondary_emails"] = json.dumps(emails, ensure_ascii=False)
    group = columns.get("group_id")
    if group and not call.store.has("contact_group", group):
        raise refuse(InvalidValue, f"there is no contact group {group}")
    return columns


def _save_rest(call: Call, contact_id: int, request: ContactAdd | ContactUpdate) -> None:
    set_parts(call, "contact", contact_id, "responsible", request.responsible)
    save_custom_data(call, "contact", contact_id, request.custom_data)


def _template(call: Call, general: int) -> sqlite3.Row:
    template = call.store.row("SELECT * FROM contact WHERE general = ? AND is_template", general)
    if template is None:
        raise refuse(InvalidValue, f"there is no template {general}")
    return template


def _editable(call: Call, contact: sqlite3.Row) -> sqlite3.Row:
    if not call.caller.is_admin and not call.store.has("contact", contact["id"], contacts_edited_by(call.caller.id)):
        raise refuse(ContactAccessDenied)
    return contact


def _target(call: Call, request: ContactGetList) -> Where:
    target = request.target or ContactTarget.CONTACT
    if not isinstance(target, ContactTarget):
        own = saved(call, ContactFilter, "contact", target, CONTACT_FILTERS)
        return Where("NOT contact.is_template") & own
    match target:
        case ContactTarget.TEMPLATE:
            return Where("contact.is_template")
        case ContactTarget.COMPANY:
            return Where("contact.is_company AND NOT contact.is_template")
        case _:
            return Where("NOT contact.is_company AND NOT contact.is_template")
