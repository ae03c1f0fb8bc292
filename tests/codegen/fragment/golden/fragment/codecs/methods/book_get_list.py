"""Codec of `book.getList`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.codecs.types.book import read_book
from fragment.enums import Genre
from fragment.filters.book import BookFilter
from fragment.methods.book_get_list import BookGetList, BookGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_objects, xml_int, xml_of, xml_words
from planfix_runtime.codec.filters import write_filter
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.model.validators import bounded
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_book_get_list(value: BookGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `BookGetList`."""
    out: list[str] = []
    if (genres := value.genres) is not UNSET:
        out.append(f"<genre>{xml_words(genres, 'genres', ' ', text_of_enum(Genre))}</genre>")
    if (target := value.target) is not UNSET:
        out.append(
            f"<target>{xml_of(target, 'target', text_of_any(text_of_enum(Genre), text_of_int, text_of))}</target>"
        )
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", BookFilter, write_filter, zone) + "</filters>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", None, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_get_list_response(node: Node, reading: Reading) -> BookGetListResponse:
    """Decode an answer to `book.getList`."""
    return read_page(node, ("books", "book"), ("account",), read_book, reading)


CODEC = Codec(
    write_book_get_list,
    read_book_get_list_response,
)
