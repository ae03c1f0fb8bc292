"""The server's side of `analitic.getGroupList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_group_list import AnaliticGetGroupList, AnaliticGetGroupListResponse
from planfix.server.types.people import write_group_ref
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_analitic_get_group_list(node: Node, reading: Reading) -> AnaliticGetGroupList:
    """Read a `AnaliticGetGroupList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return AnaliticGetGroupList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_group_list_response(value: AnaliticGetGroupListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getGroupList`."""
    return write_page(value, ("analiticGroups", "group"), write_group_ref, zone)
