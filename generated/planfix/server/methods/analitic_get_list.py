"""The server's side of `analitic.getList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_list import AnaliticGetList, AnaliticGetListResponse
from planfix.server.types.analitic import write_analitic
from planfix_runtime.codec.decoding import read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_list(node: Node, zone: tzinfo | None) -> AnaliticGetList:
    """Read a `AnaliticGetList` of its element."""
    group_id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analiticGroup":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    group_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    return AnaliticGetList(
        group_id=group_id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic_get_list_response(value: AnaliticGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getList`."""
    return write_page(value, ("analitics", "analitic"), write_analitic, zone)
