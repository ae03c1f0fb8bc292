"""`contact.get`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from functools import partial
from typing import TypeAlias

from planfix.enums import ContactField
from planfix.types.contact import Contact, read_contact
from planfix_runtime.answers import read_single
from planfix_runtime.checks import as_tuple, check_exactly_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_items, xml_int, xml_str_enum


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactGet(Request["ContactGetResponse"]):
    """Get a contact or a company.

    Give exactly one of id, userid, general.

    Attributes:
        id: Contact id.
        userid: Id of the contact where it stands in for a user.
        general: Contact number, as the product shows it.
        fields: Fields to answer in addition; without it they are left out.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)

    See https://planfix.com/help/Planfix_API_contact.get
    """

    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    fields: Sequence[ContactField] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", as_tuple(self.fields))


ContactGetResponse: TypeAlias = Contact


def write_contact_get(value: ContactGet, zone: tzinfo | None) -> str:
    """Write what a `ContactGet` holds."""
    check_exactly_one(value, "id", "userid", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        in_contact.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    if (fields := value.fields) is not UNSET:
        out.append(
            "<fields>" + write_items("field", fields, "fields", partial(xml_str_enum, kind=ContactField)) + "</fields>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_get_response(node: Node, zone: tzinfo | None) -> ContactGetResponse:
    """Read an answer to `contact.get`."""
    return read_single(node, ("contact",), ("account", "sid", "signature"), read_contact, zone)


ContactGet.method = Method(
    name="contact.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("8001", "8002"),
    page="https://planfix.com/help/Planfix_API_contact.get",
    write=write_contact_get,
    read=read_contact_get_response,
)
