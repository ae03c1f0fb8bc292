"""Codec of `contact.updateContractors`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_update_contractors import ContactUpdateContractors, ContactUpdateContractorsResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import write_ints, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_contact_update_contractors(value: ContactUpdateContractors, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactUpdateContractors`."""
    check_at_least_one(value, "add_clients", "del_clients")
    out: list[str] = []
    in_contact: list[str] = []
    id = given(value.id, "id")
    in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    in_contact_contractors: list[str] = []
    if (add_clients := value.add_clients) is not UNSET:
        in_contact_contractors.append("<addClient>" + write_ints("id", add_clients, "add_clients") + "</addClient>")
    if (del_clients := value.del_clients) is not UNSET:
        in_contact_contractors.append("<delClient>" + write_ints("id", del_clients, "del_clients") + "</delClient>")
    if in_contact_contractors:
        in_contact.append(f"<contractors>{''.join(in_contact_contractors)}</contractors>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_update_contractors_response(node: Node, reading: Reading) -> ContactUpdateContractorsResponse:
    """Decode an element as `ContactUpdateContractorsResponse`."""
    id: int | None | Unset = UNSET
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ContactUpdateContractorsResponse)
    made.id = required(id, node, "contact/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_contact_update_contractors,
    read_contact_update_contractors_response,
)
