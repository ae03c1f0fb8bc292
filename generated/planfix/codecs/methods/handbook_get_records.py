"""Codec of `handbook.getRecords`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.handbook import read_handbook_record
from planfix.methods.handbook_get_records import HandbookGetRecords, HandbookGetRecordsResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, given
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_handbook_get_records(value: HandbookGetRecords, zone: tzinfo | None) -> str:
    """Encode the fields of `HandbookGetRecords`."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    if (parent_key := value.parent_key) is not UNSET:
        out.append(
            f"<parentKey>{parent_key if type(parent_key) is int else xml_int(parent_key, 'parent_key')}</parentKey>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_get_records_response(node: Node, reading: Reading) -> HandbookGetRecordsResponse:
    """Decode an answer to `handbook.getRecords`."""
    return read_page(node, ("records", "record"), ("account", "sid", "signature"), read_handbook_record, reading)


CODEC = Codec(
    write_handbook_get_records,
    read_handbook_get_records_response,
)
