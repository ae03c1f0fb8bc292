"""The server's side of `analitic.getOptions`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_options import AnaliticGetOptions, AnaliticGetOptionsResponse
from planfix.server.types.analitic import write_analitic_options
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_options(node: Node, zone: tzinfo | None) -> AnaliticGetOptions:
    """Read a `AnaliticGetOptions` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analitic":
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
        raise missing(node, "analitic/id")
    return AnaliticGetOptions(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic_get_options_response(value: AnaliticGetOptionsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `analitic.getOptions`."""
    return write_single(value, ("analitic",), write_analitic_options, zone)
