"""`book.getList`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from fragment.enums import Genre
from fragment.filters.book import BookFilter
from fragment.types.book import Book, read_book
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, bounded
from planfix_runtime.extra import Extra, restore
from planfix_runtime.filters import write_filter
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_int, write_objects, write_words


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookGetList(Request["BookGetListResponse"]):
    """List books.

    Attributes:
        genres: Only books that are one of these.
        target: Which list.
        filters: Complex filters.
        page_current: Number of the page, from 1. At least 0.
        page_size: Records on a page. From 0 to 100.

    See https://library.example/help/Planfix_API_book.getList
    """

    genres: Sequence[Genre] | Unset = UNSET
    target: Genre | int | str | None | Unset = UNSET
    filters: Sequence[BookFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "genres", as_tuple(self.genres))
        object.__setattr__(self, "filters", as_tuple(self.filters))


BookGetListResponse: TypeAlias = Page[Book]


def write_book_get_list(value: BookGetList, zone: tzinfo | None) -> str:
    """Write what a `BookGetList` holds."""
    out: list[str] = []
    if value.genres is not UNSET:
        out.append(write_words("genre", value.genres, "genres", " ", text_of_enum(Genre)))
    if value.target is not UNSET:
        out.append(write("target", value.target, "target", text_of_any(text_of_enum(Genre), text_of_int, text_of)))
    if value.filters is not UNSET:
        out.append(
            "<filters>"
            + write_objects("filter", value.filters, "filters", BookFilter, write_filter, zone)
            + "</filters>"
        )
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_book_get_list_response(node: Node, zone: tzinfo | None) -> BookGetListResponse:
    """Read an answer to `book.getList`."""
    return read_page(node, ("books", "book"), ("account",), read_book, zone)


BookGetList.method = Method(
    name="book.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.getList",
    write=write_book_get_list,
    read=read_book_get_list_response,
)
