"""Codec of `handbook.getList`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.handbook import read_handbook
from planfix.methods.handbook_get_list import HandbookGetList, HandbookGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_handbook_get_list(value: HandbookGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `HandbookGetList`."""
    out: list[str] = []
    if (group_id := value.group_id) is not UNSET:
        out.append(f"<group><id>{group_id if type(group_id) is int else xml_int(group_id, 'group_id')}</id></group>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_get_list_response(node: Node, reading: Reading) -> HandbookGetListResponse:
    """Decode an answer to `handbook.getList`."""
    return read_page(node, ("handbooks", "handbook"), ("account", "sid", "signature"), read_handbook, reading)


CODEC = Codec(
    write_handbook_get_list,
    read_handbook_get_list_response,
)
