"""Complex filters for the lists of `user`.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from typing import ClassVar, Self, overload

from planfix.filters.date_term import DateTerm
from planfix.filters.forms import TEXT
from planfix_runtime.model.filters import Filter, TermClass


class UserFilter(Filter):
    """Filters for lists of users, which `user.getList` takes as `filters`.

    Each class method creates a filter from exactly one comparison: `equal` or `not_equal`, for dates also `after` or
    `before`, for numbers `greater` or `less`, for texts `contains` or `not_contains`. A date equals a period if it is
    within it. `field` is the id of a custom field. A value of another type raises `InvalidRequest`.

    For a filter without a method here, use `UserFilter(type=…, operator="equal", value="…")`.
    """

    __slots__ = ()
    term_class: ClassVar[TermClass] = DateTerm
    """Class of the terms that filters of this class hold."""

    @overload
    @classmethod
    def email(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def email(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def email(cls, **operand: str) -> Self:
        """E-mail address.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("email", 9003, TEXT, operand)

    @overload
    @classmethod
    def name(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def name(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def name(cls, **operand: str) -> Self:
        """First or last name.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("name", 9006, TEXT, operand)
