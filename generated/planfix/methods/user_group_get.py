"""`userGroup.get`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.user_group import UserGroup, read_user_group
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGroupGet(Request["UserGroupGetResponse"]):
    """Get a user group.

    Attributes:
        id: User group id.

    Raises:
        UserGroupNotFound: The user group does not exist. (5001)
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

    See https://planfix.com/help/Planfix_API_userGroup.get
    """

    id: int
    extra: tuple[Extra, ...] = ()


UserGroupGetResponse: TypeAlias = UserGroup


def write_user_group_get(value: UserGroupGet, zone: tzinfo | None) -> str:
    """Write what a `UserGroupGet` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_group_get_response(node: Node, zone: tzinfo | None) -> UserGroupGetResponse:
    """Read an answer to `userGroup.get`."""
    return read_single(node, ("userGroup",), ("account", "sid", "signature"), read_user_group, zone)


UserGroupGet.method = Method(
    name="userGroup.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("5001", "5002"),
    page="https://planfix.com/help/Planfix_API_userGroup.get",
    write=write_user_group_get,
    read=read_user_group_get_response,
)
