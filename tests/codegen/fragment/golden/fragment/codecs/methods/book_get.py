"""Codec of `book.get`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.codecs.types.book import read_book
from fragment.methods.book_get import BookGet, BookGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_of
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_int
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_book_get(value: BookGet, zone: tzinfo | None) -> str:
    """Encode the fields of `BookGet`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<book><id>{xml_of(id, 'id', text_of_any(text_of_int, text_of))}</id></book>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_get_response(node: Node, reading: Reading) -> BookGetResponse:
    """Decode an answer to `book.get`."""
    return read_single(node, ("book",), ("account",), read_book, reading)


CODEC = Codec(
    write_book_get,
    read_book_get_response,
)
