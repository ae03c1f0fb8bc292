"""The difference between "not there" and "empty"."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, Never, TypeVar, cast

from planfix_runtime.errors import MissingValue


class Unset(enum.Enum):
    """The type of `UNSET`; an enum of one, so that `is UNSET` narrows in type checkers."""

    UNSET = "UNSET"

    if TYPE_CHECKING:

        @property
        def name(self) -> Unset: ...  # type: ignore[override]
        @property
        def value(self) -> Unset: ...  # type: ignore[override]

    else:
        # An enum's own would be texts, which pass for what a server sent.
        name = value = property(lambda self: self)

    def __getattr__(self, name: str) -> Unset:
        """What is not there has nothing: any public attribute is `UNSET`."""
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self

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
`for value in task.custom_data:` read as one expects. Any public attribute of it is `UNSET`, so `task.owner.name or "nobody"`
is a text whether or not there is an owner. `need` is for what must be there.
"""

T = TypeVar("T")


def need(value: T | Unset | None) -> T:
    """The value itself, for what a program cannot do without.

    Raises:
        MissingValue: It is `UNSET` or `None`.
    """
    if value is None or isinstance(value, Unset):
        raise MissingValue(value)
    return value


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
