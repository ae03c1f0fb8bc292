"""`from_dict` and `from_json`: create values from the dicts and JSON that `to_dict` and `to_json` return."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from numbers import Integral
from typing import Any, TypeVar, cast, get_args, get_origin

from planfix_runtime.data.description import Description, FieldDescription, ObjectDescription, described, page_of
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.enums import is_whole
from planfix_runtime.model.field_values import LoginList, TimePeriod
from planfix_runtime.model.functions import Page
from planfix_runtime.model.moment import Moment, to_moment
from planfix_runtime.model.scalars import with_article
from planfix_runtime.model.values import UNSET

V = TypeVar("V")
_Convert = Callable[[Any], Any]


def from_dict(kind: type[V], data: Mapping[str, object]) -> V:
    """Create a value from the dict that `to_dict` returned for it, in either form.

    Args:
        kind: Class of the value; for a page, with the class of its items: `Page[Task]`.
        data: Fields of the value.

    Raises:
        InvalidRequest: A field is unknown or missing, or its value is invalid; the error names the field.
    """
    try:
        found: V = _reader(cast("Any", kind))(data)
    except InvalidRequest as error:
        raise error.within(getattr(kind, "__name__", str(kind))) from None
    return found


def from_json(kind: type[V], text: str | bytes) -> V:
    """Create a value from the JSON that `to_json` returned for it.

    Args:
        kind: As for `from_dict`.
        text: The JSON document.

    Raises:
        json.JSONDecodeError: The text is not JSON.
        InvalidRequest: As for `from_dict`.
    """
    return from_dict(kind, json.loads(text))


@cache
def _reader(kind: Any) -> _Convert:
    """Return the function that creates a value of a class from data."""
    of, items = get_origin(kind) or kind, get_args(kind)
    found = described(items[0] if of is Page and items else of)
    if found is None or kind is Page:
        raise InvalidRequest("", kind, "the class of a request or an answer, or a Page of such, as in Page[Task]")
    api, one = found
    return _object(api, page_of(one.name, one.doc) if of is Page else one, of)


def _object(api: Description, one: ObjectDescription, kind: Any) -> _Convert:
    fields = {field.name: field for field in one.members}
    required = [field.name for field in one.fields if field.required]
    readers: dict[str, _Convert] = {}  # created at the first use: an object may contain others of its class

    def read(data: Any) -> Any:
        if isinstance(data, kind):
            return data
        if not isinstance(data, Mapping):
            raise InvalidRequest("", data, with_article(kind.__name__))
        given: dict[str, Any] = {}
        for name, value in cast("Mapping[str, Any]", data).items():
            if name not in readers:
                if name not in fields:
                    raise InvalidRequest(str(name), value, f"no such field; {kind.__name__} has {', '.join(fields)}")
                readers[name] = _field(api, fields[name], sent=one.sent)
            try:
                given[name] = readers[name](value)
            except InvalidRequest as error:
                raise error.within(name) from None
        for name in required:
            if name not in given:
                raise InvalidRequest(name, UNSET, "a value: the field is required")
        return kind(**given)

    return read


def _field(api: Description, one: FieldDescription, *, sent: bool) -> _Convert:
    readers = [_type(api, name, sent=sent) for name in one.names]
    read = _any_of(readers) if len(readers) > 1 else readers[0]
    if one.many:
        read = _list(read, tuple if one.name == "extra" else list, by_id=one.names == ("CustomValueInput",))
    return (lambda data: None if data is None else read(data)) if one.nullable else read


def _type(api: Description, name: str, *, sent: bool) -> _Convert:
    if name in ("value", "custom_value"):
        return _any_of([_string, _reader(TimePeriod), _reader(LoginList), *([_sent_value] if sent else ())])
    if name in SCALARS:
        return SCALARS[name]
    kind: Any = api.class_of(name)
    return _scalar(with_article(name), kind) if issubclass(kind, Enum) else _reader(kind)


def _list(read_one: _Convert, kind: type[list[Any]] | type[tuple[Any, ...]], *, by_id: bool) -> _Convert:
    def read(data: Any) -> Sequence[Any]:
        if by_id and isinstance(data, Mapping):
            values = cast("Mapping[str | int, object]", data).items()
            data = [{"id": int(key) if str(key).isdecimal() else key, "value": value} for key, value in values]
        if not isinstance(data, list | tuple):
            raise InvalidRequest("", data, "a list")
        found: list[Any] = []
        for index, one in enumerate(cast("Sequence[Any]", data)):
            try:
                found.append(read_one(one))
            except InvalidRequest as error:
                raise error.within(f"[{index}]") from None
        return kind(found)

    return read


def _any_of(readers: Sequence[_Convert]) -> _Convert:
    """Return a function that tries several readers in turn; strings first, so that a text stays a text."""
    readers = sorted(readers, key=lambda one: one is not _string)

    def read(data: Any) -> Any:
        errors: list[InvalidRequest] = []
        for reader in readers:
            try:
                return reader(data)
            except InvalidRequest as error:
                errors.append(error)
        inside = [error for error in errors if error.field]
        raise inside[-1] if inside else InvalidRequest("", data, " or ".join(error.expected for error in errors))

    return read


def _scalar(expected: str, parse: _Convert, *kinds: type) -> _Convert:
    """Return a function that accepts instances of `kinds`, and passes other data to `parse`."""

    def read(data: Any) -> Any:
        if isinstance(data, kinds):
            return data
        try:
            return parse(data)
        except (TypeError, ValueError, ArithmeticError):
            raise InvalidRequest("", data, expected) from None

    return read


def _refuse(data: Any) -> Any:
    raise TypeError


def _int(data: Any) -> int:
    # JSON does not distinguish 1.0 from 1, and pandas turns integers with gaps into floats.
    return int(data) if is_whole(data) or (isinstance(data, float) and data.is_integer()) else _refuse(data)


def _decimal(data: Any) -> Decimal:
    return _refuse(data) if isinstance(data, bool) else Decimal(str(data))


def _moment(data: Any) -> Any:
    if isinstance(data, date):
        return to_moment(data)
    if "T" in data:
        return Moment.fromisoformat(data)
    begin = datetime.fromisoformat(f"{data[:10]}T00:00:00{data[10:]}")
    return Moment.on(begin, begin.tzinfo)


_string = _scalar("a string", _refuse, str)
_sent_value = _scalar("a value", _decimal, int, Decimal, Integral, date, time, list, tuple)
"""Reads the further values that a request accepts for data tags and custom fields."""
SCALARS: dict[str, _Convert] = {
    "string": _string,
    "int": _scalar("a whole number", _int),
    "number": _scalar("a number", _decimal, Decimal),
    "bool": _scalar("True or False", _refuse, bool),
    "base64": _scalar("bytes, or base64", partial(base64.b64decode, validate=True), bytes, FileBody),
    "date": _scalar("a date", date.fromisoformat, date),
    "time": _scalar("a time", time.fromisoformat, time),
    "datetime": _scalar("a date, with or without a time", _moment, Moment),
}
"""Readers by type."""
