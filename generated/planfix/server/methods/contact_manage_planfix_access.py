"""The server's side of `contact.managePlanfixAccess`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import AccessResult
from planfix.methods.contact_manage_planfix_access import ContactManagePlanfixAccess, ContactManagePlanfixAccessResponse
from planfix_runtime.codec.decoding import read_bool, read_int, read_text, required
from planfix_runtime.codec.encoding import present, xml_int, xml_str_enum
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_contact_manage_planfix_access(node: Node, reading: Reading) -> ContactManagePlanfixAccess:
    """Read a `ContactManagePlanfixAccess` of its element."""
    have_planfix_access: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    email: str | Unset = UNSET
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
                elif inner_tag == "email":
                    email = (
                        (inner.text or "") if email is UNSET and not len(inner) else read_text(inner, unknown, email)
                    )
                elif inner_tag == "havePlanfixAccess":
                    have_planfix_access = read_bool(inner, unknown, have_planfix_access)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ContactManagePlanfixAccess(
        have_planfix_access=required(have_planfix_access, node, "contact/havePlanfixAccess", unknown),
        id=id,
        userid=userid,
        general=general,
        email=email,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_manage_planfix_access_response(value: ContactManagePlanfixAccessResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactManagePlanfixAccessResponse` holds."""
    out: list[str] = []
    in_contact: list[str] = []
    if present(id := value.id):
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (status := value.status) is not UNSET:
        in_contact.append(f"<status>{xml_str_enum(status, 'status', AccessResult)}</status>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
