"""`book.scan`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookScan(Request["BookScanResponse"]):
    """Get a book as a file.

    See https://library.example/help/Planfix_API_book.scan
    """

    id: int
    """Id of the book."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class BookScanResponse(Value):
    """What the server answers to book.scan."""

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


BookScan.method = Method(
    name="book.scan",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.scan",
    codec="fragment.codecs.methods.book_scan",
    answers_file=True,
)
