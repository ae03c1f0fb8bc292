"""The server's side of `handbook.getStructure`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_structure import HandbookGetStructure, HandbookGetStructureResponse
from planfix.server.types.handbook import write_handbook_structure
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_structure(node: Node, zone: tzinfo | None) -> HandbookGetStructure:
    """Read a `HandbookGetStructure` of its element."""
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
    return HandbookGetStructure(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_handbook_get_structure_response(value: HandbookGetStructureResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getStructure`."""
    return write_single(value, ("handbook",), write_handbook_structure, zone)
