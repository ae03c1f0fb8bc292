"""Codec of `analitic.getData`: encodes requests and decodes answers.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic import read_analitic_data
from planfix.methods.analitic_get_data import AnaliticGetData, AnaliticGetDataResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_ints
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given, limited
from planfix_runtime.xml import Node


def write_analitic_get_data(value: AnaliticGetData, zone: tzinfo | None) -> str:
    """Encode the fields of `AnaliticGetData`."""
    out: list[str] = []
    keys = given(value.keys, "keys")
    limited(keys, "keys", 1, None)
    out.append("<analiticKeys>" + write_ints("key", keys, "keys") + "</analiticKeys>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_analitic_get_data_response(node: Node, reading: Reading) -> AnaliticGetDataResponse:
    """Decode an answer to `analitic.getData`."""
    return read_page(
        node, ("analiticDatas", "analiticData"), ("account", "sid", "signature"), read_analitic_data, reading
    )


CODEC = Codec(
    write_analitic_get_data,
    read_analitic_get_data_response,
)
