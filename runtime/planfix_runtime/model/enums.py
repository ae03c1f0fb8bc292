"""Enums that accept values this release has not heard of."""

from __future__ import annotations

import enum
from numbers import Integral
from typing import Any, Self, TypeGuard


def is_whole(value: object) -> TypeGuard[Integral]:
    """Whether a value is a whole number, of Python or of NumPy; `True` and `False` are not."""
    return not isinstance(value, bool) and isinstance(value, Integral)


def _by_value(self: enum.Enum, proto: object) -> tuple[Any, ...]:
    # Python before 3.11.4 copies and pickles a member by its name, which one that is not listed does not have.
    return type(self), (self._value_,)


class OpenStrEnum(enum.StrEnum):
    """An enum of words. `Importance("NEW")` is a value like any other: equal to "NEW", printed and sent as it is."""

    __reduce_ex__ = _by_value

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        # Not registered: a server could otherwise fill the memory with made-up values.
        member._name_ = member._value_ = str(value)
        return member

    def __repr__(self) -> str:
        if self._name_ in type(self).__members__:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}({self._value_!r})"


def as_word(value: Any, kind: type[OpenStrEnum] | None = None) -> Any:
    """A text as the member of an enum that it names, else as a plain text. Anything else is returned unchanged."""
    known = kind._value2member_map_ if kind else {}
    return known.get(value, str(value)) if isinstance(value, str) else value


def numbered(word: str, number: int) -> Any:
    """What a member of a `NumberedEnum` is made of: to type checkers not the pair that it is, which equals neither."""
    return word, number


class NumberedEnum(OpenStrEnum):
    """An enum whose values have a word and a number, for what the API names by either.

    `TaskStatus("DELAYED")`, `TaskStatus(4)` and `TaskStatus("4")` are the same member. It equals its word and its
    number, in `==` and in `match`. A number that is not listed is a value like any other: `TaskStatus(101)`.

    The hash is that of the word, so a dict with words as keys finds a member, and a dict with numbers does not.
    """

    _value_: str
    _number: int | None

    def __new__(cls, word: str | int, number: int | None = None) -> Self:
        member = str.__new__(cls, word)
        member._value_ = str(word)
        member._number = number
        if number is not None:
            # Both ways to write the number find the member as fast as its word does.
            cls._value2member_map_[number] = cls._value2member_map_[str(number)] = member
        return member

    @property
    def number(self) -> int | None:
        """The number, or `None` for a word that this release has not heard of."""
        return self._number

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        number = _number_in(value)
        if number is None:
            member = super()._missing_(value)
        else:
            known = cls._value2member_map_.get(number)
            if isinstance(known, cls):
                return known
            member = super()._missing_(str(number))
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
    """The number that a value is or says, in ASCII digits."""
    if isinstance(value, str):
        digits = value.removeprefix("-")
        return int(value) if digits.isascii() and digits.isdecimal() and len(digits) <= _MAX_DIGITS else None
    return int(value) if is_whole(value) else None


_MAX_DIGITS = 18
"""Ids of statuses are far smaller; longer runs of digits are kept as words."""


class OpenIntEnum(enum.IntEnum):
    """An enum of numbers. `DurationUnit(9)` is a value like any other: equal to 9, printed and sent as it is."""

    __reduce_ex__ = _by_value

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, Integral):
            return None
        member = int.__new__(cls, int(value))
        member._name_, member._value_ = str(int(value)), int(value)
        return member

    def __repr__(self) -> str:
        if self._name_ in type(self).__members__:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}({self._value_!r})"
