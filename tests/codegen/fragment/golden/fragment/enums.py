"""Enums. All of them are open: a value that is not listed is kept.

Generated from schema/enums.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.model.enums import NumberedEnum, OpenIntEnum, OpenStrEnum, numbered


class Genre(OpenStrEnum):
    """What a book is."""

    NOVEL = "NOVEL"
    """A novel."""
    POETRY = "verse"
    """Poems."""


class Binding(OpenIntEnum):
    """How a book is bound."""

    PAPER = 0
    """In paper."""
    CLOTH = 1
    """In cloth."""


class FieldType(OpenStrEnum):
    """What a field of a catalogue card holds."""

    TEXT = "TEXT"
    """A text."""
    BORROWERS = "BORROWERS"
    """People who borrow."""


class FilterOperator(OpenStrEnum):
    """How a filter compares."""

    EQUAL = "equal"
    """Is the value."""
    GREATER = "gt"
    """Is greater."""


class DateType(OpenStrEnum):
    """What a date is compared with."""

    TODAY = "today"
    """Today."""
    ANOTHER_DATE = "anotherdate"
    """A given date."""


class Loan(NumberedEnum):
    """Whether a copy is lent."""

    IN = numbered("IN", 0)
    """It stands on the shelf."""
    OUT = numbered("lent", 7)
    """Somebody has it."""
