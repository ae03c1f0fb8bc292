"""The server's side of `file.getListForClient`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_get_list_for_client import FileGetListForClient, FileGetListForClientResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get_list_for_client(node: Node, zone: tzinfo | None) -> FileGetListForClient:
    """Read a `FileGetListForClient` of its element."""
    client_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "client":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    client_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if client_id is None or client_id is UNSET:
        raise missing(node, "client/id")
    return FileGetListForClient(
        client_id=client_id,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_file_get_list_for_client_response(value: FileGetListForClientResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.getListForClient`."""
    return write_page(value, ("files", "file"), write_file, zone)
