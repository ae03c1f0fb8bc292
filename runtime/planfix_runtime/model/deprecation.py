"""Warnings for deprecated and renamed names: once per name in a program, at the line that uses it."""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from planfix_runtime.model.validators import is_given
from planfix_runtime.model.values import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # known to type checkers; editors strike the name through
else:

    def deprecated(message, *, category=DeprecationWarning):
        """Mark a function or class like `warnings.deprecated` of Python 3.13. The first call warns."""

        def mark(target):
            target.__deprecated__ = message
            if category is None:
                return target
            if isinstance(target, type):
                target.__init__ = _warning(target.__init__, message)
                return target
            return _warning(target, message)

        return mark


C = TypeVar("C", bound="type[Any]")
T = TypeVar("T")

_told: set[str] = set()


def _warning(function: Callable[..., T], message: str) -> Callable[..., T]:
    @functools.wraps(function)
    def warns(*args: Any, **values: Any) -> T:
        tell(message)
        return function(*args, **values)

    return warns


def tell(message: str) -> None:
    """Warn once per message. The warning points to the innermost line outside the runtime and the generated code."""
    if message in _told:
        return
    _told.add(message)
    level, frame = 2, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and _is_ours(frame.f_globals):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, DeprecationWarning, stacklevel=level)


def _is_ours(names: Mapping[str, Any]) -> bool:
    name, doc = str(names.get("__name__", "")), str(names.get("__doc__", ""))
    return name.startswith("planfix_runtime.") or "Generated from schema/" in doc


def changed_fields(*, renamed: Mapping[str, str], deprecated: Mapping[str, str]) -> Callable[[C], C]:
    """Decorator: let a class accept the old names of its fields, and warn about old names and deprecated fields.

    Args:
        renamed: Maps old names to new ones.
        deprecated: Maps deprecated fields to the warning for those that are given.
    """

    def decorate(target: C) -> C:
        changed: Any = target
        initialize = changed.__init__

        @functools.wraps(initialize)
        def __init__(self: object, **values: Any) -> None:
            for old, new in renamed.items():
                if old in values:
                    values[new] = renamed_field(target.__name__, old, values.pop(old), new, values.get(new, UNSET))
            for name, message in deprecated.items():
                if is_given(values.get(name, UNSET)):
                    tell(message)
            initialize(self, **values)

        changed.__init__ = __init__
        return target

    return decorate


def renamed_field(owner: str, old: str, value: T | Unset, new: str, given: T | Unset) -> T | Unset:
    """Return the value of a field that may be given by its old or its new name.

    Raises:
        TypeError: Both names are given.
    """
    if value is UNSET:
        return given
    if is_given(given):
        raise TypeError(f"{owner} got both {new!r} and {old!r}, which is its old name")
    tell(f"{owner}.{old} is called {new} now.")
    return value


def renamed_required_field(owner: str, old: str, value: T | Unset, new: str, given: T | Unset) -> T:
    """Like `renamed_field`, for a field that must be given.

    Raises:
        TypeError: Both names are given, or neither.
    """
    found = renamed_field(owner, old, value, new, given)
    if found is UNSET:
        raise TypeError(f"{owner} missing 1 required keyword-only argument: {new!r}")
    return found


def deprecated_members(enum: type[Enum], *, renamed: Mapping[str, str], deprecated: Mapping[str, str]) -> None:
    """Let an enum accept the old names of its members, and warn about old names and deprecated members.

    Values from servers do not warn. The arguments are those of `changed_fields`.
    """
    messages = {**deprecated, **{old: f"{enum.__name__}.{old} is called {new} now." for old, new in renamed.items()}}
    enum._member_map_.update({old: enum[new] for old, new in renamed.items()})
    for name, message in messages.items():
        type.__setattr__(enum, name, _Member(enum[name], message))  # an enum refuses to replace its members


class _Member:
    """Descriptor that warns and returns the member."""

    def __init__(self, member: object, message: str) -> None:
        self._member = member
        self._message = message

    def __get__(self, instance: object, owner: type[Any]) -> object:
        tell(self._message)
        return self._member
