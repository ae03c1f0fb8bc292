"""Values of data tags and custom fields: texts, periods and people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from numbers import Real
from typing import Protocol, TypeAlias

from planfix_runtime.errors import InvalidRequest, UnreadableValue
from planfix_runtime.model import scalars
from planfix_runtime.model.enums import is_whole
from planfix_runtime.model.validators import sequence
from planfix_runtime.model.values import Unset


@dataclass(frozen=True, slots=True)
class TimePeriod:
    """A period within a day: the value of data tag fields of type TIMEPERIOD."""

    begin: time
    """When it begins."""
    end: time
    """When it ends."""

    @property
    def duration(self) -> timedelta:
        """Length of the period; if `end` is before `begin`, it ends on the next day."""
        long = datetime.combine(date.min, self.end) - datetime.combine(date.min, self.begin)
        return long if self.end >= self.begin else long + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LoginList:
    """Users, or contacts who may log in: the value of data tag fields of type LOGINLIST."""

    ids: tuple[int, ...]
    """Their ids."""

    def __init__(self, ids: Sequence[int]) -> None:
        object.__setattr__(self, "ids", tuple(ids))


FieldValue: TypeAlias = str | TimePeriod | LoginList
"""A value in the form that the API sends and accepts."""

FieldValueInput: TypeAlias = FieldValue | int | Decimal | date | time | Sequence[int] | Sequence[str]
"""A value as a Python program writes it; `to_field_value` converts it to the API's form."""

FieldContent: TypeAlias = (
    str | bool | int | Decimal | date | time | list[int] | list[str] | TimePeriod | LoginList | None
)
"""A value converted to the type of its field; `None` if it is empty."""


def to_field_value(value: FieldValueInput | Unset | None) -> FieldValue | Unset | None:
    """Convert a Python value to the API's form.

    Booleans become `1` and `0`, dates `24-07-2015`, times `09:30` without seconds, lists `[1,2]` or `["a", "b"]`. Other
    values are returned unchanged: the encoder refuses invalid ones, and its error names the field.

    Raises:
        InvalidRequest: A number is a float or not finite, or a time has a time zone.
    """
    if value is None or isinstance(value, str | Unset):
        return value
    if isinstance(value, bool):
        return scalars.text_of_bool(value, "value")
    if isinstance(value, Real | Decimal):
        return scalars.text_of_number(value, "value")
    if isinstance(value, date):
        return scalars.text_of_moment(value, "value")
    if isinstance(value, time):
        return scalars.text_of_time(value, "value")
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        if all(is_whole(one) for one in value):
            return _make_ids(value, "value")
        if all(isinstance(one, str) for one in value):
            return json.dumps(list(value), ensure_ascii=False)
    return value  # type: ignore[return-value]


def to_custom_value(value: FieldValueInput | Unset | None) -> FieldValue | Unset | None:
    """The same for custom fields and fields of directories, which hold people as a list of ids."""
    return _make_ids(value.ids, "value") if isinstance(value, LoginList) else to_field_value(value)


class _CustomField(Protocol):
    @property
    def id(self) -> int | None | Unset: ...
    @property
    def name(self) -> str | Unset: ...


class _CustomValue(Protocol):
    @property
    def field(self) -> _CustomField | Unset: ...
    @property
    def value(self) -> FieldValue | Unset: ...
    @property
    def text(self) -> str | Unset: ...


class CustomTexts(Mapping[str | int, str]):
    """Texts of custom fields by name or id of the field: `task.custom["Budget"]`, `task.custom[401]`.

    Iteration yields the names, or the ids of fields without a name. The texts are those that the product shows; `value`
    returns what the server stores.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Iterable[_CustomValue]) -> None:
        self._values = tuple(values)

    def __getitem__(self, field: str | int) -> str:
        found = self._found(field)
        return found.text or (found.value if isinstance(found.value, str) else "")

    def value(self, field: str | int) -> FieldValue:
        """Return the value that the server stores, for `read_field_value`.

        Raises:
            KeyError: There is no such field, or several have this name.
        """
        return self._found(field).value or ""

    def __iter__(self) -> Iterator[str | int]:
        return iter(dict.fromkeys(key for one in self._values if (key := _key(one)) is not None))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"CustomTexts({dict(self.items())!r})"

    def _found(self, field: str | int) -> _CustomValue:
        wanted = [one for one in self._values if one.field and field in (one.field.id, one.field.name)]
        if len(wanted) == 1:
            return wanted[0]
        if wanted:
            ids = ", ".join(str(one.field.id) for one in wanted if one.field)
            raise KeyError(f"{len(wanted)} custom fields are called {field!r}; use an id: {ids}")
        raise KeyError(f"no custom field {field!r}; there are {', '.join(map(repr, self)) or 'none'}")


def _key(one: _CustomValue) -> str | int | None:
    return (one.field.name or one.field.id or None) if one.field else None


@dataclass(frozen=True, slots=True)
class ValueKind:
    """Conversions for the values of some types of fields."""

    make: Callable[[object, str], FieldValue]
    """Converts a Python value to the API's form; the second argument is its name in errors."""
    read: Callable[[FieldValue], FieldContent]
    """Converts a value in the API's form to a Python value."""


def make_value(kinds: Mapping[str, ValueKind], type: str, value: FieldValueInput) -> FieldValue:
    """Convert a Python value to the API's form for a type of field.

    Raises:
        InvalidRequest: The type is unknown, or the value is not valid for it.
    """
    if type not in kinds:
        raise InvalidRequest("type", type, f"one of {', '.join(kinds)}")
    return kinds[type].make(value, f"value of type {type}")


def typed_value(kinds: Mapping[str, ValueKind], type: str, value: FieldValue | Unset | None) -> FieldContent:
    """Convert a value to a Python value, by the type of its field. Values of unknown types are returned unchanged.

    Raises:
        UnreadableValue: The value is not valid for the type.
    """
    present = value or ""
    if type not in kinds:
        return present
    try:
        return kinds[type].read(present)
    except ValueError as error:
        raise UnreadableValue(type, present, str(error)) from None


def read_ids(value: FieldValue | Unset | None) -> list[int]:
    """Return the ids in a value: `[5,6]`, `5,6` (from fields of files in directories), or the people of a data tag.

    Raises:
        UnreadableValue: The value contains anything else.
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
        return [scalars.parse_int(one.strip()) for one in text.split(",")] if text else []
    except ValueError:
        raise ValueError("ids with commas between, in square brackets or not") from None


def _strings(value: FieldValue) -> list[str]:
    try:
        found: object = json.loads(_text(value).strip() or "[]")
        return [scalars.text_of(one, "value") for one in sequence(found, "value")]
    except (ValueError, RecursionError):
        raise ValueError('texts in quotes, with commas between, in square brackets: ["a", "b"]') from None


def _period(value: FieldValue) -> TimePeriod | None:
    if isinstance(value, TimePeriod):
        return value
    if _text(value).strip():
        raise ValueError("a begin and an end")
    return None


def _make_ids(value: object, name: str) -> str:
    ids = [scalars.text_of_int(one, f"{name}[{index}]") for index, one in enumerate(sequence(value, name))]
    return f"[{','.join(ids)}]"


def _make_strings(value: object, name: str) -> str:
    texts = [scalars.text_of(one, f"{name}[{index}]") for index, one in enumerate(sequence(value, name))]
    return json.dumps(texts, ensure_ascii=False)


def _make_period(value: object, name: str) -> TimePeriod:
    if not isinstance(value, TimePeriod):
        raise InvalidRequest(name, value, "a TimePeriod")
    scalars.text_of_time(value.begin, f"{name}.begin")
    scalars.text_of_time(value.end, f"{name}.end")
    return value


def _make_logins(value: object, name: str) -> LoginList:
    ids = value.ids if isinstance(value, LoginList) else sequence(value, name)
    _make_ids(ids, name)
    return LoginList(ids)


TEXT = ValueKind(scalars.text_of, _text)
NUMBER = ValueKind(scalars.text_of_number, _leaf(scalars.parse_shown_number))
DATE = ValueKind(scalars.text_of_date, _leaf(scalars.parse_date))
DATETIME = ValueKind(scalars.text_of_moment, _leaf(partial(scalars.parse_datetime, zone=None)))
TIME = ValueKind(scalars.text_of_time, _leaf(scalars.parse_time))
PERIOD = ValueKind(_make_period, _period)
BOOL = ValueKind(scalars.text_of_bool, _leaf(scalars.parse_bool))
ID = ValueKind(scalars.text_of_int, _leaf(scalars.parse_int))
IDS = ValueKind(_make_ids, _ids)
STRINGS = ValueKind(_make_strings, _strings)
LOGINS = ValueKind(_make_logins, lambda value: LoginList(_ids(value)))
