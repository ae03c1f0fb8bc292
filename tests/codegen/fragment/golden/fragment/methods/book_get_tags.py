"""`book.getTags`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from fragment.types.book import Tag
from planfix_runtime.model.functions import Method, Page, Request, Split
from planfix_runtime.model.values import Extra, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookGetTags(Request["BookGetTagsResponse"]):
    """Look at several tags.

    More than 4 ids and names are sent as several requests, one after the other; the answers are joined in this
    order.

    Give at least one of ids, names.

    See https://library.example/help/Planfix_API_book.getTags
    """

    ids: Sequence[int] = ()
    """Ids of tags."""
    names: Sequence[str] = ()
    """Names of tags."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", as_tuple(self.ids))
        object.__setattr__(self, "names", as_tuple(self.names))


BookGetTagsResponse: TypeAlias = Page[Tag]


BookGetTags.method = Method(
    name="book.getTags",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.getTags",
    codec="fragment.codecs.methods.book_get_tags",
    split=Split(over=("ids", "names"), most=4),
)
