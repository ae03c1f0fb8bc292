"""Codec of `handbook.getRecord`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.handbook import read_handbook_record
from planfix.methods.handbook_get_record import HandbookGetRecord, HandbookGetRecordResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_handbook_get_record(value: HandbookGetRecord, zone: tzinfo | None) -> str:
    """Encode the fields of `HandbookGetRecord`."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    key = given(value.key, "key")
    out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_get_record_response(node: Node, reading: Reading) -> HandbookGetRecordResponse:
    """Decode an answer to `handbook.getRecord`."""
    return read_single(node, ("record",), ("account", "sid", "signature"), read_handbook_record, reading)


CODEC = Codec(
    write_handbook_get_record,
    read_handbook_get_record_response,
)
