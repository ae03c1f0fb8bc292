"""Checks for names and numbers that are used twice, and for names that the generated code reserves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planfix_codegen.model import Enum, EnumValue, Function, Model, Named, Shape
from planfix_codegen.problems import Mark, Problem
from planfix_codegen.python.imports import EXPORTED, IMPORTED
from planfix_codegen.python.naming import call_name, filters_module, iterator_name, module_of, pascal, snake
from planfix_codegen.python.reserved import BUILTINS, CALLS, FIELDS, KEYWORDS, RESOURCES

Place = tuple[str, Mark, str]
"""A Python name, where the schema describes its owner, and what the schema calls the owner."""


def check_names(model: Model) -> Iterator[Problem]:
    """Names that two things have, or that are reserved."""
    classes = list(_classes(model))
    for name, mark, _ in classes:
        if name in IMPORTED | EXPORTED | {*model.service.client_classes}:
            yield Problem(mark, f"{name!r} is reserved in the package; expected another name")
        elif name in BUILTINS | KEYWORDS:
            yield Problem(mark, f"{name!r} is a name in Python; expected another name")
    pairs: set[tuple[Mark, Mark]] = set()
    for resource in model.resources:
        attribute = snake(resource.name)
        if attribute in KEYWORDS | RESOURCES:
            message = f"the client or Python has the name {attribute!r} already"
            yield Problem(resource.mark, f"{message}; expected another resource than {resource.name!r}")
        calls = [call for function in resource.functions for call in _calls_of(function)]
        for name, mark, called in calls:
            if name in CALLS:
                yield Problem(mark, f"the call {name!r} is reserved; expected another function than {called}")
        yield from _twice(calls, "call", pairs)
    yield from _twice(classes, "class", pairs)
    yield from _modules(model, pairs)
    for enum in model.enums:
        yield from _values(enum)


def check_field_names(shape: Shape) -> Iterator[Problem]:
    """Fields whose names repeat, or are reserved by Python, requests or answers."""
    named = [(field.name, field.mark, field.name) for field in shape.fields]
    for field in shape.fields:
        if field.renamed_from:
            named.append((field.renamed_from, field.mark, f"{field.name}, formerly"))
        if field.renamed_from == field.name:
            yield Problem(field.mark, f"{field.name!r} is renamed from itself; expected its old name")
    yield from _twice(named, "field", set())
    # Old names become deprecated properties: the class needs these two names then.
    reserved = KEYWORDS | FIELDS | ({"deprecated", "property"} if len(named) > len(shape.fields) else set[str]())
    for name, mark, _ in named:
        if name in reserved:
            yield Problem(mark, f"{name!r} is reserved; expected another name, with `wire`")


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


def _modules(model: Model, pairs: set[tuple[Mark, Mark]]) -> Iterator[Problem]:
    """Modules, pages and functions whose names repeat or are reserved."""
    resources = [(snake(resource.name), resource.mark, resource.name) for resource in model.resources]
    functions = [(module_of(function), function.mark, function.wire_name) for function in model.functions]
    families = {shape.family: Mark(shape.mark.file, 1, 1) for shape in model.types}
    yield from _twice(resources, "resource", pairs)
    yield from _twice(functions, "module", pairs)
    for family, mark in families.items():
        if not re.fullmatch("[a-z][a-z0-9_]*", family) or family in KEYWORDS:
            yield Problem(mark, f"{family!r} is not a module name; expected a file name in snake_case")
    overviews = [(mark, called) for name, mark, called in resources if name == "types"]
    overviews += [(one.mark, one.wire_name) for one in model.functions if snake(one.name) == "index"]
    overviews += [(mark, family) for family, mark in families.items() if family == "index"]
    for mark, called in overviews:
        message = f"the page of {called!r} would replace an overview page of the reference"
        yield Problem(mark, f"{message}; expected another name")
    for one in model.filters:
        if filters_module(one) in ("date_term", "forms"):
            yield Problem(one.mark, f"the module {filters_module(one)!r} is reserved; expected another resource")
    types = [(snake(shape.name), shape.mark, shape.name) for shape in model.types]
    yield from _twice(types, "reader", pairs)
    for stem, mark, called in (*types, *functions):
        if taken := IMPORTED & {f"{verb}_{stem}" for verb in ("read", "write", "make")}:
            message = f"the function of {called!r} would be {min(taken)}, which the runtime has already"
            yield Problem(mark, f"{message}; expected another name")


def _calls_of(function: Function) -> Iterator[Place]:
    yield call_name(function), function.mark, function.wire_name
    if function.paginated:
        yield iterator_name(function), function.mark, f"{function.wire_name} (paginated)"


def _twice(places: Iterable[Place], what: str, pairs: set[tuple[Mark, Mark]]) -> Iterator[Problem]:
    """All things that would share a name, each with the place of another one.

    Args:
        what: Kind of the name, for messages.
        pairs: Pairs that were reported already, because of another name; the new ones are added.
    """
    found: dict[str, list[Place]] = {}
    for place in places:
        found.setdefault(place[0], []).append(place)
    for name, same in found.items():
        for _, mark, called in same:
            others = [place for place in same if place[1] != mark]
            if others and (mark, others[0][1]) not in pairs:
                pairs.add((mark, others[0][1]))
                both = f"{called!r} and {others[0][2]!r} ({others[0][1]})"
                yield Problem(mark, f"{both} would both be the {what} {name!r}; expected another name")


def _values(enum: Enum) -> Iterator[Problem]:
    yield from _numbers(enum)
    names = {value.name for value in enum.values}
    values: dict[str | int, EnumValue] = {}
    numeric = isinstance(enum.values[0].wire, int)
    for value in enum.values:
        if value.renamed_from in names:
            message = f"{enum.name} still has a value {value.renamed_from!r}"
            yield Problem(value.mark, f"{message}; expected another old name of {value.name}")
        if isinstance(value.wire, int) is not numeric:
            kind, other = ("numbers", "a word") if numeric else ("words", "a number")
            message = f"{enum.name} has {kind} on the wire, but {value.wire!r} is {other}; expected one kind of `wire`"
            yield Problem(value.mark, message)
        same = values.setdefault(value.wire, value)
        if same is not value:
            already = f"{same.name}{same.mark.beside(value.mark)}"
            message = f"{enum.name} has {value.wire!r} on the wire already, as {already}; expected another"
            yield Problem(value.mark, message)


def _numbers(enum: Enum) -> Iterator[Problem]:
    """Values without a `number` where others have one, and numbers that repeat."""
    if enum.answers_numbers and not enum.numbered:
        yield Problem(enum.mark, f"{enum.name} has no numbers; expected `number` for each value, beside `answers`")
    names: dict[int, str] = {}
    for value in enum.values if enum.numbered else ():
        if value.number is None:
            yield Problem(value.mark, f"{value.name} has no number, but others have one; expected `number`")
        elif isinstance(value.wire, int):
            yield Problem(value.mark, f"{value.name} is a number on the wire already; expected no `number`")
        elif names.setdefault(value.number, value.name) != value.name:
            message = f"{enum.name} has the number {value.number} already, as {names[value.number]}; expected another"
            yield Problem(value.mark, message)
