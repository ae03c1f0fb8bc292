"""The server's side of `analitic.getList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_list import AnaliticGetList, AnaliticGetListResponse
from planfix.server.types.analitic import write_analitic
from planfix_runtime.codec.decoding import read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_list(node: Node, reading: Reading) -> AnaliticGetList:
    """Read a `AnaliticGetList` of its element."""
    group_id: int | None | Unset = UNSET
    met_analitic_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analiticGroup" and not met_analitic_group:
            met_analitic_group = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    group_id = read_int(inner, unknown, group_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticGetList(
        group_id=group_id,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_list_response(value: AnaliticGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getList`."""
    return write_page(value, ("analitics", "analitic"), write_analitic, zone)
