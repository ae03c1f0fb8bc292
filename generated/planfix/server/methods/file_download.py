"""The server's side of `file.download`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_download import FileDownload, FileDownloadResponse
from planfix_runtime.codec.decoding import read_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_download(node: Node, zone: tzinfo | None) -> FileDownload:
    """Read a `FileDownload` of its element."""
    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
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
                elif inner_tag == "uniqueId":
                    unique_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    return FileDownload(
        id=id,
        unique_id=unique_id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_file_download_response(value: FileDownloadResponse, zone: tzinfo | None) -> str:
    """Write what a `FileDownloadResponse` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
