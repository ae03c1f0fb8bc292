"""The client's side of `contact.getGroupList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_group_ref
from planfix.methods.contact_get_group_list import ContactGetGroupList, ContactGetGroupListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.model.extra import restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_contact_get_group_list(value: ContactGetGroupList, zone: tzinfo | None) -> str:
    """Write what a `ContactGetGroupList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_get_group_list_response(node: Node, zone: tzinfo | None) -> ContactGetGroupListResponse:
    """Read an answer to `contact.getGroupList`."""
    return read_page(node, ("contactGroups", "group"), ("account", "sid", "signature"), read_group_ref, zone)


CODEC = Codec(
    write_contact_get_group_list,
    read_contact_get_group_list_response,
)
