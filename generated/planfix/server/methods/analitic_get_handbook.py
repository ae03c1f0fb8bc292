"""The server's side of `analitic.getHandbook`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_handbook import AnaliticGetHandbook, AnaliticGetHandbookResponse
from planfix.server.types.analitic import write_analitic_record
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_handbook(node: Node, zone: tzinfo | None) -> AnaliticGetHandbook:
    """Read a `AnaliticGetHandbook` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "handbook":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "handbook/id")
    return AnaliticGetHandbook(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic_get_handbook_response(value: AnaliticGetHandbookResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getHandbook`."""
    return write_page(value, ("records", "record"), write_analitic_record, zone)
