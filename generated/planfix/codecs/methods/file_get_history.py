"""Codec of `file.getHistory`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.file import read_file
from planfix.methods.file_get_history import FileGetHistory, FileGetHistoryResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_file_get_history(value: FileGetHistory, zone: tzinfo | None) -> str:
    """Encode the fields of `FileGetHistory`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<file><id>{id if type(id) is int else xml_int(id, 'id')}</id></file>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_file_get_history_response(node: Node, reading: Reading) -> FileGetHistoryResponse:
    """Decode an answer to `file.getHistory`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, reading)


CODEC = Codec(
    write_file_get_history,
    read_file_get_history_response,
)
