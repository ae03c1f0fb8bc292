"""The server's side of `handbook.getRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_get_record import HandbookGetRecord, HandbookGetRecordResponse
from planfix.server.types.handbook import write_handbook_record
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_get_record(node: Node, zone: tzinfo | None) -> HandbookGetRecord:
    """Read a `HandbookGetRecord` of its element."""
    handbook_id: int | None | Unset = UNSET
    key: int | None | Unset = UNSET
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
        elif tag == "key":
            key = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if handbook_id is None or handbook_id is UNSET:
        raise missing(node, "handbook/id")
    if key is None or key is UNSET:
        raise missing(node, "key")
    return HandbookGetRecord(
        handbook_id=handbook_id,
        key=key,
        extra=collect(node, unknown) if unknown else (),
    )


def write_handbook_get_record_response(value: HandbookGetRecordResponse, zone: tzinfo | None) -> str:
    """Write an answer to `handbook.getRecord`."""
    return write_single(value, ("record",), write_handbook_record, zone)
