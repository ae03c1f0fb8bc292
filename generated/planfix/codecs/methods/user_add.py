"""Codec of `user.add`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import write_phone
from planfix.enums import UserRole, UserStatus
from planfix.methods.user_add import UserAdd, UserAddResponse
from planfix.types.people import Phone
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import write_objects, xml_enum, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_user_add(value: UserAdd, zone: tzinfo | None) -> str:
    """Encode the fields of `UserAdd`."""
    out: list[str] = []
    in_user: list[str] = []
    name = given(value.name, "name")
    in_user.append(f"<name>{xml_text(name, 'name')}</name>")
    if (mid_name := value.mid_name) is not UNSET:
        in_user.append(f"<midName>{xml_text(mid_name, 'mid_name')}</midName>")
    if (last_name := value.last_name) is not UNSET:
        in_user.append(f"<lastName>{xml_text(last_name, 'last_name')}</lastName>")
    email = given(value.email, "email")
    in_user.append(f"<email>{xml_text(email, 'email')}</email>")
    if (role := value.role) is not UNSET:
        in_user.append(f"<role>{xml_enum(role, 'role', UserRole)}</role>")
    if (status := value.status) is not UNSET:
        in_user.append(f"<status>{xml_enum(status, 'status', UserStatus)}</status>")
    if (post_id := value.post_id) is not UNSET:
        in_user.append(f"<post><id>{post_id if type(post_id) is int else xml_int(post_id, 'post_id')}</id></post>")
    if (phones := value.phones) is not UNSET:
        in_user.append("<phones>" + write_objects("phone", phones, "phones", Phone, write_phone, zone) + "</phones>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_add_response(node: Node, reading: Reading) -> UserAddResponse:
    """Decode an element as `UserAddResponse`."""
    id: int | None | Unset = UNSET
    met_user = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user" and not met_user:
            met_user = True
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
    made = new(UserAddResponse)
    made.id = required(id, node, "user/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_user_add,
    read_user_add_response,
)
