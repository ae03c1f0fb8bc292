"""Codec of `file.delete`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_delete import FileDelete, FileDeleteResponse
from planfix_runtime.codec.decoding import new, read_int
from planfix_runtime.codec.encoding import write_ints
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_file_delete(value: FileDelete, zone: tzinfo | None) -> str:
    """Encode the fields of `FileDelete`."""
    check_exactly_one(value, "ids", "unique_ids")
    out: list[str] = []
    in_files: list[str] = []
    if ids := value.ids:
        in_files.append(write_ints("id", ids, "ids"))
    if unique_ids := value.unique_ids:
        in_files.append(write_ints("uniqueId", unique_ids, "unique_ids"))
    if in_files:
        out.append(f"<files>{''.join(in_files)}</files>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_file_delete_response(node: Node, reading: Reading) -> FileDeleteResponse:
    """Decode an element as `FileDeleteResponse`."""
    count: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "count":
            count = read_int(child, unknown, count)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(FileDeleteResponse)
    made.count = count
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_file_delete,
    read_file_delete_response,
)
