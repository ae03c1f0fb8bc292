"""Codec of `analitic.getOptions`: encodes requests and decodes answers.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic import read_analitic_options
from planfix.methods.analitic_get_options import AnaliticGetOptions, AnaliticGetOptionsResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_analitic_get_options(value: AnaliticGetOptions, zone: tzinfo | None) -> str:
    """Encode the fields of `AnaliticGetOptions`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<analitic><id>{id if type(id) is int else xml_int(id, 'id')}</id></analitic>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_analitic_get_options_response(node: Node, reading: Reading) -> AnaliticGetOptionsResponse:
    """Decode an answer to `analitic.getOptions`."""
    return read_single(node, ("analitic",), ("account", "sid", "signature"), read_analitic_options, reading)


CODEC = Codec(
    write_analitic_get_options,
    read_analitic_get_options_response,
)
