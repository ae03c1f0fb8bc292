"""Codec of `user.get`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.user import read_user
from planfix.methods.user_get import UserGet, UserGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_most_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_user_get(value: UserGet, zone: tzinfo | None) -> str:
    """Encode the fields of `UserGet`."""
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
    return restore(content, value.extra) if value.extra else content


def read_user_get_response(node: Node, reading: Reading) -> UserGetResponse:
    """Decode an answer to `user.get`."""
    return read_single(node, ("user",), ("account", "sid", "signature"), read_user, reading)


CODEC = Codec(
    write_user_get,
    read_user_get_response,
)
