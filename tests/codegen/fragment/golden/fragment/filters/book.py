"""Complex filters for the lists of `book`.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, Self, overload

from fragment.filters.date_term import DateTerm
from fragment.filters.forms import DATE, IDS
from planfix_runtime.model.filters import Filter, TermClass


class BookFilter(Filter):
    """Filters for lists of books, which `book.getList` takes as `filters`.

    Each class method creates a filter from exactly one comparison: `equal` or `not_equal`, for dates also `after` or
    `before`, for numbers `greater` or `less`, for texts `contains` or `not_contains`. A date equals a period if it is
    within it. `field` is the id of a custom field. A value of another type raises `InvalidRequest`.

    For a filter without a method here, use `BookFilter(type=…, operator="equal", value="…")`.
    """

    __slots__ = ()
    term_class: ClassVar[TermClass] = DateTerm
    """Class of the terms that filters of this class hold."""

    @overload
    @classmethod
    def bought(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def bought(cls, *, after: dt.date | DateTerm) -> Self: ...
    @classmethod
    def bought(cls, **operand: dt.date | DateTerm) -> Self:
        """When it was bought.

        Args:
            equal: What it is: a day.
            after: What it is later than (and not equal to): a day.
        """
        return cls._compare("bought", 1, DATE, operand)

    @classmethod
    def lent(cls) -> Self:
        """Is on loan."""
        return cls(type=2, operator="equal", value="1")

    @classmethod
    def custom_readers(cls, *, field: int, equal: int | Sequence[int]) -> Self:
        """Readers in a field of the card.

        Args:
            field: Id of the custom field.
            equal: What it is: ids of readers.
        """
        return cls._compare("custom_readers", 101, IDS, {"equal": equal}, field)
