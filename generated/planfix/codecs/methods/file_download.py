"""Codec of `file.download`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_download import FileDownload, FileDownloadResponse
from planfix_runtime.codec.decoding import new
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_file_download(value: FileDownload, zone: tzinfo | None) -> str:
    """Encode the fields of `FileDownload`."""
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
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_file_download_response(node: Node, reading: Reading) -> FileDownloadResponse:
    """Decode an element as `FileDownloadResponse`."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "signature"))
    made = new(FileDownloadResponse)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_file_download,
    read_file_download_response,
)
