"""`book.getCopy`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from fragment.enums import Genre
from fragment.types.book import Copy
from planfix_runtime.model.enums import as_word
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookGetCopy(Request["BookGetCopyResponse"]):
    """Look at a copy.

    Give exactly one of id, shelf_mark.

    See https://library.example/help/Planfix_API_book.getCopy
    """

    id: int | None | Unset = UNSET
    """Id of the copy."""
    shelf_mark: str | None | Unset = UNSET
    """What stands on its spine."""
    also: Sequence[Genre | str] | Unset = UNSET
    """Kinds of copies to look at as well. Not documented; programs in use send it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.also is not UNSET:
            object.__setattr__(self, "also", as_tuple(self.also, lambda one: as_word(one, Genre)))


BookGetCopyResponse: TypeAlias = Copy


BookGetCopy.method = Method(
    name="book.getCopy",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.getCopy",
    codec="fragment.codecs.methods.book_get_copy",
)
