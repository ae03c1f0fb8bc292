"""Enums that accept values this release has not heard of."""

from __future__ import annotations

import enum
from typing import Self


class OpenStrEnum(enum.StrEnum):
    """An enum of words. `Importance("NEW")` is a value like any other: equal to "NEW", printed and sent as it is."""

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


class OpenIntEnum(enum.IntEnum):
    """An enum of numbers. `DurationUnit(9)` is a value like any other: equal to 9, printed and sent as it is."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(int(value)), int(value)
        return member

    def __repr__(self) -> str:
        if self._name_ in type(self).__members__:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}({self._value_!r})"
