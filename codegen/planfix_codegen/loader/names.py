"""Names and numbers that stand for two things at once."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Iterator

from planfix_codegen.model import Enum, Model, Named, Shape
from planfix_codegen.problems import Mark, Problem
from planfix_codegen.python.imports import IMPORTED
from planfix_codegen.python.naming import module_of, snake

_BESIDE = frozenset({"extra", "method", "self", "silent"})
"""What a request or answer has beside its fields, and what a call takes beside them."""

_IN_CLASSES = frozenset({"bool", "bytes", "dataclasses", "dt", "int", "list", "str", "tuple"})
"""What fields are described with in a class: after a field of such a name it would mean that field."""

UNFIT = _BESIDE | _IN_CLASSES
"""What no field can be called, besides the words of Python."""


def check_names(model: Model) -> Iterator[Problem]:
    """Names that stand for two things, or for one that the generated code has already."""
    classes: list[Named] = [*model.types, *model.enums, *model.filters]
    errors: list[Named] = [*model.groups, *model.errors]
    made = [made for function in model.functions for made in _made(function.request)]
    named, failing = ([(one.name, one.mark) for one in group] for group in (classes, errors))
    for name, mark in named + failing + made:
        if name in IMPORTED:
            yield Problem(mark, f"{name!r} is a name of the runtime's; expected another")
    yield from _functions(model)
    yield from _twice(named + made, "class")
    yield from _twice(failing, "error class")
    for enum in model.enums:
        yield from _values(enum)


def check_field_names(shape: Shape) -> Iterator[Problem]:
    """Fields whose names Python, or every request and answer, has for something else."""
    yield from _twice([(field.name, field.mark) for field in shape.fields], "field")
    for field in shape.fields:
        if keyword.iskeyword(field.name) or field.name in UNFIT:
            yield Problem(field.mark, f"{field.name!r} has a meaning of its own; expected another name, with `wire`")


def _functions(model: Model) -> Iterator[Problem]:
    """Types and functions whose readers and writers would hide those of the runtime."""
    made_of = [(shape.name, shape.mark, snake(shape.name)) for shape in model.types]
    made_of += [(function.wire_name, function.mark, module_of(function)) for function in model.functions]
    for name, mark, stem in made_of:
        if taken := IMPORTED & {f"{verb}_{stem}" for verb in ("read", "write", "make")}:
            message = f"{name!r} would have the function {min(taken)}, a name of the runtime's"
            yield Problem(mark, f"{message}; expected another")


def _made(request: Shape) -> list[tuple[str, Mark]]:
    """The classes that a function becomes."""
    return [(request.name, request.mark), (f"{request.name}Response", request.mark)]


def _twice(named: list[tuple[str, Mark]], what: str) -> Iterator[Problem]:
    counts = Counter(name for name, _ in named)
    for name, mark in named:
        if counts[name] > 1:
            yield Problem(mark, f"{name!r} names more than one {what}; expected it once")


def _values(enum: Enum) -> Iterator[Problem]:
    names: dict[str | int, str] = {}
    numeric = isinstance(enum.values[0].wire, int)
    for value in enum.values:
        if isinstance(value.wire, int) is not numeric:
            kind, other = ("numbers", "a word") if numeric else ("words", "a number")
            message = f"{enum.name} has {kind} on the wire, and {value.wire!r} is {other}; expected one kind of `wire`"
            yield Problem(value.mark, message)
        other_name = names.setdefault(value.wire, value.name)
        if other_name != value.name:
            message = f"{enum.name} has {value.wire!r} on the wire already, as {other_name}; expected another"
            yield Problem(value.mark, message)
