"""The server's side of `contact.getFilterList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_get_filter_list import ContactGetFilterList, ContactGetFilterListResponse
from planfix.server.types.contact import write_saved_filter
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_contact_get_filter_list(node: Node, reading: Reading) -> ContactGetFilterList:
    """Read a `ContactGetFilterList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return ContactGetFilterList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_get_filter_list_response(value: ContactGetFilterListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `contact.getFilterList`."""
    return write_page(value, ("contactFilterList", "contactFilter"), write_saved_filter, zone)
