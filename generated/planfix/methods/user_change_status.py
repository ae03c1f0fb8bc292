"""`user.changeStatus`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix.enums import UserStatus
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int, read_str_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int, xml_str_enum


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserChangeStatus(Request["UserChangeStatusResponse"]):
    """Make a user active or inactive.

    Without status each call toggles the status; give the status to set it.

    Only administrators may call it.

    Attributes:
        id: User id.
        status: New status; the opposite of the present one when left out.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)
        UserUpdateFailed: The user could not be updated. (6005)

    See https://planfix.com/help/Planfix_API_user.changeStatus
    """

    id: int
    status: UserStatus | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class UserChangeStatusResponse:
    """What the server answers to user.changeStatus.

    Attributes:
        id: Id of the changed user.
        status: Status that the user has now; some answers leave it out.
    """

    id: int
    status: UserStatus | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


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
        id,
        status,
        collect(node, unknown) if unknown else (),
    )


UserChangeStatus.method = Method(
    name="user.changeStatus",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("6001", "6004", "6005"),
    page="https://planfix.com/help/Planfix_API_user.changeStatus",
    write=write_user_change_status,
    read=read_user_change_status_response,
)
