"""The server's side of `book.getCopy`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.enums import Genre
from fragment.methods.book_get_copy import BookGetCopy, BookGetCopyResponse
from fragment.server.types.book import write_copy
from planfix_runtime.codec.decoding import read_int, read_items, read_text
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_get_copy(node: Node, reading: Reading) -> BookGetCopy:
    """Read a `BookGetCopy` of its element."""
    id: int | None | Unset = UNSET
    shelf_mark: str | Unset = UNSET
    also: list[Genre | str] | Unset = UNSET
    met_copy = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "copy" and not met_copy:
            met_copy = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "shelfMark":
                    shelf_mark = (
                        (inner.text or "")
                        if shelf_mark is UNSET and not len(inner)
                        else read_text(inner, unknown, shelf_mark)
                    )
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "also" and also is UNSET:
            also = read_items(child, unknown, "genre", Genre)
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookGetCopy(
        id=id,
        shelf_mark=shelf_mark,
        also=also,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_get_copy_response(value: BookGetCopyResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.getCopy`."""
    return write_single(value, ("copy",), write_copy, zone)
