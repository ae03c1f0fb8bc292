"""The server's side of `analitic.getOptions`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_options import AnaliticGetOptions, AnaliticGetOptionsResponse
from planfix.server.types.analitic import write_analitic_options
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_options(node: Node, reading: Reading) -> AnaliticGetOptions:
    """Read a `AnaliticGetOptions` of its element."""
    id: int | None | Unset = UNSET
    met_analitic = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analitic" and not met_analitic:
            met_analitic = True
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
    return AnaliticGetOptions(
        id=required(id, node, "analitic/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_options_response(value: AnaliticGetOptionsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getOptions`."""
    return write_single(value, ("analitic",), write_analitic_options, zone)
