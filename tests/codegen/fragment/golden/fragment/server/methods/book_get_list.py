"""The server's side of `book.getList`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from fragment.enums import Genre
from fragment.filters.book import BookFilter
from fragment.methods.book_get_list import BookGetList, BookGetListResponse
from fragment.server.types.book import write_book
from planfix_runtime.codec.decoding import read_int, read_leaf, read_objects, read_words
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.filters import read_filter
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail
from planfix_runtime.model.scalars import parse_enum_int_or_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_get_list(node: Node, reading: Reading) -> BookGetList:
    """Read a `BookGetList` of its element."""
    genres: list[Genre] | Unset = UNSET
    target: Genre | int | str | None | Unset = UNSET
    filters: list[BookFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "genre":
            genres = read_words(child, unknown, " ", Genre, genres)
        elif tag == "target":
            target = read_leaf(child, unknown, parse_enum_int_or_text(Genre), target)
        elif tag == "filters" and filters is UNSET:
            filters = read_objects(child, unknown, "filter", partial(read_filter, BookFilter), reading)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookGetList(
        genres=genres,
        target=target,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_get_list_response(value: BookGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.getList`."""
    return write_page(value, ("books", "book"), write_book, zone)
