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
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookAdd(Request["BookAddResponse"]):
    """Buy a book.

    The library buys a copy each time.

    Give exactly one of author_id / author_name, publisher_id. Give at most one of shelf_id, stored. Give at least
    one of tags, notes.

    Attributes:
        title: Title of the book. Not empty. At most 80 characters.
        author_id: Id of the author.
        author_name: Name of the author.
        publisher_id: Id of the publisher's office.
        shelf_id: Id of the shelf. At least 1.
        stored: Whether it goes into the store.
        tags: Ids of tags. At most 3 items.
        notes: Notes.
        genre: What it is.
        binding: How it is bound.
        price: What it costs. At least 0.
        bought: When it was bought.
        opens: When it can be had.
        due: When it must be back.
        cover: Picture of the cover.
        card: Values of the catalogue card.

    Raises:
        BookOnLoan: The book is on loan. (1002)

    See https://library.example/help/Planfix_API_book.add
    """

    title: str
    author_id: int | None | Unset = UNSET
    author_name: str | None | Unset = UNSET
    publisher_id: int | None | Unset = UNSET
    shelf_id: int | None | Unset = UNSET
    stored: bool | None | Unset = UNSET
    tags: Sequence[int] | Unset = UNSET
    notes: Sequence[str] = ()
    genre: Genre | None | Unset = UNSET
    binding: Binding | None | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    bought: dt.date | None | Unset = UNSET
    opens: dt.time | None | Unset = UNSET
    due: dt.datetime | dt.date | None | Unset = UNSET
    cover: bytes | FileBody | None | Unset = UNSET
    card: Sequence[CardValue] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", as_tuple(self.tags))
        object.__setattr__(self, "notes", as_tuple(self.notes))
        object.__setattr__(self, "card", as_tuple(self.card))


@dataclasses.dataclass(slots=True)
class BookAddResponse:
    """What the server answers to book.add.

    Attributes:
        id: Id of the book.
        price: What it cost.
        due: When it must be back.
        receipt: Number of the receipt.
    """

    id: int
    price: Decimal | None | Unset = UNSET
    due: dt.datetime | dt.date | None | Unset = UNSET
    receipt: int | Unset = UNSET
    extra: tuple[Extra, ...] = ()


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
