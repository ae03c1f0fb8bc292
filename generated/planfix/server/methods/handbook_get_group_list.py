"""The server's side of `handbook.getGroupList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_group_list import HandbookGetGroupList, HandbookGetGroupListResponse
from planfix.server.types.people import write_group_ref
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_handbook_get_group_list(node: Node, reading: Reading) -> HandbookGetGroupList:
    """Read a `HandbookGetGroupList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return HandbookGetGroupList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_handbook_get_group_list_response(value: HandbookGetGroupListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getGroupList`."""
    return write_page(value, ("handbookGroups", "group"), write_group_ref, zone)
