"""`userGroup.getHeads`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.user import User, read_user
from planfix_runtime.answers import read_page
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGroupGetHeads(Request["UserGroupGetHeadsResponse"]):
    """List the heads of a user group.

    Attributes:
        id: User group id.

    Raises:
        UserGroupNotFound: The user group does not exist. (5001)
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

    See https://planfix.com/help/Planfix_API_userGroup.getHeads
    """

    id: int
    extra: tuple[Extra, ...] = ()


UserGroupGetHeadsResponse: TypeAlias = Page[User]


def write_user_group_get_heads(value: UserGroupGetHeads, zone: tzinfo | None) -> str:
    """Write what a `UserGroupGetHeads` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_group_get_heads_response(node: Node, zone: tzinfo | None) -> UserGroupGetHeadsResponse:
    """Read an answer to `userGroup.getHeads`."""
    return read_page(node, ("users", "user"), ("account", "sid", "signature"), read_user, zone)


UserGroupGetHeads.method = Method(
    name="userGroup.getHeads",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("5001", "5002"),
    page="https://planfix.com/help/Planfix_API_userGroup.getHeads",
    write=write_user_group_get_heads,
    read=read_user_group_get_heads_response,
)
