"""The server's side of `file.download`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_download import FileDownload, FileDownloadResponse
from planfix_runtime.codec.decoding import read_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_download(node: Node, reading: Reading) -> FileDownload:
    """Read a `FileDownload` of its element."""
    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
    met_file = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "file" and not met_file:
            met_file = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "uniqueId":
                    unique_id = read_int(inner, unknown, unique_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileDownload(
        id=id,
        unique_id=unique_id,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_download_response(value: FileDownloadResponse, zone: tzinfo | None) -> str:
    """Write what a `FileDownloadResponse` holds."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
