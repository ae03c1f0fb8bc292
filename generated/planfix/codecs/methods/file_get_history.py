"""The client's side of `file.getHistory`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.file import read_file
from planfix.methods.file_get_history import FileGetHistory, FileGetHistoryResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_file_get_history(value: FileGetHistory, zone: tzinfo | None) -> str:
    """Write what a `FileGetHistory` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<file><id>{id if type(id) is int else xml_int(id, 'id')}</id></file>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_get_history_response(node: Node, zone: tzinfo | None) -> FileGetHistoryResponse:
    """Read an answer to `file.getHistory`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, zone)


CODEC = Codec(
    write_file_get_history,
    read_file_get_history_response,
)
