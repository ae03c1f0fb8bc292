"""`action.delete`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionDelete(Request["ActionDeleteResponse"]):
    """Delete a comment.

    A comment that changed the status of its task cannot be deleted.

    Attributes:
        id: Id of the comment.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionNotFound: The comment does not exist. (4002)
        ActionHidden: The caller has no access to the comment. (4008)

    See https://planfix.com/help/Planfix_API_action.delete
    """

    id: int
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ActionDeleteResponse:
    """What the server answers to action.delete.

    Attributes:
        id: Id of the deleted comment.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_action_delete(value: ActionDelete, zone: tzinfo | None) -> str:
    """Write what a `ActionDelete` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_action_delete_response(node: Node, zone: tzinfo | None) -> ActionDeleteResponse:
    """Read a `ActionDeleteResponse` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "action/id")
    return ActionDeleteResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


ActionDelete.method = Method(
    name="action.delete",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("4001", "4002", "4008"),
    page="https://planfix.com/help/Planfix_API_action.delete",
    write=write_action_delete,
    read=read_action_delete_response,
)
