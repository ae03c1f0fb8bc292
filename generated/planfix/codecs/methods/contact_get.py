"""Codec of `contact.get`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.codecs.types.contact import read_contact
from planfix.enums import ContactField
from planfix.methods.contact_get import ContactGet, ContactGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import write_items, xml_int, xml_of
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_enum
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_contact_get(value: ContactGet, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactGet`."""
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
    if (fields := value.fields) is not UNSET:
        out.append(
            "<fields>"
            + write_items(
                "field", fields, "fields", partial(xml_of, text=text_of_any(text_of_enum(ContactField), text_of))
            )
            + "</fields>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_get_response(node: Node, reading: Reading) -> ContactGetResponse:
    """Decode an answer to `contact.get`."""
    return read_single(node, ("contact",), ("account", "sid", "signature"), read_contact, reading)


CODEC = Codec(
    write_contact_get,
    read_contact_get_response,
)
