"""`contact.getPhoneTypes`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.contact import PhoneType, read_phone_type
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactGetPhoneTypes(Request["ContactGetPhoneTypesResponse"]):
    """List the types of telephone numbers.

    See https://planfix.com/help/Planfix_API_contact.getPhoneTypes
    """

    extra: tuple[Extra, ...] = ()


ContactGetPhoneTypesResponse: TypeAlias = Page[PhoneType]


def write_contact_get_phone_types(value: ContactGetPhoneTypes, zone: tzinfo | None) -> str:
    """Write what a `ContactGetPhoneTypes` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_get_phone_types_response(node: Node, zone: tzinfo | None) -> ContactGetPhoneTypesResponse:
    """Read an answer to `contact.getPhoneTypes`."""
    return read_page(node, ("phoneTypes", "phoneType"), ("account", "sid", "signature"), read_phone_type, zone)


ContactGetPhoneTypes.method = Method(
    name="contact.getPhoneTypes",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_contact.getPhoneTypes",
    write=write_contact_get_phone_types,
    read=read_contact_get_phone_types_response,
)
