"""Kinds of conditions: each converts a filter's operator and value to SQL, or refuses them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from planfix.enums import FilterOperator
from planfix.errors import InvalidValue
from planfix_runtime.model.filters import Filter
from planfix_runtime.model.scalars import parse_bool, parse_number
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import parse_id
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.filters.periods import period
from planfix_tools.emulator.storage.where import Where, is_any

Condition: TypeAlias = Callable[[Call, Filter], Where]
"""Converts a filter to SQL."""

EQUAL, NOT_EQUAL = FilterOperator.EQUAL, FilterOperator.NOT_EQUAL
GREATER, LESS = FilterOperator.GREATER, FilterOperator.LESS
SEPARATOR = ";"


def refused(one: Filter, expected: str) -> Exception:
    """Make the error for an invalid filter."""
    return refuse(InvalidValue, f"filter {one.type} takes {expected}")


def check_operator(one: Filter, operators: Iterable[str]) -> None:
    """Refuse operators that the filter does not take."""
    if one.operator not in operators:
        raise refused(one, f"the operators {', '.join(operators)}")


def either(one: Filter, where: Where) -> Where:
    """The condition for `equal`, or its negation for `notequal`."""
    check_operator(one, (EQUAL, NOT_EQUAL))
    return where if one.operator == EQUAL else ~where


def number_of(one: Filter) -> int:
    """Parse the value as an id."""
    try:
        return parse_id(str(one.value))
    except ValueError:
        raise refused(one, "an id") from None


def numbers_of(one: Filter) -> list[int]:
    """Parse the value as one or more ids."""
    try:
        return [parse_id(word) for word in str(one.value).split(SEPARATOR)]
    except ValueError:
        raise refused(one, "ids") from None


def text_of(one: Filter) -> str:
    """Return the value as text."""
    if not isinstance(one.value, str):
        raise refused(one, "a text")
    return one.value


def compare_moment(call: Call, one: Filter, column: str, timed: bool) -> Where:
    """Compare a column of dates or times."""
    begin, end = period(one.value, call.today, timed)
    match one.operator:
        case FilterOperator.EQUAL | FilterOperator.NOT_EQUAL:
            return either(one, Where(f"{column} >= ? AND {column} < ?", (begin, end)))
        case FilterOperator.GREATER:
            return Where(f"{column} >= ?", (end,))
        case FilterOperator.LESS:
            return Where(f"{column} < ?", (begin,))
        case _:
            raise refused(one, "the operators equal, notequal, gt, lt")


def compare_number(one: Filter, column: str) -> Where:
    """Compare a column of numbers."""
    try:
        number = float(parse_number(str(one.value)))
    except ValueError:
        raise refused(one, "a number") from None
    if one.operator in (GREATER, LESS):
        return Where(f"{column} {'>' if one.operator == GREATER else '<'} ?", (number,))
    return either(one, Where(f"{column} = ?", (number,)))


def moment(column: str) -> Condition:
    """A column of dates with times."""
    return lambda call, one: compare_moment(call, one, column, timed=True)


def day(column: str) -> Condition:
    """A column of dates, compared without times."""
    return lambda call, one: compare_moment(call, one, column, timed=False)


def flag(sql: str | Callable[[Call], str]) -> Condition:
    """A condition without a value; the filter's value is always 1."""

    def condition(call: Call, one: Filter) -> Where:
        check_operator(one, (EQUAL,))
        if one.value != "1":
            raise refused(one, "the value 1")
        return Where(sql if isinstance(sql, str) else sql(call))

    return condition


def checkbox_of(one: Filter) -> bool:
    """Parse the value as a boolean."""
    try:
        return parse_bool(str(one.value))
    except ValueError:
        raise refused(one, "0 or 1") from None


def contains(*columns: str) -> Condition:
    """One of the columns contains the text, whatever its case."""
    sql = " OR ".join(f"contains({column}, ?)" for column in columns)
    return lambda call, one: either(one, Where(sql, (text_of(one),) * len(columns)))


def equals(column: str) -> Condition:
    """The column has this id."""
    return lambda call, one: either(one, Where(f"{column} = ?", (number_of(one),)))


def equals_any(column: str) -> Condition:
    """The column has one of these ids."""
    return lambda call, one: either(one, is_any(column, numbers_of(one)))


def exists(found: bool, query: str) -> Condition:
    """A condition with one `?` for the id; the only operator is `equal`."""

    def condition(call: Call, one: Filter) -> Where:
        check_operator(one, (EQUAL,))
        where = Where(query, (number_of(one),))
        return where if found else ~where

    return condition
