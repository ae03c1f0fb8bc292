"""The server's side of `user.changeStatus`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserStatus
from planfix.methods.user_change_status import UserChangeStatus, UserChangeStatusResponse
from planfix_runtime.codec.decoding import read_int, read_str_enum, required
from planfix_runtime.codec.encoding import present, xml_int, xml_str_enum
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_change_status(node: Node, reading: Reading) -> UserChangeStatus:
    """Read a `UserChangeStatus` of its element."""
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
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserChangeStatus(
        id=required(id, node, "user/id", unknown),
        status=status,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_change_status_response(value: UserChangeStatusResponse, zone: tzinfo | None) -> str:
    """Write what a `UserChangeStatusResponse` holds."""
    out: list[str] = []
    in_user: list[str] = []
    if present(id := value.id):
        in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (status := value.status) is not UNSET:
        in_user.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
