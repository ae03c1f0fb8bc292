"""Enums that also accept values unknown to this release."""

from __future__ import annotations

import enum
from numbers import Integral
from typing import Any, Self, TypeGuard


def is_whole(value: object) -> TypeGuard[Integral]:
    """Whether a value is a whole number, of Python or of NumPy; `True` and `False` are not."""
    return not isinstance(value, bool) and isinstance(value, Integral)


def _by_value(self: enum.Enum, proto: object) -> tuple[Any, ...]:
    # Python before 3.11.4 copies and pickles members by name, which fails for unlisted values.
    return type(self), (self._value_,)


def _repr(self: enum.Enum) -> str:
    if self._name_ in type(self).__members__:
        return f"{type(self).__name__}.{self._name_}"
    return f"{type(self).__name__}({self._value_!r})"


class OpenStrEnum(enum.StrEnum):
    """An enum of words. Unlisted words are accepted: `Importance("NEW")` equals "NEW" and is sent as "NEW"."""

    __reduce_ex__ = _by_value
    __repr__ = _repr

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        # Not registered in the class: otherwise a server could fill the memory with invented values.
        member._name_ = member._value_ = str(value)
        return member


def as_word(value: Any, kind: type[OpenStrEnum] | None = None) -> Any:
    """Return the member of an enum that has a text as its value, or else the plain text; other values unchanged."""
    known = kind._value2member_map_ if kind else {}
    return known.get(value, str(value)) if isinstance(value, str) else value


def numbered(word: str, number: int) -> Any:
    """The value of a `NumberedEnum` member. `Any`, so that type checkers let a member equal its word and its number."""
    return word, number


class NumberedEnum(OpenStrEnum):
    """An enum whose members have a word and a number, for values that the API sends in either form.

    `TaskStatus("DELAYED")`, `TaskStatus(4)` and `TaskStatus("4")` are the same member. It equals its word and its
    number, in `==` and in `match`. Unlisted numbers are accepted: `TaskStatus(101)`.

    The hash is that of the word: a member is found in a dict with words as keys, but not in one with numbers.
    """

    _value_: str
    _number: int | None

    def __new__(cls, word: str | int, number: int | None = None) -> Self:
        member = str.__new__(cls, word)
        member._value_ = str(word)
        member._number = number
        if number is not None:
            # Finds the member by its number, as an int or a string, as fast as by its word.
            cls._value2member_map_[number] = cls._value2member_map_[str(number)] = member
        return member

    @property
    def number(self) -> int | None:
        """The number; `None` for a word that is not listed."""
        return self._number

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        number = _number_in(value)
        known = cls._value2member_map_.get(number)
        if isinstance(known, cls):
            return known
        member = super()._missing_(value if number is None else str(number))
        if member is not None:
            member._number = number
        return member

    def __repr__(self) -> str:
        if self._name_ in type(self).__members__ or self._number is None:
            return super().__repr__()
        return f"{type(self).__name__}({self._number})"

    def __eq__(self, other: object) -> bool:
        if is_whole(other):
            return self.number == other
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if is_whole(other):
            return self.number != other
        return str.__ne__(self, other)

    def __hash__(self) -> int:
        return str.__hash__(self)


def _number_in(value: object) -> int | None:
    """The number that a value is, or that a string of ASCII digits holds; else None."""
    if isinstance(value, str):
        digits = value.removeprefix("-")
        return int(value) if digits.isascii() and digits.isdecimal() and len(digits) <= _MAX_DIGITS else None
    return int(value) if is_whole(value) else None


_MAX_DIGITS = 18
"""Ids of statuses are far shorter; longer strings of digits are taken as words."""


class OpenIntEnum(enum.IntEnum):
    """An enum of numbers. Unlisted numbers are accepted: `DurationUnit(9)` equals 9 and is sent as 9."""

    __reduce_ex__ = _by_value
    __repr__ = _repr

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, Integral):
            return None
        member = int.__new__(cls, int(value))
        member._name_, member._value_ = str(int(value)), int(value)
        return member
