"""What must hold for any request."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from planfix.errors import InvalidValue, MissingParameter
from planfix_runtime.enums import OpenIntEnum, OpenStrEnum
from planfix_runtime.messages import Request
from planfix_runtime.unset import Unset
from planfix_tools.emulator.moments import to_text
from planfix_tools.emulator.refusals import refuse

T = TypeVar("T")


def check_words(request: Request[Any]) -> None:
    """Refuse words that an enum does not have: they survive reading, but the server knows none but its own.

    Raises:
        InvalidValue: A value is none of its enum's.
    """
    for name, value in _enums(request):
        if value.name not in type(value).__members__:
            raise refuse(InvalidValue, f"{name} cannot be {value.value}")


def _enums(value: Any) -> Iterator[tuple[str, OpenStrEnum | OpenIntEnum]]:
    for field in dataclasses.fields(value):
        found = getattr(value, field.name)
        for one in found if isinstance(found, tuple | list) else (found,):
            if isinstance(one, OpenStrEnum | OpenIntEnum):
                yield field.name, one
            elif dataclasses.is_dataclass(one):
                yield from _enums(one)


def required(value: T | Unset | None, name: str) -> T:
    """A value that must be given and not be empty.

    Raises:
        MissingParameter: It is not given, or empty.
    """
    if value is None or isinstance(value, Unset) or (isinstance(value, str | Sequence) and not value):
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
