"""The server's side of `user.update`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.methods.user_update import UserUpdate, UserUpdateResponse
from planfix.types.people import Phone
from planfix_runtime.codec.decoding import (
    read_bool,
    read_bytes,
    read_datetime,
    read_int,
    read_objects,
    read_str_enum,
    read_text,
    required,
)
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_user_update(node: Node, reading: Reading) -> UserUpdate:
    """Read a `UserUpdate` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    password: str | Unset = UNSET
    birthdate: Moment | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    is_invisible_out_of_group: bool | None | Unset = UNSET
    is_blind_out_of_group: bool | None | Unset = UNSET
    user_pic: bytes | Unset = UNSET
    post_id: int | None | Unset = UNSET
    met_user = False
    met_user_post = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user" and not met_user:
            met_user = True
            if child.text or not len(child):
                keep_group(child, unknown)
            children2 = child[:]
            for inner in children2:
                if inner.tail:
                    keep_tail(inner, unknown)
            children2.append(END)
            at2 = 0
            inner = children2[0]
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if name is UNSET and not len(inner) else read_text(inner, unknown, name)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "midName":
                    mid_name = (
                        (inner.text or "")
                        if mid_name is UNSET and not len(inner)
                        else read_text(inner, unknown, mid_name)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "lastName":
                    last_name = (
                        (inner.text or "")
                        if last_name is UNSET and not len(inner)
                        else read_text(inner, unknown, last_name)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "email":
                    email = (
                        (inner.text or "") if email is UNSET and not len(inner) else read_text(inner, unknown, email)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "role":
                    role = read_str_enum(inner, unknown, UserRole, role)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "status":
                    status = read_str_enum(inner, unknown, UserStatus, status)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "password":
                    password = (
                        (inner.text or "")
                        if password is UNSET and not len(inner)
                        else read_text(inner, unknown, password)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "birthdate":
                    birthdate = read_datetime(inner, unknown, reading.zone, birthdate)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "sex":
                    sex = read_str_enum(inner, unknown, Sex, sex)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "phones" and phones is UNSET:
                    phones = read_objects(inner, unknown, "phone", read_phone, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "isInvisibleOutOfGroup":
                    is_invisible_out_of_group = read_bool(inner, unknown, is_invisible_out_of_group)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "isBlindOutOfGroup":
                    is_blind_out_of_group = read_bool(inner, unknown, is_blind_out_of_group)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "userPic":
                    user_pic = read_bytes(inner, unknown, user_pic)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "post" and not met_user_post:
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
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserUpdate(
        id=required(id, node, "user/id", unknown),
        name=name,
        mid_name=mid_name,
        last_name=last_name,
        email=email,
        role=role,
        status=status,
        password=password,
        birthdate=birthdate,
        sex=sex,
        phones=phones,
        is_invisible_out_of_group=is_invisible_out_of_group,
        is_blind_out_of_group=is_blind_out_of_group,
        user_pic=user_pic,
        post_id=post_id,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_update_response(value: UserUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `UserUpdateResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<user><id>{id if type(id) is int else xml_int(id, 'id')}</id></user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
