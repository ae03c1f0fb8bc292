"""`book.getCopy`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from fragment.types.book import Copy
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset


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
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


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
