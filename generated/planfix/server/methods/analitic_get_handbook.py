"""The server's side of `analitic.getHandbook`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_handbook import AnaliticGetHandbook, AnaliticGetHandbookResponse
from planfix.server.types.analitic import write_analitic_record
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_handbook(node: Node, reading: Reading) -> AnaliticGetHandbook:
    """Read a `AnaliticGetHandbook` of its element."""
    id: int | None | Unset = UNSET
    met_handbook = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "handbook" and not met_handbook:
            met_handbook = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticGetHandbook(
        id=required(id, node, "handbook/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_handbook_response(value: AnaliticGetHandbookResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getHandbook`."""
    return write_page(value, ("records", "record"), write_analitic_record, zone)
