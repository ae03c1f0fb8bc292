"""The server's side of `handbook.getRecords`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_records import HandbookGetRecords, HandbookGetRecordsResponse
from planfix.server.types.handbook import write_handbook_record
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_records(node: Node, reading: Reading) -> HandbookGetRecords:
    """Read a `HandbookGetRecords` of its element."""
    handbook_id: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
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
                    handbook_id = read_int(inner, unknown, handbook_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "parentKey":
            parent_key = read_int(child, unknown, parent_key)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return HandbookGetRecords(
        handbook_id=required(handbook_id, node, "handbook/id", unknown),
        parent_key=parent_key,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_handbook_get_records_response(value: HandbookGetRecordsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getRecords`."""
    return write_page(value, ("records", "record"), write_handbook_record, zone)
