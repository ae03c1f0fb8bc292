"""`book.remove`.

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
class BookRemove(Request["BookRemoveResponse"]):
    """Give a book away.

    Only administrators may call it.

    Attributes:
        id: Id of the book.

    See https://library.example/help/How_to_part
    """

    id: int
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class BookRemoveResponse:
    """What the server answers to book.remove."""

    extra: tuple[Extra, ...] = ()


def write_book_remove(value: BookRemove, zone: tzinfo | None) -> str:
    """Write what a `BookRemove` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<book><id>{id if type(id) is int else xml_int(id, 'id')}</id></book>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_book_remove_response(node: Node, zone: tzinfo | None) -> BookRemoveResponse:
    """Read a `BookRemoveResponse` of its element."""
    unknown = [child for child in node if child.tag not in ("account",)]
    return BookRemoveResponse(
        collect(node, unknown) if unknown else (),
    )


BookRemove.method = Method(
    name="book.remove",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=(),
    page="https://library.example/help/How_to_part",
    write=write_book_remove,
    read=read_book_remove_response,
)
