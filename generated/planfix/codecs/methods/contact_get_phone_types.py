"""Codec of `contact.getPhoneTypes`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.contact import read_phone_type
from planfix.methods.contact_get_phone_types import ContactGetPhoneTypes, ContactGetPhoneTypesResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_contact_get_phone_types(value: ContactGetPhoneTypes, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactGetPhoneTypes`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_get_phone_types_response(node: Node, reading: Reading) -> ContactGetPhoneTypesResponse:
    """Decode an answer to `contact.getPhoneTypes`."""
    return read_page(node, ("phoneTypes", "phoneType"), ("account", "sid", "signature"), read_phone_type, reading)


CODEC = Codec(
    write_contact_get_phone_types,
    read_contact_get_phone_types_response,
)
