"""Types: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from fragment.enums import Binding, FieldType, Genre, Loan
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.field_values import FieldValue, FieldValueInput, to_field_value
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(slots=True)
class Book:
    """A book.

    Attributes:
        id: Id of the book.
        language: Language that it is in.
        title: Title of the book.
        genre: What it is.
        binding: How it is bound.
        field_type: What the first field of its card holds.
        author: Who wrote it.
        publisher_id: Id of the publisher's office.
        readers: Who read it.
        tags: Ids of tags.
        shelves: Shelves that it stood on.
        remarks: What readers say.
        bindings: Bindings that it comes in.
        opens: When it can be had.
        card_value: First value of its card.
    """

    id: int
    language: str | Unset = UNSET
    title: str | Unset = UNSET
    genre: Genre | None | Unset = UNSET
    binding: Binding | None | Unset = UNSET
    field_type: FieldType | None | Unset = UNSET
    author: Reader | Unset = UNSET
    publisher_id: int | None | Unset = UNSET
    readers: list[Reader] | Unset = UNSET
    tags: list[int] | Unset = UNSET
    shelves: list[int] = dataclasses.field(default_factory=list["int"])
    remarks: list[Remark] = dataclasses.field(default_factory=list["Remark"])
    bindings: list[Binding] | Unset = UNSET
    opens: dt.time | None | Unset = UNSET
    card_value: FieldValue | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Reader:
    """Who reads, and who writes.

    Attributes:
        id: Id of the reader.
        name: Name of the reader.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Remark:
    """What a reader says.

    Attributes:
        stars: How good it is, 1 to 5.
        public: Whether others see it.
        text: The words.
    """

    stars: int | Unset = UNSET
    public: bool | Unset = UNSET
    text: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CardValue:
    """A value to put on the catalogue card.

    Give at least one of value, reader.

    Attributes:
        field_id: Id of the field.
        value: The value.
        reader: Who put it there.
    """

    field_id: int
    value: FieldValueInput | None | Unset = UNSET
    reader: Reader | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", to_field_value(self.value))


@dataclasses.dataclass(slots=True)
class Tag:
    """A word for what books have in common.

    Attributes:
        id: Its id.
        name: The word.
    """

    id: int
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Copy:
    """A copy of a book.

    Attributes:
        id: Id of the copy.
        note: What is known of it.
        loan: Whether it is lent.
        returned: When it comes back.
        keeper: Who has it.
        queue: Who waits for it.
        fee: What it costs to keep it longer. Not documented; recorded answers have it.
    """

    id: int
    note: str | Unset = UNSET
    loan: Loan | None | Unset = UNSET
    returned: dt.datetime | dt.date | None | Unset = UNSET
    keeper: Reader | Unset = UNSET
    queue: Queue | Unset = UNSET
    fee: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Queue:
    """Readers who wait.

    Attributes:
        readers: The readers.
    """

    readers: list[Reader] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class QueueInput:
    """Readers who are to wait, by id.

    Attributes:
        readers: Ids of the readers.
    """

    readers: Sequence[int] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "readers", as_tuple(self.readers))
