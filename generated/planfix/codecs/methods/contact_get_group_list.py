"""Codec of `contact.getGroupList`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_group_ref
from planfix.methods.contact_get_group_list import ContactGetGroupList, ContactGetGroupListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_contact_get_group_list(value: ContactGetGroupList, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactGetGroupList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_get_group_list_response(node: Node, reading: Reading) -> ContactGetGroupListResponse:
    """Decode an answer to `contact.getGroupList`."""
    return read_page(node, ("contactGroups", "group"), ("account", "sid", "signature"), read_group_ref, reading)


CODEC = Codec(
    write_contact_get_group_list,
    read_contact_get_group_list_response,
)
