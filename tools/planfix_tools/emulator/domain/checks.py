"""Checks of any request."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, TypeVar, cast

from planfix.enums import ContactField, TaskField
from planfix.errors import InvalidValue, MissingParameter
from planfix_runtime.model.enums import NumberedEnum, OpenIntEnum, OpenStrEnum
from planfix_runtime.model.functions import Request
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.values import Unset
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.moments import to_text

T = TypeVar("T")
LARGEST_INT = 2**63 - 1
"""The largest integer of the database."""


def check_values(request: Request[Any]) -> None:
    """Refuse unknown words of enums, which the decoder keeps, and numbers that are too large.

    Unknown names of fields are allowed, since servers ignore them, and numbers of statuses, since processes have their own.

    Raises:
        InvalidValue: The request has such a value.
    """
    for name, value in _scalars(request):
        if isinstance(value, ContactField | TaskField) or (
            isinstance(value, NumberedEnum) and value.number is not None
        ):
            continue
        if isinstance(value, OpenStrEnum | OpenIntEnum) and value.name not in type(value).__members__:
            raise refuse(InvalidValue, f"{name} cannot be {value.value}")
        if isinstance(value, int) and not -LARGEST_INT <= value <= LARGEST_INT:
            raise refuse(InvalidValue, f"{name} is too large")


def parse_id(text: str) -> int:
    """Parse an id.

    Raises:
        ValueError: The text is not an id, or the id is too large.
    """
    found = parse_int(text)
    if abs(found) > LARGEST_INT:
        raise ValueError("an id")
    return found


def _scalars(value: Any) -> Iterator[tuple[str, object]]:
    for field in dataclasses.fields(value):
        for one in _items(getattr(value, field.name)):
            if dataclasses.is_dataclass(one):
                yield from _scalars(one)
            else:
                yield field.name, one


def _items(value: object) -> Sequence[object]:
    return cast("Sequence[object]", value) if isinstance(value, tuple | list) else (value,)


def required(value: T | Unset | None, name: str) -> T:
    """Return a value that is required.

    Raises:
        MissingParameter: The value is absent or empty.
    """
    if value is None or isinstance(value, Unset) or (not value and value != 0):
        raise refuse(MissingParameter, f"{name} is missing")
    return value


def given(request: Request[Any], **defaults: object) -> dict[str, Any]:
    """Columns for the fields that a request gives.

    Args:
        request: The request.
        defaults: Values for empty elements, by name of field and column.
    """
    found: dict[str, Any] = {}
    for name, default in defaults.items():
        value = getattr(request, name)
        if not isinstance(value, Unset):
            found[name] = default if value is None else to_text(value) if isinstance(value, date) else value
    return found
