"""Codec of `contact.managePlanfixAccess`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import AccessResult
from planfix.methods.contact_manage_planfix_access import ContactManagePlanfixAccess, ContactManagePlanfixAccessResponse
from planfix_runtime.codec.decoding import new, read_int, read_str_enum, required
from planfix_runtime.codec.encoding import xml_bool, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_contact_manage_planfix_access(value: ContactManagePlanfixAccess, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactManagePlanfixAccess`."""
    check_exactly_one(value, "id", "userid", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        in_contact.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (email := value.email) is not UNSET:
        in_contact.append(f"<email>{xml_text(email, 'email')}</email>")
    have_planfix_access = given(value.have_planfix_access, "have_planfix_access")
    in_contact.append(
        f"<havePlanfixAccess>{'1' if have_planfix_access is True else '0' if have_planfix_access is False else xml_bool(have_planfix_access, 'have_planfix_access')}</havePlanfixAccess>"
    )
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_manage_planfix_access_response(node: Node, reading: Reading) -> ContactManagePlanfixAccessResponse:
    """Decode an element as `ContactManagePlanfixAccessResponse`."""
    id: int | None | Unset = UNSET
    status: AccessResult | None | Unset = UNSET
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
                elif inner_tag == "status":
                    status = read_str_enum(inner, unknown, AccessResult, status)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ContactManagePlanfixAccessResponse)
    made.id = required(id, node, "contact/id", unknown)
    made.status = status
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_contact_manage_planfix_access,
    read_contact_manage_planfix_access_response,
)
