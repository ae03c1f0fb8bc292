"""The difference between "not there" and "empty"."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from typing import Any, Final, Literal, Never, cast


class Unset(enum.Enum):
    """The type of `UNSET`; an enum of one, so that `is UNSET` narrows in type checkers."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __len__(self) -> Literal[0]:
        return 0

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Absent: in a request, the element is not sent; in an answer, the server did not send it.

`None` is an element that is there and empty. `UNSET` is false and iterates over nothing, so `if task.end_time:` and
`for value in task.custom_data:` read as one expects. It has no attributes: `task.workers.users` is for a task that has them.
"""


def as_tuple(value: Any) -> Any:
    """A sequence as a tuple, so that a request cannot change behind its back; what is none is returned as it is."""
    if isinstance(value, str | bytes) or value is UNSET or not hasattr(value, "__iter__"):
        return value
    return tuple(value)


class Value:
    """Base of requests, and of what requests and answers hold: dataclasses whose `repr` shows what is there."""

    __slots__ = ()

    def __repr__(self) -> str:
        shown = [(field, getattr(self, field.name)) for field in dataclasses.fields(cast("Any", self)) if field.repr]
        parts = [
            f"{field.name}={value!r}" for field, value in shown if value is not UNSET and not _is_default(field, value)
        ]
        return f"{type(self).__qualname__}({', '.join(parts)})"


def _is_default(field: dataclasses.Field[Any], value: object) -> bool:
    """Whether it is the empty list, or `extra`, that a field has when nothing is said."""
    if isinstance(value, tuple):
        return not value and field.default == ()
    return value == [] and field.default_factory is not dataclasses.MISSING
