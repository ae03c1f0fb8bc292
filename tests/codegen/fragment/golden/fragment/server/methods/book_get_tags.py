"""The server's side of `book.getTags`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_get_tags import BookGetTags, BookGetTagsResponse
from fragment.server.types.book import write_tag
from planfix_runtime.codec.decoding import append_item
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_int, parse_text
from planfix_runtime.xml import Node


def read_book_get_tags(node: Node, zone: tzinfo | None) -> BookGetTags:
    """Read a `BookGetTags` of its element."""
    ids: list[int] = []
    names: list[str] = []
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "tags":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    append_item(ids, inner, unknown, parse_int)
                elif inner_tag == "name":
                    append_item(names, inner, unknown, parse_text)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid"):
            unknown.append(child)
    return BookGetTags(
        ids=ids,
        names=names,
        extra=collect(node, unknown) if unknown else (),
    )


def write_book_get_tags_response(value: BookGetTagsResponse, zone: tzinfo | None) -> str:
    """Write an answer to `book.getTags`."""
    return write_page(value, ("tags", "tag"), write_tag, zone)
