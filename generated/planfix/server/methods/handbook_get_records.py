"""The server's side of `handbook.getRecords`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_records import HandbookGetRecords, HandbookGetRecordsResponse
from planfix.server.types.handbook import write_handbook_record
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_records(node: Node, zone: tzinfo | None) -> HandbookGetRecords:
    """Read a `HandbookGetRecords` of its element."""
    handbook_id: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "handbook":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    handbook_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "parentKey":
            parent_key = read_int(child, unknown)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if handbook_id is None or handbook_id is UNSET:
        raise missing(node, "handbook/id")
    return HandbookGetRecords(
        handbook_id=handbook_id,
        parent_key=parent_key,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_handbook_get_records_response(value: HandbookGetRecordsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getRecords`."""
    return write_page(value, ("records", "record"), write_handbook_record, zone)
