"""The server's side of `handbook.getRecordMulti`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_record_multi import HandbookGetRecordMulti, HandbookGetRecordMultiResponse
from planfix.server.types.handbook import write_handbook_record
from planfix_runtime.codec.decoding import missing, read_int, read_items
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_record_multi(node: Node, zone: tzinfo | None) -> HandbookGetRecordMulti:
    """Read a `HandbookGetRecordMulti` of its element."""
    handbook_id: int | None | Unset = UNSET
    keys: list[int] | Unset = UNSET
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
        elif tag == "records":
            keys = read_items(child, unknown, "key", parse_int)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if handbook_id is None or handbook_id is UNSET:
        raise missing(node, "handbook/id")
    if keys is UNSET:
        raise missing(node, "records/key")
    return HandbookGetRecordMulti(
        handbook_id=handbook_id,
        keys=keys,
        extra=collect(node, unknown) if unknown else (),
    )


def write_handbook_get_record_multi_response(value: HandbookGetRecordMultiResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getRecordMulti`."""
    return write_page(value, ("records", "record"), write_handbook_record, zone)
