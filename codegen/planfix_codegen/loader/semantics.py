"""What a schema must not say although its form is right: names that mean nothing, paths that collide, types nobody uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from planfix_codegen.model import Field, ListAnswer, Model, Shape, TypeAnswer
from planfix_codegen.problems import Mark, Problem

SCALARS = frozenset({"string", "int", "number", "bool", "date", "time", "datetime", "base64", "value"})
"""Types that need no description."""


def check_semantics(model: Model) -> Iterator[Problem]:
    """Everything that is wrong with the sense of a schema."""
    yield from _names(model)
    yield from _references(model)
    yield from _reachability(model)
    yield from _errors(model)
    for shape in shapes_of(model):
        yield from _shape(shape)


def shapes_of(model: Model) -> Iterator[Shape]:
    """All messages and types."""
    yield from model.types
    for function in model.functions:
        yield function.request
        if isinstance(function.answer, Shape):
            yield function.answer


def _names(model: Model) -> Iterator[Problem]:
    everything: list[tuple[str, Mark]] = [(shape.name, shape.mark) for shape in model.types]
    everything += [(enum.name, enum.mark) for enum in model.enums]
    everything += [(one.name, one.mark) for one in model.filters]
    yield from _duplicates(everything, "type")
    yield from _duplicates([(one.name, one.mark) for one in (*model.groups, *model.errors)], "error class")
    yield from _duplicates([(one.wire_name, one.mark) for one in model.functions], "function")


def _duplicates(named: Iterable[tuple[str, Mark]], what: str) -> Iterator[Problem]:
    counts = Counter(name for name, _ in named)
    for name, mark in named:
        if counts[name] > 1:
            yield Problem(mark, f"{name!r} names more than one {what}; expected it once")


def _references(model: Model) -> Iterator[Problem]:
    types = {shape.name for shape in model.types} | {one.name for one in model.filters}
    known = SCALARS | types | {enum.name for enum in model.enums}
    for shape in shapes_of(model):
        for field in shape.fields:
            for name in field.type.names:
                if name not in known:
                    yield Problem(field.mark, f"unknown type {name!r}; expected {_suggest(name, known)}")
            yield from _alternatives(field, types)
    for function in model.functions:
        if isinstance(function.answer, TypeAnswer | ListAnswer) and function.answer.type not in types:
            yield Problem(function.mark, f"unknown type {function.answer.type!r}; expected {_suggest(function.answer.type, types)}")


def _suggest(name: str, known: Iterable[str]) -> str:
    import difflib

    close = difflib.get_close_matches(name, sorted(known), n=3)
    return " or ".join(close) if close else "a scalar, an enum of enums.yaml or a type of schema/types"


def _alternatives(field: Field, types: set[str]) -> Iterator[Problem]:
    names = field.type.names
    if len(names) > 1 and (set(names) & types or set(names[1:]) - {"int", "string"}):
        yield Problem(field.mark, f"{field.type} cannot be read; expected an enum or int, then int or string")
    if field.separator is not None and not field.type.many:
        yield Problem(field.mark, f"{field.name!r} has a separator but holds one value; expected a list, [{field.type}]")
    if field.attribute is not None and (field.type.many or set(names) & types):
        yield Problem(field.mark, f"attribute {field.attribute!r} cannot hold {field.type}; expected a scalar or an enum")


def _reachability(model: Model) -> Iterator[Problem]:
    by_name = {shape.name: shape for shape in model.types}
    reached: set[str] = set()
    queue = [name for shape in shapes_of(model) if shape.name not in by_name for f in shape.fields for name in f.type.names]
    queue += [one.answer.type for one in model.functions if isinstance(one.answer, TypeAnswer | ListAnswer)]
    while queue:
        name = queue.pop()
        if name not in reached:
            reached.add(name)
            if name in by_name:
                queue += [inner for field in by_name[name].fields for inner in field.type.names]
    for described in (*model.types, *model.filters):
        if described.name not in reached:
            yield Problem(described.mark, f"no function uses {described.name!r}; expected a field or an answer of this type")


def _errors(model: Model) -> Iterator[Problem]:
    groups = {group.name for group in model.groups}
    for one in (*model.groups, *model.errors):
        for parent in one.parents:
            if parent not in groups:
                yield Problem(one.mark, f"unknown group {parent!r}; expected {_suggest(parent, groups)}")
    codes = {error.code for error in model.errors}
    for function in model.functions:
        for code in function.errors:
            if code not in codes:
                yield Problem(function.mark, f"unknown error code {code!r}; expected a code of errors.yaml")


def _shape(shape: Shape) -> Iterator[Problem]:
    by_wire: dict[str, Field] = {}
    for field in shape.fields:
        if field.wire in by_wire:
            message = f"{field.name!r} has the wire name {field.wire!r}, as {by_wire[field.wire].name!r} has; expected another"
            yield Problem(field.mark, message)
        by_wire.setdefault(field.wire, field)
    for field in shape.fields:
        for other in shape.fields:
            if not other.attribute and field.path[: len(other.path)] == other.path and len(field.path) > len(other.path):
                message = f"{field.name!r} ({field.wire}) lies inside {other.name!r} ({other.wire}); expected a path of its own"
                yield Problem(field.mark, message)
    names = {field.name for field in shape.fields}
    for choice in shape.choices:
        for name in (name for alternative in choice.alternatives for name in alternative):
            if name not in names:
                yield Problem(shape.mark, f"{choice.rule} names {name!r}, which is no field; expected one of {', '.join(sorted(names))}")
