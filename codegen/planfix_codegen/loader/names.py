"""Names and numbers that stand for two things at once, and names that generated code has for something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planfix_codegen.model import Enum, EnumValue, Function, Model, Named, Shape
from planfix_codegen.problems import Mark, Problem
from planfix_codegen.python.imports import EXPORTED, IMPORTED
from planfix_codegen.python.naming import call_name, filters_module, iterator_name, module_of, pascal, snake
from planfix_codegen.python.reserved import BUILTINS, CALLS, FIELDS, KEYWORDS, RESOURCES

Place = tuple[str, Mark, str]
"""A name, where the schema describes what has it, and what that is called there."""


def check_names(model: Model) -> Iterator[Problem]:
    """Names that stand for two things, or for one that the generated code has already."""
    classes = list(_classes(model))
    for name, mark, _ in classes:
        if name in IMPORTED | EXPORTED | {*model.service.client_classes}:
            yield Problem(mark, f"{name!r} is a name of the runtime's; expected another")
        elif name in BUILTINS | KEYWORDS:
            yield Problem(mark, f"{name!r} is a name of Python's; expected another")
    pairs: set[tuple[Mark, Mark]] = set()
    for resource in model.resources:
        calls = [call for function in resource.functions for call in _calls_of(function)]
        yield from _hiding(calls)
        yield from _twice(calls, "call", pairs)
    yield from _twice(classes, "class", pairs)
    yield from _resources(model)
    yield from _modules(model, pairs)
    for enum in model.enums:
        yield from _values(enum)


def check_field_names(shape: Shape) -> Iterator[Problem]:
    """Fields whose names Python, or every request and answer, has for something else."""
    yield from _twice([(field.name, field.mark, field.name) for field in shape.fields], "field", set())
    for field in shape.fields:
        if field.name in KEYWORDS | FIELDS:
            yield Problem(field.mark, f"{field.name!r} has a meaning of its own; expected another name, with `wire`")


def _classes(model: Model) -> Iterator[Place]:
    described: list[Named] = [*model.types, *model.enums, *model.filters, *model.groups, *model.errors]
    yield from ((one.name, one.mark, one.name) for one in described)
    for resource in model.resources:
        for kind in ("", "Async"):
            yield f"{kind}{pascal(resource.name)}Resource", resource.mark, resource.name
    for function in model.functions:
        name = function.request.name
        yield name, function.mark, function.wire_name
        yield f"{name}Response", function.mark, function.wire_name


def _resources(model: Model) -> Iterator[Problem]:
    for resource in model.resources:
        attribute = snake(resource.name)
        if attribute in KEYWORDS | RESOURCES:
            message = f"the client has {attribute!r} for something else, or Python has"
            yield Problem(resource.mark, f"{message}; expected another resource than {resource.name!r}")


def _modules(model: Model, pairs: set[tuple[Mark, Mark]]) -> Iterator[Problem]:
    """Modules, functions and pages that would be two, or would hide what others are made with."""
    resources = [(snake(resource.name), resource.mark, resource.name) for resource in model.resources]
    functions = [(module_of(function), function.mark, function.wire_name) for function in model.functions]
    families = {shape.family: Mark(shape.mark.file, 1, 1) for shape in model.types}
    yield from _twice(resources, "resource", pairs)
    yield from _twice(functions, "module", pairs)
    for family, mark in families.items():
        if not re.fullmatch("[a-z][a-z0-9_]*", family) or family in KEYWORDS:
            yield Problem(mark, f"{family!r} is no name of a module; expected a file in snake_case")
    overviews = [(mark, called) for name, mark, called in resources if name == "types"]
    overviews += [(one.mark, one.wire_name) for one in model.functions if snake(one.name) == "index"]
    overviews += [(mark, family) for family, mark in families.items() if family == "index"]
    for mark, called in overviews:
        yield Problem(mark, f"the page of {called!r} would be an overview of the reference; expected another name")
    for one in model.filters:
        if filters_module(one) in ("date_term", "forms"):
            yield Problem(one.mark, f"{filters_module(one)!r} is a module of every filter; expected another resource")
    made_of = [(shape.name, shape.mark, snake(shape.name)) for shape in model.types]
    made_of += [(called, mark, name) for name, mark, called in functions]
    for called, mark, stem in made_of:
        if taken := IMPORTED & {f"{verb}_{stem}" for verb in ("read", "write", "make")}:
            message = f"{called!r} would have the function {min(taken)}, a name of the runtime's"
            yield Problem(mark, f"{message}; expected another")
    yield from _twice([(stem, mark, called) for called, mark, stem in made_of[: len(model.types)]], "reader", pairs)


def _hiding(calls: Iterable[Place]) -> Iterator[Problem]:
    for name, mark, called in calls:
        if name in CALLS:
            yield Problem(mark, f"the call {name!r} has a meaning of its own; expected another function than {called}")


def _calls_of(function: Function) -> Iterator[Place]:
    yield call_name(function), function.mark, function.wire_name
    if function.paginated:
        yield iterator_name(function), function.mark, f"{function.wire_name}, which has pages"


def _twice(places: Iterable[Place], what: str, pairs: set[tuple[Mark, Mark]]) -> Iterator[Problem]:
    """Each of several things that would have one name, with where another one is.

    Args:
        what: What the name is of.
        pairs: Those that were told already, of another name.
    """
    found: dict[str, list[Place]] = {}
    for place in places:
        found.setdefault(place[0], []).append(place)
    for name, same in found.items():
        for _, mark, called in same:
            others = [place for place in same if place[1] != mark]
            if others and (mark, others[0][1]) not in pairs:
                pairs.add((mark, others[0][1]))
                other = f"{others[0][2]!r}, at {others[0][1]}"
                yield Problem(mark, f"{called!r} would be the {what} {name!r}, as {other} would; expected another name")


def _values(enum: Enum) -> Iterator[Problem]:
    yield from _numbers(enum)
    values: dict[str | int, EnumValue] = {}
    numeric = isinstance(enum.values[0].wire, int)
    for value in enum.values:
        if isinstance(value.wire, int) is not numeric:
            kind, other = ("numbers", "a word") if numeric else ("words", "a number")
            message = f"{enum.name} has {kind} on the wire, and {value.wire!r} is {other}; expected one kind of `wire`"
            yield Problem(value.mark, message)
        same = values.setdefault(value.wire, value)
        if same is not value:
            already = f"{same.name}{same.mark.beside(value.mark)}"
            message = f"{enum.name} has {value.wire!r} on the wire already, as {already}; expected another"
            yield Problem(value.mark, message)


def _numbers(enum: Enum) -> Iterator[Problem]:
    """A second face that is not that of all values, or not one of its own."""
    if enum.answers_numbers and not enum.numbered:
        yield Problem(enum.mark, f"{enum.name} has no numbers; expected `number` for each value, beside `answers`")
    names: dict[int, str] = {}
    for value in enum.values if enum.numbered else ():
        if value.number is None:
            yield Problem(value.mark, f"{value.name} has no number, and others have; expected `number`")
        elif isinstance(value.wire, int):
            yield Problem(value.mark, f"{value.name} is a number on the wire already; expected no `number`")
        elif names.setdefault(value.number, value.name) != value.name:
            message = f"{enum.name} has the number {value.number} already, as {names[value.number]}; expected another"
            yield Problem(value.mark, message)
