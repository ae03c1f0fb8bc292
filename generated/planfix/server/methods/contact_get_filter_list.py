"""The server's side of `contact.getFilterList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_get_filter_list import ContactGetFilterList, ContactGetFilterListResponse
from planfix.server.types.contact import write_saved_filter
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.xml import Node


def read_contact_get_filter_list(node: Node, zone: tzinfo | None) -> ContactGetFilterList:
    """Read a `ContactGetFilterList` of its element."""
    unknown = [child for child in node if child.tag not in ("account", "sid", "silent", "signature")]
    return ContactGetFilterList(
        extra=collect(node, unknown) if unknown else (),
    )


def write_contact_get_filter_list_response(value: ContactGetFilterListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `contact.getFilterList`."""
    return write_page(value, ("contactFilterList", "contactFilter"), write_saved_filter, zone)
