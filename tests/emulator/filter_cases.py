"""What each complex filter should find, said in Python over what the answers show.

A case names a filter, gives it something to compare with, and tells which objects it finds with `equal`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from planfix.filters import DateTerm
from planfix.types import CustomValue
from planfix_runtime import Unset

TODAY = date(2026, 1, 1)
"""A Thursday: the day on which the tests' account lives."""

PERIODS: dict[str, tuple[DateTerm, date, date]] = {
    "today": (DateTerm.today, TODAY, TODAY),
    "yesterday": (DateTerm.yesterday, date(2025, 12, 31), date(2025, 12, 31)),
    "tomorrow": (DateTerm.tomorrow, date(2026, 1, 2), date(2026, 1, 2)),
    "this week": (DateTerm.this_week, date(2025, 12, 29), date(2026, 1, 4)),
    "last week": (DateTerm.last_week, date(2025, 12, 22), date(2025, 12, 28)),
    "next week": (DateTerm.next_week, date(2026, 1, 5), date(2026, 1, 11)),
    "this month": (DateTerm.this_month, date(2026, 1, 1), date(2026, 1, 31)),
    "last month": (DateTerm.last_month, date(2025, 12, 1), date(2025, 12, 31)),
    "next month": (DateTerm.next_month, date(2026, 2, 1), date(2026, 2, 28)),
    "last days": (DateTerm.last(days=20), date(2025, 12, 12), TODAY),
    "next days": (DateTerm.next(days=20), TODAY, date(2026, 1, 21)),
    "in days": (DateTerm.in_days(days=3), date(2026, 1, 4), date(2026, 1, 4)),
    "a day": (DateTerm.on(date(2025, 12, 20)), date(2025, 12, 20), date(2025, 12, 20)),
    "a period": (DateTerm.between(date(2025, 11, 1), date(2026, 1, 15)), date(2025, 11, 1), date(2026, 1, 15)),
}
"""Terms with the first and the last day that they mean."""

Moment = datetime | date | None | Unset


@dataclass(frozen=True)
class Case:
    """A filter that compares in one way.

    Attributes:
        name: Python name of the filter.
        holds: Whether it finds an object.
        given: What it is given: `equal=…`, `contains=…`; nothing for a flag.
        field: The custom field.
    """

    name: str
    holds: Callable[[Any], bool]
    given: dict[str, Any] = field(default_factory=dict[str, Any])
    field: int | None = None


@dataclass(frozen=True)
class DateCase:
    """A filter that compares with a date.

    Attributes:
        name: Python name of the filter.
        value: The date of an object.
        field: The custom field.
    """

    name: str
    value: Callable[[Any], Moment]
    field: int | None = None


@dataclass(frozen=True)
class NumberCase:
    """A filter that compares with a number."""

    name: str
    value: Callable[[Any], Decimal | None]
    operand: Decimal
    field: int


def day(moment: Moment) -> date | None:
    """The day of a moment."""
    if isinstance(moment, datetime):
        return moment.date()
    return moment if isinstance(moment, date) else None


def custom(one: Any, field_id: int) -> str | None:
    """What a custom field of an object holds."""
    found: Sequence[CustomValue] = one.custom_data
    for value in found:
        if value.field and value.field.id == field_id:
            assert isinstance(value.value, str)
            return value.value
    return None


def custom_number(one: Any, field_id: int) -> Decimal | None:
    """A custom field that holds a number."""
    text = custom(one, field_id)
    return None if text is None else Decimal(text)


def custom_date(one: Any, field_id: int) -> Moment:
    """A custom field that holds a date."""
    text = custom(one, field_id)
    if text is None:
        return None
    found = date(int(text[6:10]), int(text[3:5]), int(text[:2]))
    return datetime.combine(found, time.fromisoformat(text[11:])) if len(text) > 10 else found


@dataclass(frozen=True)
class CustomCase:
    """A filter by a custom field, that is given a value which the first object with one has.

    Attributes:
        name: Python name of the filter.
        field: The custom field.
        items: What an object's value can be found by.
    """

    name: str
    field: int
    items: Callable[[str], Sequence[Any]]


AnyCase = Case | DateCase | NumberCase | CustomCase


def custom_cases(first: int) -> list[AnyCase]:
    """Cases of the custom fields, whose ids follow each other in all kinds of objects.

    Args:
        first: Id of the first field.
    """

    def id_alone(text: str) -> Sequence[int]:
        return [int(text)]

    checkbox = first + 5
    return [
        Case("custom_string", lambda one: "/<5>" in (custom(one, first) or ""), {"contains": "/<5>"}, first),
        NumberCase("custom_number", lambda one: custom_number(one, first + 2), Decimal("50000"), first + 2),
        DateCase("custom_date", lambda one: custom_date(one, first + 3), first + 3),
        DateCase("custom_date", lambda one: custom_date(one, first + 4), first + 4),
        Case("custom_checkbox", lambda one: custom(one, checkbox) == "1", {"equal": True}, checkbox),
        Case("custom_checkbox", lambda one: custom(one, checkbox) != "1", {"equal": False}, checkbox),
        CustomCase("custom_list", first + 6, lambda text: [text]),
        CustomCase("custom_string_set", first + 7, json.loads),
        CustomCase("custom_handbook", first + 8, id_alone),
        CustomCase("custom_handbook_set", first + 9, json.loads),
        CustomCase("custom_contact", first + 10, id_alone),
        CustomCase("custom_user", first + 11, id_alone),
        CustomCase("custom_user_list", first + 12, json.loads),
        CustomCase("custom_group_user_contact", first + 13, id_alone),
    ]
