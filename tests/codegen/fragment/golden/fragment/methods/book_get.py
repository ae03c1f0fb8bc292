"""`book.get`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from fragment.types.book import Book
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookGet(Request["BookGetResponse"]):
    """Look at a book.

    Raises:
        BookNotFound: There is no such book. (1001)

    See https://library.example/help/Planfix_API_book.get
    """

    id: int | str
    """Id or number on the spine."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


BookGetResponse: TypeAlias = Book


BookGet.method = Method(
    name="book.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("1001",),
    page="https://library.example/help/Planfix_API_book.get",
    codec="fragment.codecs.methods.book_get",
)
