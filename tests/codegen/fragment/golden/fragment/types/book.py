"""Types: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from fragment.enums import Binding, FieldType, Genre, Loan
from planfix_runtime.model.field_values import FieldValue, FieldValueInput, to_field_value
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Book(Value):
    """A book."""

    id: int
    """Id of the book."""
    language: str | Unset = UNSET
    """Language that it is in."""
    title: str | Unset = UNSET
    """Title of the book."""
    genre: Genre | None | Unset = UNSET
    """What it is."""
    binding: Binding | None | Unset = UNSET
    """How it is bound."""
    field_type: FieldType | None | Unset = UNSET
    """What the first field of its card holds."""
    author: Reader | Unset = UNSET
    """Who wrote it."""
    publisher_id: int | None | Unset = UNSET
    """Id of the publisher's office."""
    readers: list[Reader] | Unset = UNSET
    """Who read it."""
    tags: list[int] | Unset = UNSET
    """Ids of tags."""
    shelves: list[int] = dataclasses.field(default_factory=list["int"])
    """Shelves that it stood on."""
    remarks: list[Remark] = dataclasses.field(default_factory=list["Remark"])
    """What readers say."""
    bindings: list[Binding] | Unset = UNSET
    """Bindings that it comes in."""
    opens: dt.time | None | Unset = UNSET
    """When it can be had."""
    card_value: FieldValue | Unset = UNSET
    """First value of its card."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Reader(Value):
    """Who reads, and who writes."""

    id: int | None | Unset = UNSET
    """Id of the reader."""
    name: str | Unset = UNSET
    """Name of the reader."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Remark(Value):
    """What a reader says."""

    stars: int | Unset = UNSET
    """How good it is, 1 to 5."""
    public: bool | Unset = UNSET
    """Whether others see it."""
    text: str | Unset = UNSET
    """The words."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CardValue(Value):
    """A value to put on the catalogue card.

    Give at least one of value, reader.
    """

    field_id: int
    """Id of the field."""
    value: FieldValueInput | None | Unset = UNSET
    """The value."""
    reader: Reader | Unset = UNSET
    """Who put it there."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.value is not UNSET:
            object.__setattr__(self, "value", to_field_value(self.value))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Tag(Value):
    """A word for what books have in common."""

    id: int
    """Its id."""
    name: str | Unset = UNSET
    """The word."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Copy(Value):
    """A copy of a book."""

    id: int
    """Id of the copy."""
    note: str | Unset = UNSET
    """What is known of it."""
    loan: Loan | None | Unset = UNSET
    """Whether it is lent."""
    returned: Moment | None | Unset = UNSET
    """When it comes back."""
    keeper: Reader | Unset = UNSET
    """Who has it."""
    queue: Queue | Unset = UNSET
    """Who waits for it."""
    fee: int | None | Unset = UNSET
    """What it costs to keep it longer. Not documented; recorded answers have it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Queue(Value):
    """Readers who wait."""

    readers: list[Reader] | Unset = UNSET
    """The readers."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueInput(Value):
    """Readers who are to wait, by id."""

    readers: Sequence[int] | Unset = UNSET
    """Ids of the readers."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.readers is not UNSET:
            object.__setattr__(self, "readers", as_tuple(self.readers))
