"""The client's side of `analitic.getGroupList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_group_ref
from planfix.methods.analitic_get_group_list import AnaliticGetGroupList, AnaliticGetGroupListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.model.extra import restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_analitic_get_group_list(value: AnaliticGetGroupList, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetGroupList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_group_list_response(node: Node, zone: tzinfo | None) -> AnaliticGetGroupListResponse:
    """Read an answer to `analitic.getGroupList`."""
    return read_page(node, ("analiticGroups", "group"), ("account", "sid", "signature"), read_group_ref, zone)


CODEC = Codec(
    write_analitic_get_group_list,
    read_analitic_get_group_list_response,
)
