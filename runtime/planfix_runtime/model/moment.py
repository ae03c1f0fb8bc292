"""The wire's times: a day with or without a time of day, as one type."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from planfix_runtime.lazy import loaded


class Moment(datetime):
    """A time that a server sent: a `datetime` that knows whether a time of day was said.

    A day alone is its midnight with `has_time=False`, so that moments compare, sort and subtract whatever the server
    sent. It is written as it was read. `Moment.on(date)` makes one of a day. Like any `datetime`, a moment never equals
    a `date`; compare its `.date()`.
    """

    __slots__ = ()

    @property
    def has_time(self) -> bool:
        """Whether a time of day was said."""
        return True

    @classmethod
    def on(cls, day: date, tzinfo: tzinfo | None = None) -> Moment:
        """A day without a time of day.

        Args:
            day: The day; of a `datetime` the time of day is left out.
            tzinfo: Time zone in which the day begins.
        """
        return Day(day.year, day.month, day.day, tzinfo=tzinfo)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return loaded("planfix_runtime.data.pydantic_hooks:schema_of_moment")(handler)


class Day(Moment):
    """A moment without a time of day. What is computed with it has a time of day as soon as it is not midnight."""

    __slots__ = ()

    @property
    def has_time(self) -> bool:
        return False

    if not TYPE_CHECKING:  # with the signatures that `datetime` has

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
    """A moment that was computed with days: one that is not midnight has a time of day."""
    if isinstance(value, Day) and value.time() != _MIDNIGHT:
        return Moment.combine(value.date(), value.timetz())
    return value


_MIDNIGHT = datetime.min.time()


def has_time(value: date) -> bool:
    """Whether a day comes with a time of day."""
    return isinstance(value, datetime) and not isinstance(value, Day)


def to_moment(value: Any) -> Any:
    """A date, or a datetime, as a moment. Anything else is returned unchanged."""
    if isinstance(value, Moment) or not isinstance(value, date):
        return value
    return Moment.combine(value.date(), value.timetz()) if isinstance(value, datetime) else Moment.on(value)


def to_day(value: Any) -> Any:
    """A moment without a time of day as a date. Anything else is returned unchanged."""
    return value.date() if isinstance(value, Day) else value
