"""The server's side of `analitic.getData`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_data import AnaliticGetData, AnaliticGetDataResponse
from planfix.server.types.analitic import write_analitic_data
from planfix_runtime.codec.decoding import missing, read_items
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_data(node: Node, zone: tzinfo | None) -> AnaliticGetData:
    """Read a `AnaliticGetData` of its element."""
    keys: list[int] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analiticKeys":
            keys = read_items(child, unknown, "key", parse_int)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if keys is UNSET:
        raise missing(node, "analiticKeys/key")
    return AnaliticGetData(
        keys=keys,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic_get_data_response(value: AnaliticGetDataResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getData`."""
    return write_page(value, ("analiticDatas", "analiticData"), write_analitic_data, zone)
