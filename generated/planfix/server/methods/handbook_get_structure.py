"""The server's side of `handbook.getStructure`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_structure import HandbookGetStructure, HandbookGetStructureResponse
from planfix.server.types.handbook import write_handbook_structure
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_structure(node: Node, reading: Reading) -> HandbookGetStructure:
    """Read a `HandbookGetStructure` of its element."""
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
    return HandbookGetStructure(
        id=required(id, node, "handbook/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_handbook_get_structure_response(value: HandbookGetStructureResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getStructure`."""
    return write_single(value, ("handbook",), write_handbook_structure, zone)
