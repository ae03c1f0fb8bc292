"""`book.getTags`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from fragment.types.book import Tag
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Page, Request, Split
from planfix_runtime.model.unset import as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookGetTags(Request["BookGetTagsResponse"]):
    """Look at several tags.

    More than 4 ids and names are sent as several requests, one after the other, and the answers joined, in this
    order.

    Give at least one of ids, names.

    Attributes:
        ids: Ids of tags.
        names: Names of tags.

    See https://library.example/help/Planfix_API_book.getTags
    """

    ids: Sequence[int] = ()
    names: Sequence[str] = ()
    extra: tuple[Extra, ...] = ()

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
