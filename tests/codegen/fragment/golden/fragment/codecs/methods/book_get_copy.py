"""Codec of `book.getCopy`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from fragment.codecs.types.book import read_copy
from fragment.enums import Genre
from fragment.methods.book_get_copy import BookGetCopy, BookGetCopyResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import write_items, xml_int, xml_of, xml_text
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_enum
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_book_get_copy(value: BookGetCopy, zone: tzinfo | None) -> str:
    """Encode the fields of `BookGetCopy`."""
    check_exactly_one(value, "id", "shelf_mark")
    out: list[str] = []
    in_copy: list[str] = []
    if (id := value.id) is not UNSET:
        in_copy.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (shelf_mark := value.shelf_mark) is not UNSET:
        in_copy.append(f"<shelfMark>{xml_text(shelf_mark, 'shelf_mark')}</shelfMark>")
    if in_copy:
        out.append(f"<copy>{''.join(in_copy)}</copy>")
    if (also := value.also) is not UNSET:
        out.append(
            "<also>"
            + write_items("genre", also, "also", partial(xml_of, text=text_of_any(text_of_enum(Genre), text_of)))
            + "</also>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_get_copy_response(node: Node, reading: Reading) -> BookGetCopyResponse:
    """Decode an answer to `book.getCopy`."""
    return read_single(node, ("copy",), ("account",), read_copy, reading)


CODEC = Codec(
    write_book_get_copy,
    read_book_get_copy_response,
)
