"""The server's side of `analitic.getList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_list import AnaliticGetList, AnaliticGetListResponse
from planfix.server.types.analitic import write_analitic
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_analitic_get_list(node: Node, reading: Reading) -> AnaliticGetList:
    """Read a `AnaliticGetList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return AnaliticGetList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_list_response(value: AnaliticGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getList`."""
    return write_page(value, ("analitics", "analitic"), write_analitic, zone)
