"""Codec of `handbook.getRecordMulti`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.handbook import read_handbook_record
from planfix.methods.handbook_get_record_multi import HandbookGetRecordMulti, HandbookGetRecordMultiResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_ints, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given, limited
from planfix_runtime.xml import Node


def write_handbook_get_record_multi(value: HandbookGetRecordMulti, zone: tzinfo | None) -> str:
    """Encode the fields of `HandbookGetRecordMulti`."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    keys = given(value.keys, "keys")
    limited(keys, "keys", 1, None)
    out.append("<records>" + write_ints("key", keys, "keys") + "</records>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_get_record_multi_response(node: Node, reading: Reading) -> HandbookGetRecordMultiResponse:
    """Decode an answer to `handbook.getRecordMulti`."""
    return read_page(node, ("records", "record"), ("account", "sid", "signature"), read_handbook_record, reading)


CODEC = Codec(
    write_handbook_get_record_multi,
    read_handbook_get_record_multi_response,
)
