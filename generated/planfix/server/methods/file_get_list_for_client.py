"""The server's side of `file.getListForClient`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_get_list_for_client import FileGetListForClient, FileGetListForClientResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get_list_for_client(node: Node, reading: Reading) -> FileGetListForClient:
    """Read a `FileGetListForClient` of its element."""
    client_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_client = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "client" and not met_client:
            met_client = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    client_id = read_int(inner, unknown, client_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileGetListForClient(
        client_id=required(client_id, node, "client/id", unknown),
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_get_list_for_client_response(value: FileGetListForClientResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.getListForClient`."""
    return write_page(value, ("files", "file"), write_file, zone)
