"""The server's side of `user.add`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_phone
from planfix.enums import UserRole, UserStatus
from planfix.methods.user_add import UserAdd, UserAddResponse
from planfix.types.people import Phone
from planfix_runtime.codec.decoding import missing, read_int, read_objects, read_str_enum, read_text
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_user_add(node: Node, zone: tzinfo | None) -> UserAdd:
    """Read a `UserAdd` of its element."""
    name: str | Unset = UNSET
    email: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    post_id: int | None | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                elif inner_tag == "midName":
                    mid_name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                elif inner_tag == "lastName":
                    last_name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                elif inner_tag == "email":
                    email = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                elif inner_tag == "role":
                    role = read_str_enum(inner, unknown, UserRole)
                elif inner_tag == "status":
                    status = read_str_enum(inner, unknown, UserStatus)
                elif inner_tag == "post":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            post_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                elif inner_tag == "phones":
                    phones = read_objects(inner, unknown, "phone", read_phone, zone)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if name is UNSET:
        raise missing(node, "user/name")
    if email is UNSET:
        raise missing(node, "user/email")
    return UserAdd(
        name=name,
        email=email,
        mid_name=mid_name,
        last_name=last_name,
        role=role,
        status=status,
        post_id=post_id,
        phones=phones,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_add_response(value: UserAddResponse, zone: tzinfo | None) -> str:
    """Write what a `UserAddResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<user><id>{id if type(id) is int else xml_int(id, 'id')}</id></user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
