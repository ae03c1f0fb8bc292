"""What must hold for any request."""

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
"""What the database can keep."""


def check_values(request: Request[Any]) -> None:
    """Refuse words that an enum does not have, which survive reading, and numbers that are too large to be kept.

    Names of fields are let through: servers ignore those that they do not know. So are numbers of statuses: a process
    can have its own.

    Raises:
        InvalidValue: There is such a value.
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
    """An id within a text.

    Raises:
        ValueError: It is none, or too large to be kept.
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
    """A value that must be given and not be empty.

    Raises:
        MissingParameter: It is not given, or empty.
    """
    if value is None or isinstance(value, Unset) or (not value and value != 0):
        raise refuse(MissingParameter, f"{name} is missing")
    return value


def given(request: Request[Any], **defaults: object) -> dict[str, Any]:
    """Columns for the fields that a request gives, with what to keep where it gives an empty element.

    Args:
        request: The request.
        defaults: Name of the field, which is that of the column, to the default.
    """
    found: dict[str, Any] = {}
    for name, default in defaults.items():
        value = getattr(request, name)
        if not isinstance(value, Unset):
            found[name] = default if value is None else to_text(value) if isinstance(value, date) else value
    return found
