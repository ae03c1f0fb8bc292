"""The server's side of `contact.updateUserInfo`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserStatus
from planfix.methods.contact_update_user_info import ContactUpdateUserInfo, ContactUpdateUserInfoResponse
from planfix_runtime.codec.decoding import read_bool, read_bytes, read_int, read_str_enum, read_text
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_contact_update_user_info(node: Node, zone: tzinfo | None) -> ContactUpdateUserInfo:
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
                elif inner_tag == "user":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "password":
                            password = (inner3.text or "") if not len(inner3) else read_text(inner3, unknown)
                        elif inner_tag3 == "status":
                            status = read_str_enum(inner3, unknown, UserStatus)
                        elif inner_tag3 == "email":
                            email = (inner3.text or "") if not len(inner3) else read_text(inner3, unknown)
                        elif inner_tag3 == "jabber":
                            jabber = (inner3.text or "") if not len(inner3) else read_text(inner3, unknown)
                        elif inner_tag3 == "notifyByEmail":
                            notify_by_email = read_bool(inner3, unknown)
                        elif inner_tag3 == "notifyByJabber":
                            notify_by_jabber = read_bool(inner3, unknown)
                        elif inner_tag3 == "notifyByPlanfix":
                            notify_by_planfix = read_bool(inner3, unknown)
                        elif inner_tag3 == "pic":
                            pic = read_bytes(inner3, unknown)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_contact_update_user_info_response(value: ContactUpdateUserInfoResponse, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateUserInfoResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<contact><id>{id if type(id) is int else xml_int(id, 'id')}</id></contact>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
