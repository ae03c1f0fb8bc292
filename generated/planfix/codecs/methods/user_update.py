"""Codec of `user.update`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import write_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.methods.user_update import UserUpdate, UserUpdateResponse
from planfix.types.people import Phone
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import (
    write_objects,
    xml_base64,
    xml_bool,
    xml_datetime,
    xml_enum,
    xml_int,
    xml_secret,
    xml_text,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.content import Contents
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_user_update(value: UserUpdate, zone: tzinfo | None, contents: Contents | None = None) -> str:
    """Encode the fields of `UserUpdate`."""
    out: list[str] = []
    in_user: list[str] = []
    id = given(value.id, "id")
    in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        in_user.append(f"<name>{xml_text(name, 'name')}</name>")
    if (mid_name := value.mid_name) is not UNSET:
        in_user.append(f"<midName>{xml_text(mid_name, 'mid_name')}</midName>")
    if (last_name := value.last_name) is not UNSET:
        in_user.append(f"<lastName>{xml_text(last_name, 'last_name')}</lastName>")
    if (email := value.email) is not UNSET:
        in_user.append(f"<email>{xml_text(email, 'email')}</email>")
    if (role := value.role) is not UNSET:
        in_user.append(f"<role>{xml_enum(role, 'role', UserRole)}</role>")
    if (status := value.status) is not UNSET:
        in_user.append(f"<status>{xml_enum(status, 'status', UserStatus)}</status>")
    if (password := value.password) is not UNSET:
        in_user.append(f"<password>{xml_secret(password, 'password')}</password>")
    if (birthdate := value.birthdate) is not UNSET:
        in_user.append(f"<birthdate>{xml_datetime(birthdate, 'birthdate', zone)}</birthdate>")
    if (sex := value.sex) is not UNSET:
        in_user.append(f"<sex>{xml_enum(sex, 'sex', Sex)}</sex>")
    if (phones := value.phones) is not UNSET:
        in_user.append("<phones>" + write_objects("phone", phones, "phones", Phone, write_phone, zone) + "</phones>")
    if (is_invisible_out_of_group := value.is_invisible_out_of_group) is not UNSET:
        in_user.append(
            f"<isInvisibleOutOfGroup>{'1' if is_invisible_out_of_group is True else '0' if is_invisible_out_of_group is False else xml_bool(is_invisible_out_of_group, 'is_invisible_out_of_group')}</isInvisibleOutOfGroup>"
        )
    if (is_blind_out_of_group := value.is_blind_out_of_group) is not UNSET:
        in_user.append(
            f"<isBlindOutOfGroup>{'1' if is_blind_out_of_group is True else '0' if is_blind_out_of_group is False else xml_bool(is_blind_out_of_group, 'is_blind_out_of_group')}</isBlindOutOfGroup>"
        )
    if (user_pic := value.user_pic) is not UNSET:
        in_user.append(f"<userPic>{xml_base64(user_pic, 'user_pic', contents)}</userPic>")
    if (post_id := value.post_id) is not UNSET:
        in_user.append(f"<post><id>{post_id if type(post_id) is int else xml_int(post_id, 'post_id')}</id></post>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_update_response(node: Node, reading: Reading) -> UserUpdateResponse:
    """Decode an element as `UserUpdateResponse`."""
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
    made = new(UserUpdateResponse)
    made.id = required(id, node, "user/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_user_update,
    read_user_update_response,
    with_files=True,
)
