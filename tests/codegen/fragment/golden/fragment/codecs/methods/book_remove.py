"""The client's side of `book.remove`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_remove import BookRemove, BookRemoveResponse
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


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
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_book_remove,
    read_book_remove_response,
)
