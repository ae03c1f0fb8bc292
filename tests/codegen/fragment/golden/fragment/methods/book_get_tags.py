"""`book.getTags`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from fragment.types.book import Tag, read_tag
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, check_at_least_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request, Split
from planfix_runtime.node import Node
from planfix_runtime.write import write_items, xml_int, xml_text


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


def write_book_get_tags(value: BookGetTags, zone: tzinfo | None) -> str:
    """Write what a `BookGetTags` holds."""
    check_at_least_one(value, "ids", "names")
    out: list[str] = []
    in_tags: list[str] = []
    if ids := value.ids:
        in_tags.append(write_items("id", ids, "ids", xml_int))
    if names := value.names:
        in_tags.append(write_items("name", names, "names", xml_text))
    if in_tags:
        out.append(f"<tags>{''.join(in_tags)}</tags>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_book_get_tags_response(node: Node, zone: tzinfo | None) -> BookGetTagsResponse:
    """Read an answer to `book.getTags`."""
    return read_page(node, ("tags", "tag"), ("account",), read_tag, zone)


BookGetTags.method = Method(
    name="book.getTags",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.getTags",
    write=write_book_get_tags,
    read=read_book_get_tags_response,
    split=Split(over=("ids", "names"), most=4),
)
