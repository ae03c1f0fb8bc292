"""Periods of the filters by date."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from planfix.enums import DateType
from planfix.errors import InvalidValue
from planfix_runtime.model.filters import Term
from planfix_runtime.model.moment import has_time
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.moments import to_text

_DAY = timedelta(days=1)
_FIXED_DAYS = {DateType.TODAY: 0, DateType.YESTERDAY: -1, DateType.TOMORROW: 1}
_WEEKS = {DateType.THIS_WEEK: 0, DateType.LAST_WEEK: -1, DateType.NEXT_WEEK: 1}
_MONTHS = {DateType.THIS_MONTH: 0, DateType.LAST_MONTH: -1, DateType.NEXT_MONTH: 1}
_WITH_TIME = {DateType.ANOTHER_DATE_WITH_TIME, DateType.ANOTHER_PERIOD_WITH_TIME}


def period(term: object, today: date, timed: bool) -> tuple[str, str]:
    """The period of a filter's value: its begin and the first time after it, as texts of the database.

    Args:
        term: The value.
        today: Day from which relative terms count. Weeks begin on Monday; the last and the next days include today.
        timed: Whether the filter compares times.

    Raises:
        InvalidValue: The term is unknown or incomplete, or the filter does not take it.
    """
    try:
        return _period(term, today, timed)
    except OverflowError:
        raise refuse(InvalidValue, "the date is too far away") from None


def _period(term: object, today: date, timed: bool) -> tuple[str, str]:
    if not isinstance(term, Term) or (term.datetype in _WITH_TIME and not timed):
        raise refuse(InvalidValue, "the filter takes a date")
    word = term.datetype
    if word in _FIXED_DAYS:
        return _days(today, _FIXED_DAYS[DateType(word)], 1)
    if word in _WEEKS:
        return _days(today, 7 * _WEEKS[DateType(word)] - today.weekday(), 7)
    if word in _MONTHS:
        begin = _month(today, _MONTHS[DateType(word)])
        return to_text(begin), to_text(_month(begin, 1))
    if word in (DateType.LAST_DAYS, DateType.NEXT_DAYS, DateType.IN_DAYS):
        return _counted(word, term.datevalue, today)
    return _given(term)


def _days(today: date, shift: int, count: int) -> tuple[str, str]:
    begin = today + shift * _DAY
    return to_text(begin), to_text(begin + count * _DAY)


def _month(day: date, shift: int) -> date:
    months = day.year * 12 + day.month - 1 + shift
    return date(months // 12, months % 12 + 1, 1)


def _counted(word: str, count: object, today: date) -> tuple[str, str]:
    if not isinstance(count, int):
        raise refuse(InvalidValue, f"{word} needs a datevalue")
    if word == DateType.IN_DAYS:
        return _days(today, count, 1)
    return _days(today, -count if word == DateType.LAST_DAYS else 0, count + 1)


def _given(term: Term) -> tuple[str, str]:
    begin = term.datefrom
    end = begin if term.datetype in (DateType.ANOTHER_DATE, DateType.ANOTHER_DATE_WITH_TIME) else term.dateto
    if not isinstance(begin, date) or not isinstance(end, date) or term.datetype not in list(DateType):
        raise refuse(InvalidValue, f"{term.datetype} is no date, or lacks datefrom or dateto")
    if term.datetype in _WITH_TIME:
        return to_text(begin), to_text(_after(end))
    return to_text(_day(begin)), to_text(_day(end) + _DAY)


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _after(moment: date) -> date:
    """The first time after a moment: the next minute, or the next day."""
    return moment + (timedelta(minutes=1) if has_time(moment) else _DAY)
