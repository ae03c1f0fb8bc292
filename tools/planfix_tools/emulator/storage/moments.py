"""Dates and times as the database keeps them: text that sorts, `2026-01-31` or `2026-01-31 09:30`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import overload

from planfix_runtime.model.moment import Moment, has_time


@overload
def to_text(moment: date) -> str: ...
@overload
def to_text(moment: date | None) -> str | None: ...
def to_text(moment: date | None) -> str | None:
    """What is kept of a date or a datetime."""
    if moment is None:
        return None
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.isoformat(" ", "minutes") if has_time(moment) else moment.date().isoformat()


@overload
def of_text(text: str) -> Moment: ...
@overload
def of_text(text: str | None) -> Moment | None: ...
def of_text(text: str | None) -> Moment | None:
    """The moment that was kept."""
    if text is None:
        return None
    return Moment.fromisoformat(text) if " " in text else Moment.on(date.fromisoformat(text))


def deadline(column: str) -> str:
    """SQL for the moment at which a column's date is over: the end of the day where it has no time."""
    return f"CASE length({column}) WHEN 10 THEN {column} || ' 24:00' ELSE {column} END"


def moment_of(seconds: float) -> datetime:
    """The minute that a number of seconds since 1970 is in. All users of the account live in UTC."""
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None, second=0, microsecond=0)


def last_moment(text: str) -> str:
    """The end of a period that goes up to a kept moment: without a time, the whole day is in it."""
    return text if " " in text else f"{text} 24:00"


def until(moment: date) -> str:
    """`last_moment` of a moment that was not kept yet."""
    return last_moment(to_text(moment))
