"""The client's side of `book.scan`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_scan import BookScan, BookScanResponse
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


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
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_book_scan,
    read_book_scan_response,
)
