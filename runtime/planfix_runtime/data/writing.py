"""`to_dict` and `to_json`: values as dicts, lists, strings and numbers, for JSON, tables and other libraries."""

from __future__ import annotations

import base64
import json as jsonlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from numbers import Integral
from typing import Any, cast

from planfix_runtime.data.description import described
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.moment import has_time
from planfix_runtime.model.values import UNSET, Unset

_Convert = Callable[[Any], Any]


def to_dict(value: object, *, json: bool = False) -> dict[str, Any]:
    """Return a request, an answer or an object in one of them as a dict. Absent fields are left out.

    Args:
        value: The request, answer or object.
        json: Whether to use only types that JSON has: enums become their words or numbers, times ISO 8601, decimals
            strings and bytes base64.

    Raises:
        InvalidRequest: The value is of another class; or, with `json`, something in it cannot be written as JSON, such
            as a file that is not read yet.
    """
    write = (_JSON if json else _PYTHON)[type(value)]
    found: object = write(value) if write is not None else None
    if not isinstance(found, dict):
        raise InvalidRequest("value", value, "a request or an answer")
    return cast("dict[str, Any]", found)


def to_json(value: object, *, indent: int | None = None) -> str:
    """Return the dict of `to_dict` as JSON text.

    Args:
        value: The request, answer or object.
        indent: Spaces per level; without it the text is one line.

    Raises:
        InvalidRequest: As for `to_dict`.
    """
    return jsonlib.dumps(to_dict(value, json=True), ensure_ascii=False, indent=indent)


class _Writers(dict[type, _Convert | None]):
    """Functions that convert values of a class; `None` for classes whose values are data already. Filled at first use."""

    def __init__(self, known: Mapping[type, _Convert | None], *, json: bool) -> None:
        super().__init__({**known, list: self._list, tuple: self._list})
        self._json = json

    def __missing__(self, kind: type) -> _Convert | None:
        found: _Convert | None = None
        if names := _names(kind):
            found = self._object(names)
        elif issubclass(kind, Integral) and not issubclass(kind, int):
            found = int  # NumPy's integers
        elif self._json and issubclass(kind, Enum) and kind is not Unset:
            found = int if issubclass(kind, int) else str
        elif self._json:
            base = next((one for one in kind.__mro__ if one in self), None)
            found = _refuse if base is None else self[base]
        self[kind] = found
        return found

    def _list(self, values: Sequence[Any]) -> list[Any]:
        return [one if (convert := self[type(one)]) is None else convert(one) for one in values]

    def _object(self, names: Mapping[str, bool]) -> _Convert:
        """Compile a function with a statement for each field: twice as fast as one with a loop over the fields."""
        lines = ["def write(value):", "    found = {}", "    try:"]
        for name, is_empty in names.items():
            lines.append(f"        if (one := value.{name}){'' if is_empty else ' is not UNSET'}:")
            lines.append(f"            found[{name!r}] = one if (c := writers[type(one)]) is None else c(one)")
        lines += [
            "    except InvalidRequest as error:",
            "        raise error.within(next_name(value, found)) from None",
        ]
        lines += ["    return found"]

        def next_name(value: object, found: Mapping[str, object]) -> str:
            return next(name for name in names if name not in found and getattr(value, name) is not UNSET)

        known = {"writers": self, "UNSET": UNSET, "InvalidRequest": InvalidRequest, "next_name": next_name}
        exec("\n".join(lines), known)
        return cast("_Convert", known["write"])


def _names(kind: type) -> dict[str, bool]:
    """Return the fields of a class; true for lists, which are left out when they are empty."""
    found = described(kind)
    if found is None:
        return {}
    fields: Mapping[str, Field[Any]] = getattr(kind, "__dataclass_fields__", {})
    lists = {name for name, one in fields.items() if one.default == () or one.default_factory is not MISSING}
    return {one.name: one.name in lists or one.name == "extra" for one in found[1].members}


def _refuse(value: object) -> Any:
    raise InvalidRequest("", value, "a value that JSON has a form for")


def iso_text(value: datetime) -> str:
    """Return `2026-03-08T09:30:00+03:00`, or `2026-03-08` without a time of day; both with the offset if there is one."""
    text = value.isoformat()
    return text if has_time(value) else text.replace("T00:00:00", "")


_PYTHON = _Writers(dict.fromkeys((str, int, bool, float, type(None), date, datetime, time, Decimal, bytes)), json=False)
_JSON = _Writers(
    {
        **dict.fromkeys((str, int, bool, float, type(None))),
        date: date.isoformat,
        datetime: iso_text,
        time: time.isoformat,
        Decimal: str,
        bytes: lambda value: base64.b64encode(value).decode(),
    },
    json=True,
)
