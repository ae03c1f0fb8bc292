"""Codec of `book.remove`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_remove import BookRemove, BookRemoveResponse
from planfix_runtime.codec.decoding import new
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_book_remove(value: BookRemove, zone: tzinfo | None) -> str:
    """Encode the fields of `BookRemove`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<book><id>{id if type(id) is int else xml_int(id, 'id')}</id></book>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_remove_response(node: Node, reading: Reading) -> BookRemoveResponse:
    """Decode an element as `BookRemoveResponse`."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account",))
    made = new(BookRemoveResponse)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_book_remove,
    read_book_remove_response,
)
