"""Codec of `book.getTags`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.codecs.types.book import read_tag
from fragment.methods.book_get_tags import BookGetTags, BookGetTagsResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_ints, write_items, xml_text
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_least_one
from planfix_runtime.xml import Node


def write_book_get_tags(value: BookGetTags, zone: tzinfo | None) -> str:
    """Encode the fields of `BookGetTags`."""
    check_at_least_one(value, "ids", "names")
    out: list[str] = []
    in_tags: list[str] = []
    if ids := value.ids:
        in_tags.append(write_ints("id", ids, "ids"))
    if names := value.names:
        in_tags.append(write_items("name", names, "names", xml_text))
    if in_tags:
        out.append(f"<tags>{''.join(in_tags)}</tags>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_get_tags_response(node: Node, reading: Reading) -> BookGetTagsResponse:
    """Decode an answer to `book.getTags`."""
    return read_page(node, ("tags", "tag"), ("account",), read_tag, reading)


CODEC = Codec(
    write_book_get_tags,
    read_book_get_tags_response,
)
