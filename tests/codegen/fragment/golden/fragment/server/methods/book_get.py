"""The server's side of `book.get`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_get import BookGet, BookGetResponse
from fragment.server.types.book import write_book
from planfix_runtime.codec.decoding import missing, read_leaf
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_int_or_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_get(node: Node, zone: tzinfo | None) -> BookGet:
    """Read a `BookGet` of its element."""
    id: int | str | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_leaf(inner, unknown, parse_int_or_text)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "book/id")
    return BookGet(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_book_get_response(value: BookGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.get`."""
    return write_single(value, ("book",), write_book, zone)
