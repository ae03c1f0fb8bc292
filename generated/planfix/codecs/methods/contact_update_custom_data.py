"""Codec of `contact.updateCustomData`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.custom_data import write_custom_value_input
from planfix.methods.contact_update_custom_data import ContactUpdateCustomData, ContactUpdateCustomDataResponse
from planfix.types.custom_data import CustomValueInput
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import write_objects, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one, given, limited
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_contact_update_custom_data(value: ContactUpdateCustomData, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactUpdateCustomData`."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    custom_data = given(value.custom_data, "custom_data")
    limited(custom_data, "custom_data", 1, None)
    in_contact.append(
        "<customData>"
        + write_objects("customValue", custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone)
        + "</customData>"
    )
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_update_custom_data_response(node: Node, reading: Reading) -> ContactUpdateCustomDataResponse:
    """Decode an element as `ContactUpdateCustomDataResponse`."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
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
                elif inner_tag == "general":
                    general = read_int(inner, unknown, general)
                else:
                    unknown.append(inner)
        elif tag == "actionid":
            actionid = read_int(child, unknown, actionid)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ContactUpdateCustomDataResponse)
    made.id = required(id, node, "contact/id", unknown)
    made.general = general
    made.actionid = actionid
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_contact_update_custom_data,
    read_contact_update_custom_data_response,
)
