"""Codec of `analitic.getList`: encodes requests and decodes answers.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic import read_analitic
from planfix.methods.analitic_get_list import AnaliticGetList, AnaliticGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_analitic_get_list(value: AnaliticGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `AnaliticGetList`."""
    out: list[str] = []
    if (group_id := value.group_id) is not UNSET:
        out.append(
            f"<analiticGroup><id>{group_id if type(group_id) is int else xml_int(group_id, 'group_id')}</id></analiticGroup>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_analitic_get_list_response(node: Node, reading: Reading) -> AnaliticGetListResponse:
    """Decode an answer to `analitic.getList`."""
    return read_page(node, ("analitics", "analitic"), ("account", "sid", "signature"), read_analitic, reading)


CODEC = Codec(
    write_analitic_get_list,
    read_analitic_get_list_response,
)
