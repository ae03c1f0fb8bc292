"""What data tags and custom fields hold: text, or a period, or people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import TypeAlias

from planfix_runtime.unset import Unset


@dataclass(frozen=True, slots=True)
class TimePeriod:
    """A period within a day, as data tag fields of type TIMEPERIOD hold it.

    Attributes:
        begin: When it begins.
        end: When it ends.
    """

    begin: time
    end: time


@dataclass(frozen=True, slots=True)
class LoginList:
    """Users, or contacts that may log in, as data tag fields of type LOGINLIST hold them.

    Attributes:
        ids: Their ids.
    """

    ids: tuple[int, ...]

    def __init__(self, ids: Sequence[int]) -> None:
        object.__setattr__(self, "ids", tuple(ids))


FieldValue: TypeAlias = str | TimePeriod | LoginList
"""A value as the wire holds it."""

FieldValueInput: TypeAlias = FieldValue | int | Decimal | date | time | Sequence[int] | Sequence[str]
"""A value as one would write it in Python; `to_field_value` gives it the wire's form."""

FieldContent: TypeAlias = (
    str | bool | int | Decimal | date | time | list[int] | list[str] | TimePeriod | LoginList | None
)
"""What a value says, once it is read by the type of its field; `None` where it is empty."""


def to_field_value(value: FieldValueInput | Unset | None) -> FieldValue | Unset | None:
    """Give a Python value the form that the wire has for it.

    Booleans become `1` and `0`, dates `24-07-2015`, times `09:30`, lists `[1,2]` or `["a", "b"]`. What is not a value
    of these types is returned as it is: writing it raises the error that names the field.

    Raises:
        InvalidRequest: A number is not finite, or a time is of a time zone or not in whole minutes.
    """
    if value is None or isinstance(value, str | Unset):
        return value
    import json

    from planfix_runtime.scalars import text_of_bool, text_of_moment, text_of_number, text_of_time

    if isinstance(value, bool):
        return text_of_bool(value, "value")
    if isinstance(value, int | Decimal):
        return text_of_number(value, "value")
    if isinstance(value, date):
        return text_of_moment(value, "value")
    if isinstance(value, time):
        return text_of_time(value, "value")
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        if all(isinstance(one, int) and not isinstance(one, bool) for one in value):
            return json.dumps(list(value), separators=(",", ":"))
        if all(isinstance(one, str) for one in value):
            return json.dumps(list(value), ensure_ascii=False)
    return value  # type: ignore[return-value]


def to_custom_value(value: FieldValueInput | Unset | None) -> FieldValue | Unset | None:
    """The same for the value of a custom field or of a directory's field, where people stand as a list of ids."""
    return to_field_value(value.ids if isinstance(value, LoginList) else value)
