"""Codec of `userGroup.getHeads`: encodes requests and decodes answers.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.user import read_user
from planfix.methods.user_group_get_heads import UserGroupGetHeads, UserGroupGetHeadsResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_user_group_get_heads(value: UserGroupGetHeads, zone: tzinfo | None) -> str:
    """Encode the fields of `UserGroupGetHeads`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_group_get_heads_response(node: Node, reading: Reading) -> UserGroupGetHeadsResponse:
    """Decode an answer to `userGroup.getHeads`."""
    return read_page(node, ("users", "user"), ("account", "sid", "signature"), read_user, reading)


CODEC = Codec(
    write_user_group_get_heads,
    read_user_group_get_heads_response,
)
