"""Which named types the functions reach, and which way these go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Flag, auto

from planfix_codegen.model import Function, Model, Shape


class Direction(Flag):
    """Who puts a type on the wire."""

    SENT = auto()
    """Requests hold it."""
    RECEIVED = auto()
    """Answers hold it."""


def directions_of(model: Model) -> dict[str, Direction]:
    """The way of each type, enum and filter class that a function reaches, by name."""
    sent = reached(model, [name for function in model.functions for name in names_in(function.request)])
    received = reached(model, [name for function in model.functions for name in _answered(function)])
    found = dict.fromkeys(sent, Direction.SENT)
    for name in received:
        found[name] = found.get(name, Direction.RECEIVED) | Direction.RECEIVED
    return found


def reached(model: Model, names: Iterable[str]) -> set[str]:
    """The named types, and all that they hold."""
    return closure(names, {shape.name: names_in(shape) for shape in model.types})


def closure(names: Iterable[str], steps: Mapping[str, Iterable[str]]) -> set[str]:
    """The names, and all that the steps from them lead to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += steps.get(name, ())
    return found


def holds(model: Model, shape: Shape, type_: str) -> bool:
    """Whether the shape, or what it holds, has a field of a type."""
    return type_ in reached(model, names_in(shape))


def names_in(shape: Shape) -> list[str]:
    """What the fields of a shape hold, by name."""
    return [name for field in shape.fields for name in field.type.names]


def _answered(function: Function) -> list[str]:
    return names_in(function.answer) if isinstance(function.answer, Shape) else [function.answer.type]
