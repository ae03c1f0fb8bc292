"""The server's side of `contact.getPhoneTypes`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_get_phone_types import ContactGetPhoneTypes, ContactGetPhoneTypesResponse
from planfix.server.types.contact import write_phone_type
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_contact_get_phone_types(node: Node, reading: Reading) -> ContactGetPhoneTypes:
    """Read a `ContactGetPhoneTypes` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return ContactGetPhoneTypes(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_get_phone_types_response(value: ContactGetPhoneTypesResponse, zone: tzinfo | None) -> str:
    """Write an answer to `contact.getPhoneTypes`."""
    return write_page(value, ("phoneTypes", "phoneType"), write_phone_type, zone)
