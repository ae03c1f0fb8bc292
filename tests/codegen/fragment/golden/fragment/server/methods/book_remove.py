"""The server's side of `book.remove`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_remove import BookRemove, BookRemoveResponse
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_remove(node: Node, reading: Reading) -> BookRemove:
    """Read a `BookRemove` of its element."""
    id: int | None | Unset = UNSET
    met_book = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book" and not met_book:
            met_book = True
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
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookRemove(
        id=required(id, node, "book/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_remove_response(value: BookRemoveResponse, zone: tzinfo | None) -> str:
    """Write what a `BookRemoveResponse` holds."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
