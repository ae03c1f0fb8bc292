"""Codec of `userGroup.get`: encodes requests and decodes answers.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.user_group import read_user_group
from planfix.methods.user_group_get import UserGroupGet, UserGroupGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_user_group_get(value: UserGroupGet, zone: tzinfo | None) -> str:
    """Encode the fields of `UserGroupGet`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_group_get_response(node: Node, reading: Reading) -> UserGroupGetResponse:
    """Decode an answer to `userGroup.get`."""
    return read_single(node, ("userGroup",), ("account", "sid", "signature"), read_user_group, reading)


CODEC = Codec(
    write_user_group_get,
    read_user_group_get_response,
)
