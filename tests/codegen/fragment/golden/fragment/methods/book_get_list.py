"""`book.getList`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from fragment.enums import Genre
from fragment.filters.book import BookFilter
from fragment.types.book import Book
from planfix_runtime.model.enums import as_word
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookGetList(Request["BookGetListResponse"]):
    """List books.

    See https://library.example/help/Planfix_API_book.getList
    """

    genres: Sequence[Genre] | Unset = UNSET
    """Only books that are one of these."""
    target: Genre | int | str | None | Unset = UNSET
    """Which list."""
    filters: Sequence[BookFilter] | Unset = UNSET
    """Complex filters."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page. At most 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.genres is not UNSET:
            object.__setattr__(self, "genres", as_tuple(self.genres))
        if self.target is not UNSET:
            object.__setattr__(self, "target", as_word(self.target, Genre))
        if self.filters is not UNSET:
            object.__setattr__(self, "filters", as_tuple(self.filters))


BookGetListResponse: TypeAlias = Page[Book]


BookGetList.method = Method(
    name="book.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.getList",
    codec="fragment.codecs.methods.book_get_list",
)
