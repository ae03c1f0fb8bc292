"""`user.get`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.user import User, read_user
from planfix_runtime.answers import read_single
from planfix_runtime.checks import check_at_most_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGet(Request["UserGetResponse"]):
    """Get one user, or the calling user.

    Without id and general the answer is the calling user.

    Give at most one of id, general.

    Attributes:
        id: User id.
        general: User number, as the product shows it.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)

    See https://planfix.com/help/Planfix_API_user.get
    """

    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


UserGetResponse: TypeAlias = User


def write_user_get(value: UserGet, zone: tzinfo | None) -> str:
    """Write what a `UserGet` holds."""
    check_at_most_one(value, "id", "general")
    out: list[str] = []
    in_user: list[str] = []
    if (id := value.id) is not UNSET:
        in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_user.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_get_response(node: Node, zone: tzinfo | None) -> UserGetResponse:
    """Read an answer to `user.get`."""
    return read_single(node, ("user",), ("account", "sid", "signature"), read_user, zone)


UserGet.method = Method(
    name="user.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("6001", "6004"),
    page="https://planfix.com/help/Planfix_API_user.get",
    write=write_user_get,
    read=read_user_get_response,
)
