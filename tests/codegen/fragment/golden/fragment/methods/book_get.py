"""`book.get`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from fragment.types.book import Book, read_book
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of, text_of_any, text_of_int
from planfix_runtime.write import xml_of


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookGet(Request["BookGetResponse"]):
    """Look at a book.

    Attributes:
        id: Id or number on the spine.

    Raises:
        BookNotFound: There is no such book. (1001)

    See https://library.example/help/Planfix_API_book.get
    """

    id: int | str
    extra: tuple[Extra, ...] = ()


BookGetResponse: TypeAlias = Book


def write_book_get(value: BookGet, zone: tzinfo | None) -> str:
    """Write what a `BookGet` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<book><id>{xml_of(id, 'id', text_of_any(text_of_int, text_of))}</id></book>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_book_get_response(node: Node, zone: tzinfo | None) -> BookGetResponse:
    """Read an answer to `book.get`."""
    return read_single(node, ("book",), ("account",), read_book, zone)


BookGet.method = Method(
    name="book.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("1001",),
    page="https://library.example/help/Planfix_API_book.get",
    write=write_book_get,
    read=read_book_get_response,
)
