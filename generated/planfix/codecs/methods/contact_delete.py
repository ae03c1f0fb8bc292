"""Codec of `contact.delete`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_delete import ContactDelete, ContactDeleteResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_contact_delete(value: ContactDelete, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactDelete`."""
    check_exactly_one(value, "id", "userid", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        in_contact.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_delete_response(node: Node, reading: Reading) -> ContactDeleteResponse:
    """Decode an element as `ContactDeleteResponse`."""
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
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
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ContactDeleteResponse)
    made.id = required(id, node, "contact/id", unknown)
    made.userid = userid
    made.general = general
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_contact_delete,
    read_contact_delete_response,
)
