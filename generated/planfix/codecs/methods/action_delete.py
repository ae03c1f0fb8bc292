"""The client's side of `action.delete`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.action_delete import ActionDelete, ActionDeleteResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


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
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_action_delete,
    read_action_delete_response,
)
