"""Codec of `action.get`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.action import read_action
from planfix.methods.action_get import ActionGet, ActionGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_action_get(value: ActionGet, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionGet`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_action_get_response(node: Node, reading: Reading) -> ActionGetResponse:
    """Decode an answer to `action.get`."""
    return read_single(node, ("action",), ("account", "sid", "signature"), read_action, reading)


CODEC = Codec(
    write_action_get,
    read_action_get_response,
)
