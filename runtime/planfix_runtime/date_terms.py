"""What a filter compares dates with: a day or a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Self

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.scalars import text_of_int
from planfix_runtime.unset import UNSET, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A day or a period, as the wire describes it; `DateTerm` in `planfix.filters` has the words.

    Attributes:
        datetype: Which day or period is meant: the wire's word.
        datevalue: A number of days, where the word needs one.
        datefrom: The day, or the beginning of the period, where the word needs one.
        dateto: End of the period, where the word needs one.
    """

    _day: ClassVar[tuple[str, str]]
    """Word for a given day; with a time, for a given moment."""
    _period: ClassVar[tuple[str, str]]
    """Word for a given period; with times."""

    datetype: str
    datevalue: int | Unset = UNSET
    datefrom: date | datetime | Unset = UNSET
    dateto: date | datetime | Unset = UNSET

    @classmethod
    def on(cls, day: date | datetime) -> Self:
        """A given day; a datetime is that moment, for filters that compare times.

        Raises:
            InvalidRequest: It is neither.
        """
        return cls(datetype=cls._word(cls._day, "on", day=day), datefrom=day)

    @classmethod
    def between(cls, begin: date | datetime, end: date | datetime) -> Self:
        """A given period. With times, for filters that compare times, both ends have one.

        Raises:
            InvalidRequest: An end is neither a date nor a datetime, or only one of them has a time.
        """
        return cls(datetype=cls._word(cls._period, "between", begin=begin, end=end), datefrom=begin, dateto=end)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the attributes, beside the word, that are given."""
        return tuple(name for name in ("datevalue", "datefrom", "dateto") if getattr(self, name) is not UNSET)

    @classmethod
    def _word(cls, words: tuple[str, str], name: str, **days: object) -> str:
        timed = any(isinstance(day, datetime) for day in days.values())
        for parameter, day in days.items():
            field = f"{cls.__name__}.{name}.{parameter}"
            if not isinstance(day, date):
                raise InvalidRequest(field, day, "a date or a datetime")
            if timed and not isinstance(day, datetime):
                raise InvalidRequest(field, day, "a datetime, as the other end is")
        return words[timed]

    @classmethod
    def _days(cls, word: str, name: str, days: int) -> Self:
        text_of_int(days, f"{cls.__name__}.{name}.days")
        return cls(datetype=word, datevalue=days)
