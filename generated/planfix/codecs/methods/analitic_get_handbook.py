"""Codec of `analitic.getHandbook`: encodes requests and decodes answers.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic import read_analitic_record
from planfix.methods.analitic_get_handbook import AnaliticGetHandbook, AnaliticGetHandbookResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_analitic_get_handbook(value: AnaliticGetHandbook, zone: tzinfo | None) -> str:
    """Encode the fields of `AnaliticGetHandbook`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<handbook><id>{id if type(id) is int else xml_int(id, 'id')}</id></handbook>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_analitic_get_handbook_response(node: Node, reading: Reading) -> AnaliticGetHandbookResponse:
    """Decode an answer to `analitic.getHandbook`."""
    return read_page(node, ("records", "record"), ("account", "sid", "signature"), read_analitic_record, reading)


CODEC = Codec(
    write_analitic_get_handbook,
    read_analitic_get_handbook_response,
)
