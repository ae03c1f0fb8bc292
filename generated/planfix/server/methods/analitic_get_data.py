"""The server's side of `analitic.getData`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_data import AnaliticGetData, AnaliticGetDataResponse
from planfix.server.types.analitic import write_analitic_data
from planfix_runtime.codec.decoding import read_items, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_data(node: Node, reading: Reading) -> AnaliticGetData:
    """Read a `AnaliticGetData` of its element."""
    keys: list[int] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analiticKeys" and keys is UNSET:
            keys = read_items(child, unknown, "key", parse_int)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticGetData(
        keys=required(keys, node, "analiticKeys/key", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_data_response(value: AnaliticGetDataResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getData`."""
    return write_page(value, ("analiticDatas", "analiticData"), write_analitic_data, zone)
