"""The server's side of `file.delete`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_delete import FileDelete, FileDeleteResponse
from planfix_runtime.codec.decoding import append_item
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET
from planfix_runtime.xml import Node


def read_file_delete(node: Node, reading: Reading) -> FileDelete:
    """Read a `FileDelete` of its element."""
    ids: list[int] = []
    unique_ids: list[int] = []
    met_files = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "files" and not met_files:
            met_files = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    append_item(ids, inner, unknown, parse_int)
                elif inner_tag == "uniqueId":
                    append_item(unique_ids, inner, unknown, parse_int)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileDelete(
        ids=ids,
        unique_ids=unique_ids,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_delete_response(value: FileDeleteResponse, zone: tzinfo | None) -> str:
    """Write what a `FileDeleteResponse` holds."""
    out: list[str] = []
    if (count := value.count) is not UNSET:
        out.append(f"<count>{count if type(count) is int else xml_int(count, 'count')}</count>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
