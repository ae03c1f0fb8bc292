"""`action.get`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.action import Action, read_action
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionGet(Request["ActionGetResponse"]):
    """Get one comment.

    Attributes:
        id: Id of the comment.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionNotFound: The comment does not exist. (4002)
        ActionHidden: The caller has no access to the comment. (4008)

    See https://planfix.com/help/Planfix_API_action.get
    """

    id: int
    extra: tuple[Extra, ...] = ()


ActionGetResponse: TypeAlias = Action


def write_action_get(value: ActionGet, zone: tzinfo | None) -> str:
    """Write what a `ActionGet` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_action_get_response(node: Node, zone: tzinfo | None) -> ActionGetResponse:
    """Read an answer to `action.get`."""
    return read_single(node, ("action",), ("account", "sid", "signature"), read_action, zone)


ActionGet.method = Method(
    name="action.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("4001", "4002", "4008"),
    page="https://planfix.com/help/Planfix_API_action.get",
    write=write_action_get,
    read=read_action_get_response,
)
