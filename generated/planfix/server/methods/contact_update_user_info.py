"""The server's side of `contact.updateUserInfo`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserStatus
from planfix.methods.contact_update_user_info import ContactUpdateUserInfo, ContactUpdateUserInfoResponse
from planfix_runtime.codec.decoding import read_bool, read_bytes, read_int, read_str_enum, read_text
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_contact_update_user_info(node: Node, reading: Reading) -> ContactUpdateUserInfo:
    """Read a `ContactUpdateUserInfo` of its element."""
    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    password: str | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    email: str | Unset = UNSET
    jabber: str | Unset = UNSET
    notify_by_email: bool | None | Unset = UNSET
    notify_by_jabber: bool | None | Unset = UNSET
    notify_by_planfix: bool | None | Unset = UNSET
    pic: bytes | Unset = UNSET
    met_contact = False
    met_contact_user = False
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
                elif inner_tag == "user" and not met_contact_user:
                    met_contact_user = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "password":
                            password = (
                                (inner3.text or "")
                                if password is UNSET and not len(inner3)
                                else read_text(inner3, unknown, password)
                            )
                        elif inner_tag3 == "status":
                            status = read_str_enum(inner3, unknown, UserStatus, status)
                        elif inner_tag3 == "email":
                            email = (
                                (inner3.text or "")
                                if email is UNSET and not len(inner3)
                                else read_text(inner3, unknown, email)
                            )
                        elif inner_tag3 == "jabber":
                            jabber = (
                                (inner3.text or "")
                                if jabber is UNSET and not len(inner3)
                                else read_text(inner3, unknown, jabber)
                            )
                        elif inner_tag3 == "notifyByEmail":
                            notify_by_email = read_bool(inner3, unknown, notify_by_email)
                        elif inner_tag3 == "notifyByJabber":
                            notify_by_jabber = read_bool(inner3, unknown, notify_by_jabber)
                        elif inner_tag3 == "notifyByPlanfix":
                            notify_by_planfix = read_bool(inner3, unknown, notify_by_planfix)
                        elif inner_tag3 == "pic":
                            pic = read_bytes(inner3, unknown, pic)
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
    return ContactUpdateUserInfo(
        id=id,
        userid=userid,
        general=general,
        password=password,
        status=status,
        email=email,
        jabber=jabber,
        notify_by_email=notify_by_email,
        notify_by_jabber=notify_by_jabber,
        notify_by_planfix=notify_by_planfix,
        pic=pic,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_update_user_info_response(value: ContactUpdateUserInfoResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateUserInfoResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<contact><id>{id if type(id) is int else xml_int(id, 'id')}</id></contact>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
