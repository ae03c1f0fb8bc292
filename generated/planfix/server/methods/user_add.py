"""The server's side of `user.add`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_phone
from planfix.enums import UserRole, UserStatus
from planfix.methods.user_add import UserAdd, UserAddResponse
from planfix.types.people import Phone
from planfix_runtime.codec.decoding import read_int, read_objects, read_str_enum, read_text, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_add(node: Node, reading: Reading) -> UserAdd:
    """Read a `UserAdd` of its element."""
    name: str | Unset = UNSET
    email: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    post_id: int | None | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    met_user = False
    met_user_post = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user" and not met_user:
            met_user = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if name is UNSET and not len(inner) else read_text(inner, unknown, name)
                elif inner_tag == "midName":
                    mid_name = (
                        (inner.text or "")
                        if mid_name is UNSET and not len(inner)
                        else read_text(inner, unknown, mid_name)
                    )
                elif inner_tag == "lastName":
                    last_name = (
                        (inner.text or "")
                        if last_name is UNSET and not len(inner)
                        else read_text(inner, unknown, last_name)
                    )
                elif inner_tag == "email":
                    email = (
                        (inner.text or "") if email is UNSET and not len(inner) else read_text(inner, unknown, email)
                    )
                elif inner_tag == "role":
                    role = read_str_enum(inner, unknown, UserRole, role)
                elif inner_tag == "status":
                    status = read_str_enum(inner, unknown, UserStatus, status)
                elif inner_tag == "post" and not met_user_post:
                    met_user_post = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            post_id = read_int(inner3, unknown, post_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                elif inner_tag == "phones" and phones is UNSET:
                    phones = read_objects(inner, unknown, "phone", read_phone, reading)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserAdd(
        name=required(name, node, "user/name", unknown),
        email=required(email, node, "user/email", unknown),
        mid_name=mid_name,
        last_name=last_name,
        role=role,
        status=status,
        post_id=post_id,
        phones=phones,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_add_response(value: UserAddResponse, zone: tzinfo | None) -> str:
    """Write what a `UserAddResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<user><id>{id if type(id) is int else xml_int(id, 'id')}</id></user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
