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
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_get_copy(node: Node, zone: tzinfo | None) -> BookGetCopy:
    """Read a `BookGetCopy` of its element."""
    id: int | None | Unset = UNSET
    shelf_mark: str | Unset = UNSET
    also: list[Genre | str] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "copy":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "shelfMark":
                    shelf_mark = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "also":
            also = read_items(child, unknown, "genre", Genre)
        elif tag not in ("account", "sid"):
            unknown.append(child)
    return BookGetCopy(
        id=id,
        shelf_mark=shelf_mark,
        also=also,
        extra=collect(node, unknown) if unknown else (),
    )


def write_book_get_copy_response(value: BookGetCopyResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.getCopy`."""
    return write_single(value, ("copy",), write_copy, zone)
