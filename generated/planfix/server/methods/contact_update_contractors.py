"""The server's side of `contact.updateContractors`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_update_contractors import ContactUpdateContractors, ContactUpdateContractorsResponse
from planfix_runtime.codec.decoding import missing, read_int, read_items
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_contact_update_contractors(node: Node, zone: tzinfo | None) -> ContactUpdateContractors:
    """Read a `ContactUpdateContractors` of its element."""
    id: int | None | Unset = UNSET
    add_clients: list[int] | Unset = UNSET
    del_clients: list[int] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "contractors":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "addClient":
                            add_clients = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "delClient":
                            del_clients = read_items(inner3, unknown, "id", parse_int)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "contact/id")
    return ContactUpdateContractors(
        id=id,
        add_clients=add_clients,
        del_clients=del_clients,
        extra=collect(node, unknown) if unknown else (),
    )


def write_contact_update_contractors_response(value: ContactUpdateContractorsResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateContractorsResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<contact><id>{id if type(id) is int else xml_int(id, 'id')}</id></contact>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
