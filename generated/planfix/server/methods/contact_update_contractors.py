"""The server's side of `contact.updateContractors`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_update_contractors import ContactUpdateContractors, ContactUpdateContractorsResponse
from planfix_runtime.codec.decoding import read_int, read_items, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_contact_update_contractors(node: Node, reading: Reading) -> ContactUpdateContractors:
    """Read a `ContactUpdateContractors` of its element."""
    id: int | None | Unset = UNSET
    add_clients: list[int] | Unset = UNSET
    del_clients: list[int] | Unset = UNSET
    met_contact = False
    met_contact_contractors = False
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
                elif inner_tag == "contractors" and not met_contact_contractors:
                    met_contact_contractors = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "addClient" and add_clients is UNSET:
                            add_clients = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "delClient" and del_clients is UNSET:
                            del_clients = read_items(inner3, unknown, "id", parse_int)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ContactUpdateContractors(
        id=required(id, node, "contact/id", unknown),
        add_clients=add_clients,
        del_clients=del_clients,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_update_contractors_response(value: ContactUpdateContractorsResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateContractorsResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<contact><id>{id if type(id) is int else xml_int(id, 'id')}</id></contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
