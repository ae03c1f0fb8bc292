"""The server's side of `book.remove`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.book_remove import BookRemove, BookRemoveResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_book_remove(node: Node, zone: tzinfo | None) -> BookRemove:
    """Read a `BookRemove` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "book/id")
    return BookRemove(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_book_remove_response(value: BookRemoveResponse, zone: tzinfo | None) -> str:
    """Write what a `BookRemoveResponse` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
