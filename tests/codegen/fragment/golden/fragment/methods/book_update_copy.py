"""`book.updateCopy`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from fragment.enums import Loan
from fragment.types.book import CardValue, QueueInput
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookUpdateCopy(Request["BookUpdateCopyResponse"]):
    """Describe a copy anew.

    `change_copy` takes the same, and keeps what is left out.

    Give exactly one of id, shelf_mark.

    Attributes:
        id: Id of the copy.
        shelf_mark: What stands on its spine.
        note: What is known of it.
        loan: Whether it is lent.
        keeper_id: Id of the reader who has it.
        queue: Who waits for it.
        has_fee: Whether keeping it longer costs something.
        fee: What it costs to keep it longer. Not documented; programs in use send it.
        back_date_is_set: Whether it comes back on a day.
        back_date: Day on which it comes back.
        back_time_is_set: Whether it comes back at a time of day.
        back_time: Time of day at which it comes back.
        cards: Values of the catalogue card.

    See https://library.example/help/Planfix_API_book.updateCopy
    """

    id: int | None | Unset = UNSET
    shelf_mark: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    loan: Loan | None | Unset = UNSET
    keeper_id: int | None | Unset = UNSET
    queue: QueueInput | Unset = UNSET
    has_fee: bool | None | Unset = UNSET
    fee: int | None | Unset = UNSET
    back_date_is_set: bool | None | Unset = UNSET
    back_date: dt.date | None | Unset = UNSET
    back_time_is_set: bool | None | Unset = UNSET
    back_time: dt.time | None | Unset = UNSET
    cards: Sequence[CardValue] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "cards", as_tuple(self.cards))


@dataclasses.dataclass(slots=True)
class BookUpdateCopyResponse:
    """What the server answers to book.updateCopy.

    Attributes:
        id: Id of the copy.
    """

    id: int
    extra: tuple[Extra, ...] = ()


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
