"""The server's side of `file.getHistory`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_get_history import FileGetHistory, FileGetHistoryResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get_history(node: Node, zone: tzinfo | None) -> FileGetHistory:
    """Read a `FileGetHistory` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "file":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "file/id")
    return FileGetHistory(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_file_get_history_response(value: FileGetHistoryResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.getHistory`."""
    return write_page(value, ("files", "file"), write_file, zone)
