"""Times of the API: days with or without a time of day, as one type."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from planfix_runtime.lazy import loaded


class Moment(datetime):
    """A time from the server: a `datetime` that knows whether it has a time of day.

    A day alone is its midnight with `has_time=False`, so that all moments can be compared, sorted and subtracted. It is
    sent in the form in which it was received. `Moment.on(date)` makes a moment from a day. Like any `datetime`, it
    never equals a `date`; compare its `.date()`.
    """

    __slots__ = ()

    @property
    def has_time(self) -> bool:
        """Whether the moment has a time of day."""
        return True

    @classmethod
    def on(cls, day: date, tzinfo: tzinfo | None = None) -> Moment:
        """A day without a time of day.

        Args:
            day: The day; the time of a `datetime` is ignored.
            tzinfo: Time zone of the day.
        """
        return Day(day.year, day.month, day.day, tzinfo=tzinfo)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return loaded("planfix_runtime.data.pydantic_hooks:schema_of_moment")(handler)


class Day(Moment):
    """A moment without a time of day. Results of arithmetic have a time of day unless they are at midnight."""

    __slots__ = ()

    @property
    def has_time(self) -> bool:
        return False

    if not TYPE_CHECKING:  # type checkers use the signatures of `datetime`

        def __add__(self, other: Any) -> Any:
            return _timed(super().__add__(other))

        __radd__ = __add__

        def __sub__(self, other: Any) -> Any:
            return _timed(super().__sub__(other))

        def replace(self, *args: Any, **changes: Any) -> Any:
            return _timed(super().replace(*args, **changes))

        def astimezone(self, tz: Any = None) -> Any:
            return _timed(super().astimezone(tz))

    def __str__(self) -> str:
        return self.date().isoformat()

    def __repr__(self) -> str:
        zone = f", tzinfo={self.tzinfo!r}" if self.tzinfo else ""
        return f"Moment.on({self.date()!r}{zone})"


def _timed(value: Any) -> Any:
    """Give the result of a computation with days a time of day, unless it is at midnight."""
    if isinstance(value, Day) and value.time() != _MIDNIGHT:
        return Moment.combine(value.date(), value.timetz())
    return value


_MIDNIGHT = datetime.min.time()


def has_time(value: date) -> bool:
    """Whether a date has a time of day."""
    return isinstance(value, datetime) and not isinstance(value, Day)


def to_moment(value: Any) -> Any:
    """Return a date or a datetime as a moment; other values unchanged."""
    if isinstance(value, Moment) or not isinstance(value, date):
        return value
    return Moment.combine(value.date(), value.timetz()) if isinstance(value, datetime) else Moment.on(value)


def to_day(value: Any) -> Any:
    """Return a moment without a time of day as a date; other values unchanged."""
    return value.date() if isinstance(value, Day) else value
