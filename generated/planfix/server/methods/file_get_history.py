"""The server's side of `file.getHistory`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_get_history import FileGetHistory, FileGetHistoryResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get_history(node: Node, reading: Reading) -> FileGetHistory:
    """Read a `FileGetHistory` of its element."""
    id: int | None | Unset = UNSET
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
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileGetHistory(
        id=required(id, node, "file/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_get_history_response(value: FileGetHistoryResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.getHistory`."""
    return write_page(value, ("files", "file"), write_file, zone)
