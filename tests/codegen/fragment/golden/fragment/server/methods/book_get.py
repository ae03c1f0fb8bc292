"""The server's side of `book.get`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_get import BookGet, BookGetResponse
from fragment.server.types.book import write_book
from planfix_runtime.codec.decoding import read_leaf, required
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.scalars import parse_int_or_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_get(node: Node, reading: Reading) -> BookGet:
    """Read a `BookGet` of its element."""
    id: int | str | None | Unset = UNSET
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
                    id = read_leaf(inner, unknown, parse_int_or_text, id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookGet(
        id=required(id, node, "book/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_get_response(value: BookGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.get`."""
    return write_single(value, ("book",), write_book, zone)
