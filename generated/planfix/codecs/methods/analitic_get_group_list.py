"""Codec of `analitic.getGroupList`: encodes requests and decodes answers.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_group_ref
from planfix.methods.analitic_get_group_list import AnaliticGetGroupList, AnaliticGetGroupListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_analitic_get_group_list(value: AnaliticGetGroupList, zone: tzinfo | None) -> str:
    """Encode the fields of `AnaliticGetGroupList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_analitic_get_group_list_response(node: Node, reading: Reading) -> AnaliticGetGroupListResponse:
    """Decode an answer to `analitic.getGroupList`."""
    return read_page(node, ("analiticGroups", "group"), ("account", "sid", "signature"), read_group_ref, reading)


CODEC = Codec(
    write_analitic_get_group_list,
    read_analitic_get_group_list_response,
)
