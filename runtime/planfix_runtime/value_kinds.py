"""What the fields of data tags and directories hold, by the field's type: from Python to the wire's value, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from planfix_runtime.checks import sequence
from planfix_runtime.errors import InvalidRequest, UnreadableValue
from planfix_runtime.scalars import (
    parse_bool,
    parse_date,
    parse_datetime,
    parse_int,
    parse_number,
    parse_time,
    text_of,
    text_of_bool,
    text_of_date,
    text_of_int,
    text_of_number,
    text_of_time,
)
from planfix_runtime.unset import Unset
from planfix_runtime.values import (
    FieldContent,
    FieldValue,
    FieldValueInput,
    LoginList,
    TimePeriod,
    text_of_moment,
)


@dataclass(frozen=True, slots=True)
class ValueKind:
    """What fields of some types hold.

    Attributes:
        make: Makes the wire's value of a Python one; the second argument is what an error calls it.
        read: Makes a Python value of the wire's.
    """

    make: Callable[[object, str], FieldValue]
    read: Callable[[FieldValue], FieldContent]


def make_value(kinds: Mapping[str, ValueKind], type: str, value: FieldValueInput) -> FieldValue:
    """Make the value of a field of a type.

    Raises:
        InvalidRequest: The type is unknown, or its fields do not hold such a value.
    """
    if type not in kinds:
        raise InvalidRequest("type", type, f"one of {', '.join(kinds)}")
    return kinds[type].make(value, f"value of type {type}")


def typed_value(kinds: Mapping[str, ValueKind], type: str, value: FieldValue | Unset | None) -> FieldContent:
    """What a value says, by the type of its field.

    Raises:
        UnreadableValue: It is not what a field of this type holds.
    """
    present = value or ""
    if type not in kinds:
        return present
    try:
        return kinds[type].read(present)
    except ValueError as error:
        raise UnreadableValue(type, present, str(error)) from None


def read_ids(value: FieldValue | Unset | None) -> list[int]:
    """The ids in a value: `[5,6]`, or `5,6` as a directory's field of files has them, or the people of a data tag.

    Raises:
        UnreadableValue: There is something else in it.
    """
    present = value or ""
    try:
        return _ids(present)
    except ValueError as error:
        raise UnreadableValue("[int]", present, str(error)) from None


def _leaf(parse: Callable[[str], FieldContent]) -> Callable[[FieldValue], FieldContent]:
    def read(value: FieldValue) -> FieldContent:
        text = _text(value).strip()
        return parse(text) if text else None

    return read


def _text(value: FieldValue) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("a text")


def _ids(value: FieldValue) -> list[int]:
    if isinstance(value, LoginList):
        return list(value.ids)
    text = _text(value).strip()
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1].strip()
    try:
        return [parse_int(one.strip()) for one in text.split(",")] if text else []
    except ValueError:
        raise ValueError("ids with commas between, in square brackets or not") from None


def _strings(value: FieldValue) -> list[str]:
    try:
        found: object = json.loads(_text(value).strip() or "[]")
        return [text_of(one, "value") for one in sequence(found, "value")]
    except (ValueError, RecursionError):
        raise ValueError('texts in quotes, with commas between, in square brackets: ["a", "b"]') from None


def _period(value: FieldValue) -> TimePeriod | None:
    if isinstance(value, TimePeriod):
        return value
    if _text(value).strip():
        raise ValueError("a begin and an end")
    return None


def _make_ids(value: object, name: str) -> str:
    return f"[{','.join(text_of_int(one, f'{name}[{index}]') for index, one in enumerate(sequence(value, name)))}]"


def _make_strings(value: object, name: str) -> str:
    texts = [text_of(one, f"{name}[{index}]") for index, one in enumerate(sequence(value, name))]
    return json.dumps(texts, ensure_ascii=False)


def _make_period(value: object, name: str) -> TimePeriod:
    if not isinstance(value, TimePeriod):
        raise InvalidRequest(name, value, "a TimePeriod")
    text_of_time(value.begin, f"{name}.begin")
    text_of_time(value.end, f"{name}.end")
    return value


def _make_logins(value: object, name: str) -> LoginList:
    ids = value.ids if isinstance(value, LoginList) else sequence(value, name)
    _make_ids(ids, name)
    return LoginList(ids)


TEXT = ValueKind(text_of, _text)
NUMBER = ValueKind(text_of_number, _leaf(parse_number))
DATE = ValueKind(text_of_date, _leaf(parse_date))
DATETIME = ValueKind(text_of_moment, _leaf(partial(parse_datetime, zone=None)))
TIME = ValueKind(text_of_time, _leaf(parse_time))
PERIOD = ValueKind(_make_period, _period)
BOOL = ValueKind(text_of_bool, _leaf(parse_bool))
ID = ValueKind(text_of_int, _leaf(parse_int))
IDS = ValueKind(_make_ids, _ids)
STRINGS = ValueKind(_make_strings, _strings)
LOGINS = ValueKind(_make_logins, lambda value: LoginList(_ids(value)))
