"""Values as data (dicts, lists, texts and numbers) and back, for JSON, tables and other libraries."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import json as jsonlib
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from numbers import Integral
from typing import Any, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.lazy import loaded
from planfix_runtime.model.description import Description
from planfix_runtime.model.enums import is_whole
from planfix_runtime.model.filters import Filter
from planfix_runtime.model.functions import Page
from planfix_runtime.model.moment import Moment, has_time
from planfix_runtime.model.scalars import with_article
from planfix_runtime.model.unset import UNSET, Unset

V = TypeVar("V")
_Convert = Callable[[Any], Any]


def to_dict(value: object, *, json: bool = False) -> dict[str, Any]:
    """A request, an answer, or an object that one of them holds, as a dict. Fields that are absent are left out.

    Args:
        json: Whether the dict holds only what JSON has: enums are then their words or numbers, times are ISO 8601,
            decimals are texts, and bytes are base64.

    Raises:
        InvalidRequest: It is no such value, or holds what JSON has no form for, such as a file that is not read yet.
    """
    if not _is_value(type(value)):
        raise InvalidRequest("value", value, "a request or an answer")
    write = (_JSON if json else _PYTHON)[type(value)]
    assert write is not None
    found: dict[str, Any] = write(value)
    return found


def to_json(value: object, *, indent: int | None = None) -> str:
    """The same as JSON text.

    Args:
        indent: Spaces to indent by; everything is on one line without it.

    Raises:
        InvalidRequest: As `to_dict` does.
    """
    return jsonlib.dumps(to_dict(value, json=True), ensure_ascii=False, indent=indent)


def from_dict(kind: type[V], data: Mapping[str, object]) -> V:
    """A value of what `to_dict` made of it, in either form.

    Args:
        kind: Its class; for a page of a list, with that of its items: `Page[Task]`.
        data: Its fields.

    Raises:
        InvalidRequest: A field is unknown, is missing, or holds what it cannot hold; the error names it.
    """
    try:
        found: V = _reader(cast("Any", kind))(data)
    except InvalidRequest as error:
        raise error.within(getattr(kind, "__name__", str(kind))) from None
    return found


def from_json(kind: type[V], text: str | bytes) -> V:
    """A value of the JSON that `to_json` made of it.

    Args:
        kind: As for `from_dict`.

    Raises:
        json.JSONDecodeError: It is no JSON.
        InvalidRequest: As `from_dict` does.
    """
    return from_dict(kind, jsonlib.loads(text))


class _Writers(dict[type, _Convert | None]):
    """What makes data of values, by their class; nothing where they are data. It is found out once for each class."""

    def __init__(self, known: Mapping[type, _Convert | None], *, json: bool) -> None:
        super().__init__({**known, list: self._list, tuple: self._list})
        self._json = json

    def __missing__(self, kind: type) -> _Convert | None:
        found: _Convert | None = None
        if _is_value(kind):
            found = self._object(kind)
        elif issubclass(kind, Integral) and not issubclass(kind, int):
            found = int  # an id of NumPy
        elif self._json and issubclass(kind, Enum) and kind is not Unset:
            found = int if issubclass(kind, int) else str
        elif self._json:
            base = next((one for one in kind.__mro__ if one in self), None)
            found = _refuse if base is None else self[base]
        self[kind] = found
        return found

    def _list(self, values: Sequence[Any]) -> list[Any]:
        return [one if (convert := self[type(one)]) is None else convert(one) for one in values]

    def _object(self, kind: type) -> _Convert:
        """A function that writes the fields one after the other: twice as fast as one that goes over them."""
        lines = ["def write(value):", "    found = {}", "    try:"]
        for name, default in _defaults(kind).items():
            # A list that is empty when nothing is said about it, such as `extra`, is left out.
            lines.append(f"        if (one := value.{name}){'' if default == [] else ' is not UNSET'}:")
            lines.append(f"            found[{name!r}] = one if (c := writers[type(one)]) is None else c(one)")
        lines += ["    except InvalidRequest:", "        raise located(value) from None", "    return found"]
        names: dict[str, Any] = {
            "writers": self,
            "located": self._located,
            "UNSET": UNSET,
            "InvalidRequest": InvalidRequest,
        }
        exec("\n".join(lines), names)
        write: _Convert = names["write"]
        return write

    def _located(self, value: object) -> InvalidRequest:
        """The error that a value is not written with, with the name of its field."""
        for name in _defaults(type(value)):
            one = getattr(value, name)
            try:
                if one is not UNSET and (convert := self[type(one)]) is not None:
                    convert(one)
            except InvalidRequest as error:
                return error.within(name)
        raise AssertionError  # it was written this time


def _is_value(kind: type) -> bool:
    return kind is Page or dataclasses.is_dataclass(kind)


def _defaults(kind: type) -> dict[str, object]:
    """The fields of a class, with their defaults: `MISSING` for required ones, an empty list for all lists."""
    if kind is Page:
        return {"items": dataclasses.MISSING, "count": UNSET, "total_count": UNSET, "extra": []}
    found: dict[str, object] = {}
    for field in dataclasses.fields(kind):
        listed = field.default == () or field.default_factory is not dataclasses.MISSING
        found[field.name] = [] if listed else field.default
    return found


def _refuse(value: object) -> Any:
    raise InvalidRequest("", value, "a value that JSON has a form for")


def _iso(value: datetime) -> str:
    """`2026-03-08T09:30:00+03:00`; without a time of day `2026-03-08`, with the offset where there is one."""
    return (
        value.isoformat()
        if has_time(value)
        else value.date().isoformat() + value.isoformat()[len("2026-03-08T00:00:00") :]
    )


_PYTHON = _Writers(dict.fromkeys((str, int, bool, float, type(None), date, datetime, time, Decimal, bytes)), json=False)
_JSON = _Writers(
    {
        **dict.fromkeys((str, int, bool, float, type(None))),
        date: date.isoformat,
        datetime: _iso,
        time: time.isoformat,
        Decimal: str,
        bytes: lambda value: base64.b64encode(value).decode(),
    },
    json=True,
)


@cache
def _reader(hint: Any) -> _Convert:
    """What makes a value of data, for an annotation."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(hint, TypeVar):
        return lambda data: data
    if origin in (typing.Union, types.UnionType):
        return _union(arguments)
    if origin in (list, tuple, Sequence):
        return _sequence(arguments[0], tuple if origin is tuple else list)
    if origin is Mapping:
        return _mapping(arguments[1])
    kind: Any = origin or hint
    if _is_value(kind):
        return _object(kind, arguments)
    if issubclass(kind, Enum):
        return _enum(kind)
    return _SCALARS.get(kind) or _instance(kind)


def _object(kind: type, arguments: tuple[Any, ...]) -> _Convert:
    hints: dict[str, Any] = typing.get_type_hints(kind)
    if arguments:
        hints = {name: _with(hint, arguments[0]) for name, hint in hints.items()}
    defaults = _defaults(kind)
    if issubclass(kind, Filter):
        hints["value"] = str | kind.term_class
    fields = {name: hints[name] for name in defaults}
    required = [name for name, default in defaults.items() if default is dataclasses.MISSING]
    readers: dict[str, _Convert] = {}  # made when they are needed: an object may hold others of its class

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
                readers[name] = _reader(fields[name])
            try:
                given[name] = readers[name](value)
            except InvalidRequest as error:
                raise error.within(name) from None
        for name in required:
            if name not in given:
                raise InvalidRequest(name, UNSET, "a value: the field is required")
        return kind(**given)

    return read


def _with(hint: Any, argument: Any) -> Any:
    """An annotation with its type variable replaced."""
    return hint[argument] if getattr(hint, "__parameters__", ()) else hint


def _sequence(hint: Any, kind: type[list[Any]] | type[tuple[Any, ...]]) -> _Convert:
    read_one = _reader(hint)

    def read(data: Any) -> Sequence[Any]:
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


def _mapping(hint: Any) -> _Convert:
    """Values by a number, which is a text in JSON."""
    read_one = _reader(hint)

    def read(data: Any) -> dict[int, Any]:
        if not isinstance(data, Mapping):
            raise InvalidRequest("", data, "a dict")
        try:
            return {int(key): read_one(one) for key, one in cast("Mapping[str, object]", data).items()}
        except (TypeError, ValueError):
            raise InvalidRequest("", cast("object", data), "a dict with numbers as keys") from None

    return read


def _enum(kind: Any) -> _Convert:
    def read(data: Any) -> Any:
        try:
            return kind(data)
        except ValueError:
            raise InvalidRequest("", data, with_article(kind.__name__)) from None

    return read


def _union(arguments: tuple[Any, ...]) -> _Convert:
    """One of several. A text is a word that an enum has, else a text, where one may stand there."""
    members = [one for one in arguments if one is not Unset and one is not type(None)]
    nothing, text = type(None) in arguments, str in members
    if datetime in members:
        members = [one for one in members if one is not date]  # which it reads, too
    enums = [one for one in members if isinstance(one, type) and issubclass(one, Enum)]
    readers = [_reader(one) for one in members if one is not str]

    def read(data: Any) -> Any:
        if data is None and nothing:
            return None
        if text and isinstance(data, str) and not any(data in kind._value2member_map_ for kind in enums):
            return data
        expected = ["a string"] if text else []
        for reader in readers:
            try:
                return reader(data)
            except InvalidRequest as error:
                if error.field and len(readers) == 1:
                    raise
                expected.append(error.expected)
        raise InvalidRequest("", data, " or ".join(expected))

    return read


def _instance(kind: type) -> _Convert:
    def read(data: Any) -> Any:
        if isinstance(data, kind):
            return data
        raise InvalidRequest("", data, with_article(kind.__name__))

    return read


def _int(data: Any) -> int:
    if is_whole(data):
        return int(data)
    raise InvalidRequest("", data, "a whole number")


def _decimal(data: Any) -> Decimal:
    if isinstance(data, Decimal):
        return data
    if isinstance(data, str | int | float) and not isinstance(data, bool):
        try:
            return Decimal(str(data))
        except InvalidOperation:
            pass
    raise InvalidRequest("", data, "a number")


def _bytes(data: Any) -> bytes:
    if isinstance(data, bytes):
        return data
    try:
        return base64.b64decode(data, validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise InvalidRequest("", data, "bytes, or base64") from None


def _from_iso(kind: Any, expected: str) -> _Convert:
    def read(data: Any) -> Any:
        if isinstance(data, kind):
            return data
        try:
            return kind.fromisoformat(data)
        except (TypeError, ValueError):
            raise InvalidRequest("", data, expected) from None

    return read


_day = _from_iso(date, "a date")


def _day_or_time(data: Any) -> date:
    if isinstance(data, date) or (isinstance(data, str) and "T" not in data):
        found: date = _day(data)
        return found
    found_time: datetime = _timed(data)
    return found_time


_TIMES = "a date, with or without a time"
_timed = _from_iso(datetime, _TIMES)


def _moment(data: Any) -> Moment:
    if isinstance(data, str) and "T" not in data:
        begin = _from_iso(datetime, _TIMES)(f"{data[:10]}T00:00:00{data[10:]}")
        return Moment.on(begin, begin.tzinfo)
    if isinstance(data, Moment):
        return data
    if isinstance(data, date) and not isinstance(data, datetime):
        return Moment.on(data)
    found: datetime = _timed(data)
    return Moment.combine(found.date(), found.timetz())


_SCALARS: dict[Any, _Convert] = {
    str: _instance(str),
    int: _int,
    bool: _instance(bool),
    Decimal: _decimal,
    bytes: _bytes,
    date: _day,
    datetime: _day_or_time,
    Moment: _moment,
    time: _from_iso(time, "a time"),
}


def pydantic_schema(kind: Any, handler: Any) -> Any:
    """How pydantic reads and writes a value: as `from_dict` and `to_dict` do."""
    from typing import Annotated

    from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

    of = typing.get_origin(kind) or kind

    def write(value: Any, info: Any) -> dict[str, Any]:
        return to_dict(value, json=info.mode == "json")

    def read(data: Any) -> Any:
        return data if isinstance(data, of) else from_dict(kind, data)

    items = typing.get_args(kind)
    schema = _json_schema(items[0] if items else of, page=bool(items))
    return handler.generate_schema(Annotated[Any, PlainValidator(read), PlainSerializer(write), WithJsonSchema(schema)])


@cache
def pydantic_serializer(kind: type) -> Any:
    """What pydantic writes values of a class with."""
    from pydantic import TypeAdapter

    return TypeAdapter(kind).serializer


def pydantic_schema_of_unset() -> Any:
    """How pydantic takes `UNSET`: as nothing but itself, and never as text."""
    import warnings

    from pydantic_core import core_schema

    # No JSON Schema says that it is the default of a parameter, and nobody needs to be told so for each of them.
    warnings.filterwarnings("ignore", "Default value UNSET is not JSON serializable")
    return core_schema.is_instance_schema(Unset)


def _json_schema(kind: type, *, page: bool) -> dict[str, Any]:
    """What the description of the class's package says of it; the runtime's own classes are in none."""
    package = kind.__module__.rsplit(".", 2)[0]
    if package == __name__.partition(".")[0]:
        return {"type": "object"}
    api: Description = loaded(f"{package}.description:description")()
    return api.json_schema(kind.__name__, page=page)
