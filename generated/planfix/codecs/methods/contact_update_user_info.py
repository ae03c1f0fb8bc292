"""Codec of `contact.updateUserInfo`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserStatus
from planfix.methods.contact_update_user_info import ContactUpdateUserInfo, ContactUpdateUserInfoResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_base64, xml_bool, xml_enum, xml_int, xml_secret, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.content import Contents
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_contact_update_user_info(
    value: ContactUpdateUserInfo, zone: tzinfo | None, contents: Contents | None = None
) -> str:
    """Encode the fields of `ContactUpdateUserInfo`."""
    check_exactly_one(value, "id", "userid", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        in_contact.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    in_contact_user: list[str] = []
    if (password := value.password) is not UNSET:
        in_contact_user.append(f"<password>{xml_secret(password, 'password')}</password>")
    if (status := value.status) is not UNSET:
        in_contact_user.append(f"<status>{xml_enum(status, 'status', UserStatus)}</status>")
    if (email := value.email) is not UNSET:
        in_contact_user.append(f"<email>{xml_text(email, 'email')}</email>")
    if (jabber := value.jabber) is not UNSET:
        in_contact_user.append(f"<jabber>{xml_text(jabber, 'jabber')}</jabber>")
    if (notify_by_email := value.notify_by_email) is not UNSET:
        in_contact_user.append(
            f"<notifyByEmail>{'1' if notify_by_email is True else '0' if notify_by_email is False else xml_bool(notify_by_email, 'notify_by_email')}</notifyByEmail>"
        )
    if (notify_by_jabber := value.notify_by_jabber) is not UNSET:
        in_contact_user.append(
            f"<notifyByJabber>{'1' if notify_by_jabber is True else '0' if notify_by_jabber is False else xml_bool(notify_by_jabber, 'notify_by_jabber')}</notifyByJabber>"
        )
    if (notify_by_planfix := value.notify_by_planfix) is not UNSET:
        in_contact_user.append(
            f"<notifyByPlanfix>{'1' if notify_by_planfix is True else '0' if notify_by_planfix is False else xml_bool(notify_by_planfix, 'notify_by_planfix')}</notifyByPlanfix>"
        )
    if (pic := value.pic) is not UNSET:
        in_contact_user.append(f"<pic>{xml_base64(pic, 'pic', contents)}</pic>")
    if in_contact_user:
        in_contact.append(f"<user>{''.join(in_contact_user)}</user>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_update_user_info_response(node: Node, reading: Reading) -> ContactUpdateUserInfoResponse:
    """Decode an element as `ContactUpdateUserInfoResponse`."""
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
    made = new(ContactUpdateUserInfoResponse)
    made.id = required(id, node, "contact/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_contact_update_user_info,
    read_contact_update_user_info_response,
    with_files=True,
)
