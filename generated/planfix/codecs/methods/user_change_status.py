"""The client's side of `user.changeStatus`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserStatus
from planfix.methods.user_change_status import UserChangeStatus, UserChangeStatusResponse
from planfix_runtime.codec.decoding import missing, read_int, read_str_enum
from planfix_runtime.codec.encoding import xml_int, xml_str_enum
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_user_change_status(value: UserChangeStatus, zone: tzinfo | None) -> str:
    """Write what a `UserChangeStatus` holds."""
    out: list[str] = []
    in_user: list[str] = []
    id = given(value.id, "id")
    in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (status := value.status) is not UNSET:
        in_user.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_change_status_response(node: Node, zone: tzinfo | None) -> UserChangeStatusResponse:
    """Read a `UserChangeStatusResponse` of its element."""
    id: int | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "status":
                    status = read_str_enum(inner, unknown, UserStatus)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "user/id")
    return UserChangeStatusResponse(
        id=id,
        status=status,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_user_change_status,
    read_user_change_status_response,
)
