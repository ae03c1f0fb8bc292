"""`book.remove`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookRemove(Request["BookRemoveResponse"]):
    """Give a book away.

    Only administrators may call it.

    See https://library.example/help/How_to_part
    """

    id: int
    """Id of the book."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class BookRemoveResponse(Value):
    """What the server answers to book.remove."""

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


BookRemove.method = Method(
    name="book.remove",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=(),
    page="https://library.example/help/How_to_part",
    codec="fragment.codecs.methods.book_remove",
)
