"""Codec of `handbook.getStructure`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.handbook import read_handbook_structure
from planfix.methods.handbook_get_structure import HandbookGetStructure, HandbookGetStructureResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_handbook_get_structure(value: HandbookGetStructure, zone: tzinfo | None) -> str:
    """Encode the fields of `HandbookGetStructure`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<handbook><id>{id if type(id) is int else xml_int(id, 'id')}</id></handbook>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_get_structure_response(node: Node, reading: Reading) -> HandbookGetStructureResponse:
    """Decode an answer to `handbook.getStructure`."""
    return read_single(node, ("handbook",), ("account", "sid", "signature"), read_handbook_structure, reading)


CODEC = Codec(
    write_handbook_get_structure,
    read_handbook_get_structure_response,
)
