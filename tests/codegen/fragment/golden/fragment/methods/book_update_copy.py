"""`book.updateCopy`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from fragment.enums import Loan
from fragment.types.book import CardValue, QueueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_day
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookUpdateCopy(Request["BookUpdateCopyResponse"]):
    """Describe a copy anew.

    `change_copy` takes the same arguments, and keeps the fields that are left out.

    Give exactly one of id, shelf_mark.

    See https://library.example/help/Planfix_API_book.updateCopy
    """

    id: int | None | Unset = UNSET
    """Id of the copy."""
    shelf_mark: str | None | Unset = UNSET
    """What stands on its spine."""
    note: str | None | Unset = UNSET
    """What is known of it."""
    loan: Loan | None | Unset = UNSET
    """Whether it is lent."""
    keeper_id: int | None | Unset = UNSET
    """Id of the reader who has it."""
    queue: QueueInput | Unset = UNSET
    """Who waits for it."""
    has_fee: bool | None | Unset = UNSET
    """Whether keeping it longer costs something."""
    fee: int | None | Unset = UNSET
    """What it costs to keep it longer. Not documented; programs in use send it."""
    back_date_is_set: bool | None | Unset = UNSET
    """Whether it comes back on a day."""
    back_date: dt.date | None | Unset = UNSET
    """Day on which it comes back."""
    back_time_is_set: bool | None | Unset = UNSET
    """Whether it comes back at a time of day."""
    back_time: dt.time | None | Unset = UNSET
    """Time of day at which it comes back."""
    cards: Sequence[CardValue] | Unset = UNSET
    """Values of the catalogue card."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.back_date is not UNSET:
            object.__setattr__(self, "back_date", to_day(self.back_date))
        if self.cards is not UNSET:
            object.__setattr__(self, "cards", as_tuple(self.cards))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class BookUpdateCopyResponse(Value):
    """What the server answers to book.updateCopy."""

    id: int
    """Id of the copy."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


BookUpdateCopy.method = Method(
    name="book.updateCopy",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_book.updateCopy",
    codec="fragment.codecs.methods.book_update_copy",
)
