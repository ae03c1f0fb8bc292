"""Find contacts and companies, and make their answers."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Mapping, Sequence

from planfix.enums import ContactField, Sex, UserRole, UserStatus
from planfix.errors import ContactAccessDenied, ContactEmailInvalid, ContactNotFound
from planfix.types import ClientRef, Contact, ContactUser, GroupRef
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.custom_fields import custom_data
from planfix_tools.emulator.domain.people import parts
from planfix_tools.emulator.domain.phones import phone_types, phones_of_text
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import seen, visible_contacts
from planfix_tools.emulator.storage.moments import of_text
from planfix_tools.emulator.storage.where import marks

CONTACTS = "contact LEFT JOIN contact_group ON contact_group.id = contact.group_id"
SHOWN = "contact.*, contact_group.name AS group_name"
"""Columns of `CONTACTS` for `make_contacts`."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")

ALLOWED = "ACTIVE"
"""Access of a contact that may log in."""


def find_contact(
    call: Call,
    contact_id: int | None | Unset = UNSET,
    userid: int | None | Unset = UNSET,
    general: int | None | Unset = UNSET,
) -> sqlite3.Row:
    """The contact with this number, userid or id.

    Raises:
        MissingParameter: None of them is given.
        ContactNotFound: There is no such contact.
        ContactAccessDenied: The caller may not see it.
    """
    given = {"general": general, "userid": userid, "id": contact_id}
    column = next((name for name, value in given.items() if value), "id")
    wanted = required(given[column], "contact/id")
    row = call.store.row(f"SELECT {SHOWN} FROM {CONTACTS} WHERE contact.{column} = ?", wanted)
    return seen(call, "contact", row, visible_contacts(call), ContactNotFound, ContactAccessDenied)


def check_email(email: str) -> str:
    """Return an e-mail address.

    Raises:
        ContactEmailInvalid: The text is not an e-mail address.
    """
    if not _EMAIL.fullmatch(email):
        raise refuse(ContactEmailInvalid)
    return email


def make_contacts(
    call: Call, rows: Sequence[sqlite3.Row], full: bool, fields: Collection[ContactField | str]
) -> list[Contact]:
    """Make the contacts of an answer.

    Args:
        call: The call.
        rows: Rows with the columns `SHOWN`.
        full: Whether to make the fields of contact.get, or those of contact.getList.
        fields: Additional fields that the request asks for.
    """
    ids = [row["id"] for row in rows]
    types = phone_types(call.store)
    companies = _companies(call, ids)
    custom = custom_data(call.store, "contact", ids)
    contacts = [
        Contact(
            id=row["id"],
            userid=row["userid"],
            general=row["general"],
            template_id=row["template"] or 0,
            name=row["name"],
            last_name=row["last_name"],
            is_company=bool(row["is_company"]),
            post=row["post"],
            email=row["email"],
            phones=phones_of_text(types, row["phones"]),
            address=row["address"],
            description=row["description"],
            sex=Sex(row["sex"]) if row["sex"] else None,
            skype=row["skype"],
            icq=row["icq"],
            user_pic="" if row["user_pic"] is None else f"{call.address}/pictures/contact/{row['id']}",
            birthdate=of_text(row["birthdate"]),
            contractors=companies.get(row["id"], []),
            have_planfix_access=row["access"] == ALLOWED if call.caller.is_admin else UNSET,
            custom_data=custom.get(row["id"], []),
            created_date=of_text(row["created"]) if ContactField.CREATED_DATE in fields else UNSET,
            last_update_date=of_text(row["changed"]) if ContactField.LAST_UPDATE_DATE in fields else UNSET,
            last_comment_date=of_text(row["commented"]) if ContactField.LAST_COMMENT_DATE in fields else UNSET,
        )
        for row in rows
    ]
    for contact, row in zip(contacts, rows, strict=True):
        (_add_details if full else _add_list_fields)(call, contact, row)
    if ContactField.RESPONSIBLE in fields and not full:
        people = parts(call.store, "contact", ids)
        for contact in contacts:
            contact.responsible = people[contact.id, "responsible"]
    return contacts


def _add_details(call: Call, contact: Contact, row: sqlite3.Row) -> None:
    """Add the fields that only contact.get returns."""
    contact.mid_name = row["mid_name"]
    contact.secondary_emails = json.loads(row["secondary_emails"])
    contact.site = row["site"]
    contact.telegram_id = UNSET if row["telegram_id"] is None else row["telegram_id"]
    contact.group = GroupRef(id=row["group_id"] or 0, name=row["group_name"] or "")
    contact.responsible = parts(call.store, "contact", [row["id"]])[row["id"], "responsible"]


def _add_list_fields(call: Call, contact: Contact, row: sqlite3.Row) -> None:
    """Add the fields that only contact.getList returns."""
    contact.site = row["site"]
    contact.facebook = row["facebook"]
    contact.vk = row["vk"]
    contact.telegram_id_text = str(row["telegram_id"] or "")
    contact.can_be_client = bool(row["can_be_client"])
    if call.caller.is_admin and row["access"] is not None:
        status = UserStatus.ACTIVE if row["access"] == ALLOWED else UserStatus.UNACTIVE
        contact.user = ContactUser(
            login=row["login"] or "", role=UserRole.USER, status=status, email=row["login"] or ""
        )


def _companies(call: Call, ids: Sequence[int]) -> Mapping[int, list[ClientRef]]:
    return call.store.grouped(
        lambda row: ClientRef(id=row["id"], name=row["name"]),
        "SELECT contact_id, id, name FROM contractor JOIN contact ON id = company_id"
        f" WHERE contact_id IN ({marks(ids)}) ORDER BY id",
        *ids,
    )
