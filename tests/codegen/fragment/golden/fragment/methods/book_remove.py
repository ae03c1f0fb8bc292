"""`book.remove`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request


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
