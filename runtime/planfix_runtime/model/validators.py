"""Checks of a request before it is sent. All raise `InvalidRequest`."""

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
    """Check a required field, and return its value."""
    if value is None or value is UNSET:
        raise InvalidRequest(field, value, "a value: the field is required")
    return value


def given_or_none(value: T | Unset, field: str) -> T:
    """The same for a field that `None` clears."""
    if value is UNSET:
        raise InvalidRequest(field, value, "a value, or None to clear it: the field is required")
    return value


def whole_number(value: object, field: str, least: int) -> int:
    """Check that a value is a whole number of at least `least`."""
    if not is_whole(value) or value < least:
        raise InvalidRequest(field, value, f"a whole number from {least}")
    return int(value)


def bounded(value: T, field: str, minimum: int | None, maximum: int | None) -> T:
    """Check that a number is within its bounds."""
    number: Any = value
    if isinstance(value, Integral) or (isinstance(value, Decimal) and value.is_finite()):
        if minimum is not None and number < minimum:
            raise InvalidRequest(field, value, f"at least {minimum}")
        if maximum is not None and number > maximum:
            raise InvalidRequest(field, value, f"at most {maximum}")
    return value


def limited(value: T, field: str, least: int | None, most: int | None) -> T:
    """Check the length of a list or text; `None` counts as empty."""
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
    """Check that a value is a list or another sequence, and not a text."""
    # The usual class first: the general test takes as long as encoding an item.
    if type(value) is not tuple and (isinstance(value, str | bytes) or not isinstance(value, Sequence)):
        raise InvalidRequest(field, value, "a list")
    return cast("Sequence[object]", value)


_Group = str | tuple[str, ...]


def _names(alternative: _Group) -> tuple[str, ...]:
    return (alternative,) if isinstance(alternative, str) else alternative


def _given_names(owner: object, group: tuple[_Group, ...]) -> list[list[str]]:
    """The given fields of each alternative that has any; a tuple in the group is one alternative."""
    return [names for one in group if (names := [name for name in _names(one) if is_given(getattr(owner, name))])]


def is_given(value: object) -> bool:
    """Whether a field is set: neither `UNSET` nor the empty tuple, which is the default of lists."""
    # Without `!= ()`: NumPy numbers cannot be compared with a tuple.
    return value is not UNSET and not (isinstance(value, tuple) and not value)


def _named(group: tuple[_Group, ...]) -> str:
    return ", ".join("/".join(_names(alternative)) for alternative in group)


def check_at_most_one(owner: object, *group: _Group) -> None:
    """Check that at most one alternative is given."""
    found = _given_names(owner, group)
    if len(found) > 1:
        names = [" and ".join(one) for one in found]
        value = getattr(owner, found[-1][0])
        raise InvalidRequest(names[-1], value, f"at most one of {_named(group)}, not {names}")


def check_at_least_one(owner: object, *group: _Group) -> None:
    """Check that at least one alternative is given."""
    if not _given_names(owner, group):
        raise InvalidRequest(_names(group[0])[0], UNSET, f"a value for one of {_named(group)}")


def check_exactly_one(owner: object, *group: _Group) -> None:
    """Check that exactly one alternative is given; `None`, an empty element, is refused."""
    for name in (name for alternative in group for name in _names(alternative)):
        if getattr(owner, name) is None:
            raise InvalidRequest(name, None, f"a value for one of {_named(group)}")
    check_at_least_one(owner, *group)
    check_at_most_one(owner, *group)
