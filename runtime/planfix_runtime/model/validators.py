"""What must hold for a request before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from numbers import Integral
from typing import Any, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.enums import is_whole
from planfix_runtime.model.values import UNSET, Unset

T = TypeVar("T")


def given(value: T | Unset | None, field: str) -> T:
    """The value of a required field."""
    if value is None or value is UNSET:
        raise InvalidRequest(field, value, "a value: the field is required")
    return value


def given_or_none(value: T | Unset, field: str) -> T:
    """The value of a required field that `None` clears."""
    if value is UNSET:
        raise InvalidRequest(field, value, "a value, or None to clear it: the field is required")
    return value


def whole_number(value: object, field: str, least: int) -> int:
    """A whole number that is not too small."""
    if not is_whole(value) or value < least:
        raise InvalidRequest(field, value, f"a whole number from {least}")
    return int(value)


def bounded(value: T, field: str, minimum: int | None, maximum: int | None) -> T:
    """A number within its bounds."""
    number: Any = value
    if isinstance(value, Integral) or (isinstance(value, Decimal) and value.is_finite()):
        if minimum is not None and number < minimum:
            raise InvalidRequest(field, value, f"at least {minimum}")
        if maximum is not None and number > maximum:
            raise InvalidRequest(field, value, f"at most {maximum}")
    return value


def limited(value: T, field: str, least: int | None, most: int | None) -> T:
    """A list or text that is neither too short nor too long; `None` is an empty one."""
    held = cast("object", value)
    if held is None or isinstance(held, Sequence):
        what = "characters" if isinstance(held, str) else "items"
        length = len(cast("Sequence[object]", held or ()))
        if least is not None and length < least:
            raise InvalidRequest(field, value, f"at least {least} {what}, not {length}" if least > 1 else "not empty")
        if most is not None and length > most:
            raise InvalidRequest(field, value, f"at most {most} {what}, not {length}")
    return value


def sequence(value: object, field: str) -> Sequence[Any]:
    """The items of a list."""
    # The usual classes first: the test for any other takes as long as writing an item.
    if type(value) is not tuple and (isinstance(value, str | bytes) or not isinstance(value, Sequence)):
        raise InvalidRequest(field, value, "a list")
    return cast("Sequence[object]", value)


_Group = str | tuple[str, ...]


def _set_fields(owner: object, group: tuple[_Group, ...]) -> list[str]:
    """Which alternatives of a group are given; a tuple within the group is one alternative."""
    return [
        " and ".join(names)
        for alternative in group
        if (names := [name for name in _names(alternative) if is_given(getattr(owner, name))])
    ]


def _names(alternative: _Group) -> tuple[str, ...]:
    return (alternative,) if isinstance(alternative, str) else alternative


def is_given(value: object) -> bool:
    """Whether anything is said about a field: neither absent nor the empty tuple that it has by default."""
    # Compared by class first: a number of NumPy cannot be compared with a tuple.
    return value is not UNSET and not (isinstance(value, tuple) and not value)


def _named(group: tuple[_Group, ...]) -> str:
    return ", ".join("/".join(_names(alternative)) for alternative in group)


def check_at_most_one(owner: object, *group: _Group) -> None:
    """Refuse an object with more than one of the alternatives."""
    found = _set_fields(owner, group)
    if len(found) > 1:
        raise InvalidRequest(found[-1], _value_of(owner, found[-1]), f"at most one of {_named(group)}, not {found}")


def check_at_least_one(owner: object, *group: _Group) -> None:
    """Refuse an object with none of the alternatives."""
    if not _set_fields(owner, group):
        raise InvalidRequest(_names(group[0])[0], UNSET, f"a value for one of {_named(group)}")


def check_exactly_one(owner: object, *group: _Group) -> None:
    """Refuse an object with none or more than one of the alternatives; an empty element names nothing."""
    for name in (name for alternative in group for name in _names(alternative)):
        if getattr(owner, name) is None:
            raise InvalidRequest(name, None, f"a value for one of {_named(group)}")
    check_at_least_one(owner, *group)
    check_at_most_one(owner, *group)


def _value_of(owner: object, found: str) -> object:
    return getattr(owner, found.split(" and ")[0])
