"""The server's side of `contact.get`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ContactField
from planfix.methods.contact_get import ContactGet, ContactGetResponse
from planfix.server.types.contact import write_contact
from planfix_runtime.codec.decoding import read_int, read_items
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_contact_get(node: Node, reading: Reading) -> ContactGet:
    """Read a `ContactGet` of its element."""
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    fields: list[ContactField | str] | Unset = UNSET
    met_contact = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact" and not met_contact:
            met_contact = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "userid":
                    userid = read_int(inner, unknown, userid)
                elif inner_tag == "general":
                    general = read_int(inner, unknown, general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "fields" and fields is UNSET:
            fields = read_items(child, unknown, "field", ContactField)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ContactGet(
        id=id,
        userid=userid,
        general=general,
        fields=fields,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_get_response(value: ContactGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `contact.get`."""
    return write_single(value, ("contact",), write_contact, zone)
