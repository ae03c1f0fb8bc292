"""Codec of `file.get`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.file import read_file
from planfix.methods.file_get import FileGet, FileGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_bool, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_file_get(value: FileGet, zone: tzinfo | None) -> str:
    """Encode the fields of `FileGet`."""
    check_exactly_one(value, "id", "unique_id")
    out: list[str] = []
    in_file: list[str] = []
    if (id := value.id) is not UNSET:
        in_file.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (unique_id := value.unique_id) is not UNSET:
        in_file.append(
            f"<uniqueId>{unique_id if type(unique_id) is int else xml_int(unique_id, 'unique_id')}</uniqueId>"
        )
    if in_file:
        out.append(f"<file>{''.join(in_file)}</file>")
    if (return_download_links := value.return_download_links) is not UNSET:
        out.append(
            f"<returnDownloadLinks>{'1' if return_download_links is True else '0' if return_download_links is False else xml_bool(return_download_links, 'return_download_links')}</returnDownloadLinks>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_file_get_response(node: Node, reading: Reading) -> FileGetResponse:
    """Decode an answer to `file.get`."""
    return read_single(node, ("file",), ("account", "sid", "signature"), read_file, reading)


CODEC = Codec(
    write_file_get,
    read_file_get_response,
)
