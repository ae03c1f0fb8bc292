"""The client's side of `contact.delete`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.contact_delete import ContactDelete, ContactDeleteResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.xml import Node


def write_contact_delete(value: ContactDelete, zone: tzinfo | None) -> str:
    """Write what a `ContactDelete` holds."""
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
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_delete_response(node: Node, zone: tzinfo | None) -> ContactDeleteResponse:
    """Read a `ContactDeleteResponse` of its element."""
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
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
                elif inner_tag == "userid":
                    userid = read_int(inner, unknown)
                elif inner_tag == "general":
                    general = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "contact/id")
    return ContactDeleteResponse(
        id=id,
        userid=userid,
        general=general,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_contact_delete,
    read_contact_delete_response,
)
