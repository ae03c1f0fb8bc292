"""Dates and times as sortable text of the database: `2026-01-31` or `2026-01-31 09:30`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import overload

from planfix_runtime.model.moment import Moment, has_time


@overload
def to_text(moment: date) -> str: ...
@overload
def to_text(moment: date | None) -> str | None: ...
def to_text(moment: date | None) -> str | None:
    """The text of a date or time."""
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
    """Parse a text of the database."""
    if text is None:
        return None
    return Moment.fromisoformat(text) if " " in text else Moment.on(date.fromisoformat(text))


def deadline(column: str) -> str:
    """SQL for a column as a deadline: the end of the day if it has no time."""
    return f"CASE length({column}) WHEN 10 THEN {column} || ' 24:00' ELSE {column} END"


def moment_of(seconds: float) -> datetime:
    """The minute of a time in seconds since 1970. The time zone of all users is UTC."""
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None, second=0, microsecond=0)


def last_moment(text: str) -> str:
    """The end of a period up to a text of the database; without a time it includes the whole day."""
    return text if " " in text else f"{text} 24:00"


def until(moment: date) -> str:
    """The end of a period up to a date or time; see `last_moment`."""
    return last_moment(to_text(moment))
