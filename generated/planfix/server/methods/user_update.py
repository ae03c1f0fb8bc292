"""The server's side of `user.update`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.codecs.types.people import read_phone
from planfix.enums import Sex, UserRole, UserStatus
from planfix.methods.user_update import UserUpdate, UserUpdateResponse
from planfix.types.people import Phone
from planfix_runtime.codec.decoding import (
    missing,
    read_bool,
    read_bytes,
    read_datetime,
    read_int,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import END, Node


def read_user_update(node: Node, zone: tzinfo | None) -> UserUpdate:
    """Read a `UserUpdate` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    password: str | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    is_invisible_out_of_group: bool | None | Unset = UNSET
    is_blind_out_of_group: bool | None | Unset = UNSET
    user_pic: bytes | Unset = UNSET
    post_id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
            if not len(child):
                unknown.append(child)
            rest2 = iter(child[:])
            inner = next(rest2, END)
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "midName":
                    mid_name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "lastName":
                    last_name = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "email":
                    email = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "role":
                    role = read_str_enum(inner, unknown, UserRole)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "status":
                    status = read_str_enum(inner, unknown, UserStatus)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "password":
                    password = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "birthdate":
                    birthdate = read_datetime(inner, unknown, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "sex":
                    sex = read_str_enum(inner, unknown, Sex)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "phones":
                    phones = read_objects(inner, unknown, "phone", read_phone, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "isInvisibleOutOfGroup":
                    is_invisible_out_of_group = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "isBlindOutOfGroup":
                    is_blind_out_of_group = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "userPic":
                    user_pic = read_bytes(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "post":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            post_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = next(rest2, END)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "user/id")
    return UserUpdate(
        id=id,
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_update_response(value: UserUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `UserUpdateResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<user><id>{id if type(id) is int else xml_int(id, 'id')}</id></user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
