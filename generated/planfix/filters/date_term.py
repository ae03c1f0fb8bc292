"""Days and periods that filters compare dates with.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from typing import ClassVar, Self

from planfix_runtime.model.filters import Term


class DateTerm(Term):
    """A day or a period that a filter compares dates with.

    `on` and `between` take dates; relative days and periods have names. For a word without a name here, use
    `DateTerm(datetype="…")` with the attributes that the word needs.
    """

    __slots__ = ()
    _day = ("anotherdate", "anotherdate_withtime")
    _period = ("anotherperiod", "anotherperiod_withtime")

    today: ClassVar[DateTerm]
    """Today."""

    yesterday: ClassVar[DateTerm]
    """Yesterday."""

    tomorrow: ClassVar[DateTerm]
    """Tomorrow."""

    this_week: ClassVar[DateTerm]
    """The current week."""

    last_week: ClassVar[DateTerm]
    """The week before."""

    next_week: ClassVar[DateTerm]
    """The week after."""

    this_month: ClassVar[DateTerm]
    """The current month."""

    last_month: ClassVar[DateTerm]
    """The month before."""

    next_month: ClassVar[DateTerm]
    """The month after."""

    @classmethod
    def last(cls, days: int) -> Self:
        """The last so many days.

        Args:
            days: Number of days.
        """
        return cls._days("last", "last", days)

    @classmethod
    def next(cls, days: int) -> Self:
        """The next so many days.

        Args:
            days: Number of days.
        """
        return cls._days("next", "next", days)

    @classmethod
    def in_days(cls, days: int) -> Self:
        """The day that is so many days from today.

        Args:
            days: Number of days.
        """
        return cls._days("in", "in_days", days)


DateTerm.today = DateTerm(datetype="today")
DateTerm.yesterday = DateTerm(datetype="yesterday")
DateTerm.tomorrow = DateTerm(datetype="tomorrow")
DateTerm.this_week = DateTerm(datetype="thisweek")
DateTerm.last_week = DateTerm(datetype="lastweek")
DateTerm.next_week = DateTerm(datetype="nextweek")
DateTerm.this_month = DateTerm(datetype="thismonth")
DateTerm.last_month = DateTerm(datetype="lastmonth")
DateTerm.next_month = DateTerm(datetype="nextmonth")
