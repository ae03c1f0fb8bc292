"""Which named types the functions reach, and which way these go."""

from __future__ import annotations

from collections.abc import Iterable
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
    shapes = {shape.name: shape for shape in model.types}
    found: dict[str, Direction] = {}

    def reach(names: Iterable[str], direction: Direction) -> None:
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            known = found.get(name, Direction(0))
            if direction not in known:
                found[name] = known | direction
                waiting += names_in(shapes[name]) if name in shapes else ()

    for function in model.functions:
        reach(names_in(function.request), Direction.SENT)
        reach(_answered(function), Direction.RECEIVED)
    return found


def names_in(shape: Shape) -> list[str]:
    """What the fields of a shape hold, by name."""
    return [name for field in shape.fields for name in field.type.names]


def _answered(function: Function) -> list[str]:
    return names_in(function.answer) if isinstance(function.answer, Shape) else [function.answer.type]
