"""Codec of `contact.getFilterList`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.contact import read_saved_filter
from planfix.methods.contact_get_filter_list import ContactGetFilterList, ContactGetFilterListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_contact_get_filter_list(value: ContactGetFilterList, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactGetFilterList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_get_filter_list_response(node: Node, reading: Reading) -> ContactGetFilterListResponse:
    """Decode an answer to `contact.getFilterList`."""
    return read_page(
        node, ("contactFilterList", "contactFilter"), ("account", "sid", "signature"), read_saved_filter, reading
    )


CODEC = Codec(
    write_contact_get_filter_list,
    read_contact_get_filter_list_response,
)
