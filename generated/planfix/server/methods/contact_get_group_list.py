"""The server's side of `contact.getGroupList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_get_group_list import ContactGetGroupList, ContactGetGroupListResponse
from planfix.server.types.people import write_group_ref
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_contact_get_group_list(node: Node, reading: Reading) -> ContactGetGroupList:
    """Read a `ContactGetGroupList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return ContactGetGroupList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_get_group_list_response(value: ContactGetGroupListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `contact.getGroupList`."""
    return write_page(value, ("contactGroups", "group"), write_group_ref, zone)
