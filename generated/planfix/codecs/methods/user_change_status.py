"""Codec of `user.changeStatus`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserStatus
from planfix.methods.user_change_status import UserChangeStatus, UserChangeStatusResponse
from planfix_runtime.codec.decoding import new, read_int, read_str_enum, required
from planfix_runtime.codec.encoding import xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_user_change_status(value: UserChangeStatus, zone: tzinfo | None) -> str:
    """Encode the fields of `UserChangeStatus`."""
    out: list[str] = []
    in_user: list[str] = []
    id = given(value.id, "id")
    in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (status := value.status) is not UNSET:
        in_user.append(f"<status>{xml_enum(status, 'status', UserStatus)}</status>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_change_status_response(node: Node, reading: Reading) -> UserChangeStatusResponse:
    """Decode an element as `UserChangeStatusResponse`."""
    id: int | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
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
                elif inner_tag == "status":
                    status = read_str_enum(inner, unknown, UserStatus, status)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(UserChangeStatusResponse)
    made.id = required(id, node, "user/id", unknown)
    made.status = status
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_user_change_status,
    read_user_change_status_response,
)
