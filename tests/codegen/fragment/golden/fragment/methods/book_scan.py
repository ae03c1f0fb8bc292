"""`book.scan`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookScan(Request["BookScanResponse"]):
    """Get a book as a file.

    Attributes:
        id: Id of the book.

    See https://library.example/help/Planfix_API_book.scan
    """

    id: int
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class BookScanResponse:
    """What the server answers to book.scan."""

    extra: tuple[Extra, ...] = ()


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
