"""Codec of `handbook.getGroupList`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_group_ref
from planfix.methods.handbook_get_group_list import HandbookGetGroupList, HandbookGetGroupListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_handbook_get_group_list(value: HandbookGetGroupList, zone: tzinfo | None) -> str:
    """Encode the fields of `HandbookGetGroupList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_get_group_list_response(node: Node, reading: Reading) -> HandbookGetGroupListResponse:
    """Decode an answer to `handbook.getGroupList`."""
    return read_page(node, ("handbookGroups", "group"), ("account", "sid", "signature"), read_group_ref, reading)


CODEC = Codec(
    write_handbook_get_group_list,
    read_handbook_get_group_list_response,
)
