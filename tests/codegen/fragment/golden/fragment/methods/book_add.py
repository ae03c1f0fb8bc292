"""`book.add`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from fragment.enums import Binding, Genre
from fragment.types.book import CardValue
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import Moment, to_day, to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookAdd(Request["BookAddResponse"]):
    """Buy a book.

    The library buys a copy each time.

    Give exactly one of author_id / author_name, publisher_id. Give at most one of shelf_id, stored. Give at least
    one of tags, notes.

    Raises:
        BookOnLoan: The book is on loan. (1002)

    See https://library.example/help/Planfix_API_book.add
    """

    title: str
    """Title of the book. Not empty. At most 80 characters."""
    author_id: int | None | Unset = UNSET
    """Id of the author."""
    author_name: str | None | Unset = UNSET
    """Name of the author."""
    publisher_id: int | None | Unset = UNSET
    """Id of the publisher's office."""
    shelf_id: int | None | Unset = UNSET
    """Id of the shelf. At least 1."""
    stored: bool | None | Unset = UNSET
    """Whether it goes into the store."""
    tags: Sequence[int] | Unset = UNSET
    """Ids of tags. At most 3 items."""
    notes: Sequence[str] = ()
    """Notes."""
    genre: Genre | None | Unset = UNSET
    """What it is."""
    binding: Binding | None | Unset = UNSET
    """How it is bound."""
    price: Decimal | None | Unset = UNSET
    """What it costs. At least 0."""
    bought: dt.date | None | Unset = UNSET
    """When it was bought."""
    opens: dt.time | None | Unset = UNSET
    """When it can be had."""
    due: dt.datetime | dt.date | None | Unset = UNSET
    """When it must be back."""
    cover: bytes | FileBody | None | Unset = UNSET
    """Picture of the cover."""
    card: Sequence[CardValue] | Unset = UNSET
    """Values of the catalogue card."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.tags is not UNSET:
            object.__setattr__(self, "tags", as_tuple(self.tags))
        object.__setattr__(self, "notes", as_tuple(self.notes))
        if self.bought is not UNSET:
            object.__setattr__(self, "bought", to_day(self.bought))
        if self.due is not UNSET:
            object.__setattr__(self, "due", to_moment(self.due))
        if self.card is not UNSET:
            object.__setattr__(self, "card", as_tuple(self.card))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class BookAddResponse(Value):
    """What the server answers to book.add."""

    id: int
    """Id of the book."""
    price: Decimal | None | Unset = UNSET
    """What it cost."""
    due: Moment | None | Unset = UNSET
    """When it must be back."""
    receipt: int | Unset = UNSET
    """Number of the receipt."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


BookAdd.method = Method(
    name="book.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("1002",),
    page="https://library.example/help/Planfix_API_book.add",
    codec="fragment.codecs.methods.book_add",
)
