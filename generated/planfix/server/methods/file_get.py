"""The server's side of `file.get`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_get import FileGet, FileGetResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import read_bool, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get(node: Node, reading: Reading) -> FileGet:
    """Read a `FileGet` of its element."""
    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
    return_download_links: bool | None | Unset = UNSET
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
        elif tag == "returnDownloadLinks":
            return_download_links = read_bool(child, unknown, return_download_links)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileGet(
        id=id,
        unique_id=unique_id,
        return_download_links=return_download_links,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_get_response(value: FileGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.get`."""
    return write_single(value, ("file",), write_file, zone)
