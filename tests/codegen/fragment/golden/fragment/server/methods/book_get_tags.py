"""The server's side of `book.getTags`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_get_tags import BookGetTags, BookGetTagsResponse
from fragment.server.types.book import write_tag
from planfix_runtime.codec.decoding import append_item
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.scalars import parse_int, parse_text
from planfix_runtime.xml import Node


def read_book_get_tags(node: Node, reading: Reading) -> BookGetTags:
    """Read a `BookGetTags` of its element."""
    ids: list[int] = []
    names: list[str] = []
    met_tags = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "tags" and not met_tags:
            met_tags = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    append_item(ids, inner, unknown, parse_int)
                elif inner_tag == "name":
                    append_item(names, inner, unknown, parse_text)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookGetTags(
        ids=ids,
        names=names,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_get_tags_response(value: BookGetTagsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.getTags`."""
    return write_page(value, ("tags", "tag"), write_tag, zone)
