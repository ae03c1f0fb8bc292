"""`book.scan`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


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


def write_book_scan(value: BookScan, zone: tzinfo | None) -> str:
    """Write what a `BookScan` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<book><id>{id if type(id) is int else xml_int(id, 'id')}</id></book>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_book_scan_response(node: Node, zone: tzinfo | None) -> BookScanResponse:
    """Read a `BookScanResponse` of its element."""
    unknown = [child for child in node if child.tag not in ("account",)]
    return BookScanResponse(
        collect(node, unknown) if unknown else (),
    )


BookScan.method = Method(
    name="book.scan",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.scan",
    write=write_book_scan,
    read=read_book_scan_response,
    answers_file=True,
)
