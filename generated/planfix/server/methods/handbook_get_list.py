"""The server's side of `handbook.getList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_list import HandbookGetList, HandbookGetListResponse
from planfix.server.types.handbook import write_handbook
from planfix_runtime.codec.decoding import read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_list(node: Node, reading: Reading) -> HandbookGetList:
    """Read a `HandbookGetList` of its element."""
    group_id: int | None | Unset = UNSET
    met_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "group" and not met_group:
            met_group = True
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
    return HandbookGetList(
        group_id=group_id,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_handbook_get_list_response(value: HandbookGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getList`."""
    return write_page(value, ("handbooks", "handbook"), write_handbook, zone)
