"""Checks for unknown names, unused descriptions and circular types."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from planfix_codegen.loader.source import Lost
from planfix_codegen.model import (
    DATE_TYPES,
    OPERATORS,
    SCALARS,
    ErrorCode,
    ErrorGroup,
    Field,
    ListAnswer,
    Model,
    Named,
    Shape,
    TypeExpr,
)
from planfix_codegen.model.catalogue import closure, directions_of, reached
from planfix_codegen.problems import Mark, Problem


def check_references(model: Model, lost: Lost) -> Iterator[Problem]:
    """Names without a description, and descriptions that no function uses.

    Args:
        lost: Names in entries whose form is wrong; nothing is said of them.
    """
    if lost.everything:
        return
    yield from _types(model, lost)
    yield from _unreached(model, lost)
    yield from _groups(model, lost)
    yield from _service(model, lost)
    if not lost.defined:
        yield from _changes(model)
    codes = {error.code for error in model.errors} | lost.defined
    for function in model.functions:
        for code, mark in zip(function.errors, function.error_marks, strict=True):
            if code not in codes:
                yield Problem(mark, f"unknown error code {code!r}; expected a code of errors.yaml")


def _types(model: Model, lost: Lost) -> Iterator[Problem]:
    shapes = {shape.name for shape in model.types}
    records = shapes | {one.name for one in model.filters} | lost.defined
    known = SCALARS | records | {enum.name for enum in model.enums}
    received: list[Shape] = list(model.types)
    for function in model.functions:
        if isinstance(function.answer, Shape):
            received.append(function.answer)
        elif function.answer.type not in shapes | lost.defined:
            yield _unknown(function.answer.mark, "type", function.answer.type, shapes)
    owners: list[Shape | ErrorCode] = [*received, *(one.request for one in model.functions), *model.errors]
    for field in [field for owner in owners for field in owner.fields]:
        for name in field.type.names:
            if name not in known:
                yield _unknown(field.mark, "type", name, known)
    filters = {one.name for one in model.filters}
    for field in [field for shape in received for field in shape.fields]:
        for name in filters.intersection(field.type.names):
            yield Problem(field.mark, f"only requests take filters; expected another type than {name!r}")


def _service(model: Model, lost: Lost) -> Iterator[Problem]:
    """Whether the schema describes what clients do by themselves: log in, and fetch pages."""
    service = model.service
    function = next((one for one in model.functions if one.wire_name == service.login), None)
    if function is None and service.login.partition(".")[2] not in lost.defined:
        yield Problem(service.login_mark, f"unknown function {service.login!r}; expected one of schema/methods")
    if function is not None:
        request = {field.name for field in function.request.fields}
        needed = {field.name for field in function.request.fields if field.required}
        answer = function.answer.fields if isinstance(function.answer, Shape) else ()
        if not needed <= {"login", "password"} <= request or "sid" not in {field.name for field in answer}:
            expected = "a request with `login` and `password`, and `sid` in the answer"
            yield Problem(function.mark, f"clients log in with {service.login}; expected {expected}")
    fields = {field.name: field for field in service.paging}
    for name in (service.page_field, service.size_field):
        if name not in fields or fields[name].type != TypeExpr(("int",)) or fields[name].required:
            yield Problem(service.paging_mark, f"{name!r} is not an optional int field of `paging`; expected one")


def _changes(model: Model) -> Iterator[Problem]:
    """Wrong names in the `changes` of the service."""
    functions = {one.wire_name: one for one in model.functions}
    enums = {one.name: {value.name for value in one.values} for one in model.enums}
    shapes = {one.name: {field.name: field for field in one.fields} for one in model.types}
    filters = {one.method: {value.name for value in one.filters} for one in model.filters}
    for one in model.service.changes:
        function = functions.get(one.method)
        if function is None or not function.paginated or not isinstance(function.answer, ListAnswer):
            yield Problem(one.mark, f"{one.method!r} is not a paginated list function; expected one")
            continue
        if bool(one.filter) == bool(one.after and one.until):
            message = f"{one.kind!r} takes no start of the period"
            yield Problem(one.mark, f"{message}; expected `filter`, or `after` and `until`")
        if one.filter and one.filter not in filters.get(one.method, ()):
            yield _unknown(one.mark, f"filter of {one.method}", one.filter, filters.get(one.method, ()))
        fields = {field.name: field for field in function.request.fields}
        for name in filter(None, (one.after, one.until, one.order[0] if one.order else "")):
            if name not in fields:
                yield _unknown(one.mark, f"field of {one.method}", name, fields)
        if one.order and one.order[0] in fields:
            members = enums.get(fields[one.order[0]].type.names[0], set())
            if one.order[1] not in members:
                yield _unknown(one.mark, "value", one.order[1], members)
        if one.tells:
            fetches = functions.get(one.tells.method)
            entry = shapes.get(function.answer.type, {}).get(one.tells.field)
            if fetches is None or one.tells.key not in {field.name for field in fetches.request.fields}:
                message = f"{one.tells.method} takes no {one.tells.key!r}"
                yield Problem(one.mark, f"{message}; expected a function that takes it")
            if entry is None or one.tells.key not in shapes.get(entry.type.names[0], {}):
                message = f"{function.answer.type} has no `{one.tells.field}.{one.tells.key}`"
                yield Problem(one.mark, f"{message}; expected a field that holds an object, and a number in it")


def _unknown(mark: Mark, what: str, name: str, known: Collection[str]) -> Problem:
    close = difflib.get_close_matches(name, sorted(known), n=3) or sorted(known)
    return Problem(mark, f"unknown {what} {name!r}; expected {'one of ' if len(close) > 3 else ''}{', '.join(close)}")


def _unreached(model: Model, lost: Lost) -> Iterator[Problem]:
    used = {*directions_of(model), *reached(model, lost.mentioned)}
    if model.filters or lost.defined:  # some of these may be filters
        used |= {OPERATORS, DATE_TYPES}
    described: list[Named] = [*model.types, *model.filters, *model.enums]
    for one in described:
        if one.name not in used:
            yield Problem(one.mark, f"no function uses {one.name!r}; expected a field or an answer of this type")


def _groups(model: Model, lost: Lost) -> Iterator[Problem]:
    groups = {group.name: group for group in model.groups}
    members: list[ErrorGroup | ErrorCode] = [*model.groups, *model.errors]
    for one in members:
        for parent in one.parents:
            if parent not in groups and parent not in lost.defined:
                yield _unknown(one.mark, "group", parent, groups)
    parents = {group.name: group.parents for group in model.groups}
    circle = [group for group in model.groups if group.name in closure(group.parents, parents)]
    for group in circle:
        yield Problem(group.mark, f"{group.name} is an ancestor of itself; expected no circle")
    if not circle:
        yield from _orders(members, groups)


def _orders(members: list[ErrorGroup | ErrorCode], groups: Mapping[str, ErrorGroup]) -> Iterator[Problem]:
    """Parents for which Python cannot compute a method resolution order."""
    made: dict[str, type] = {}

    def class_of(one: ErrorGroup | ErrorCode) -> type:
        parents = [made.get(name) or class_of(groups[name]) for name in one.parents if name in groups]
        return made.setdefault(one.name, type(one.name, tuple(parents) or (Exception,), {}))

    for one in members:
        try:
            class_of(one)
        except TypeError:
            message = f"{', '.join(one.parents)} cannot be the parents of {one.name} in this order"
            yield Problem(one.mark, f"{message}; expected groups before the groups that they are in")


def check_circles(model: Model) -> Iterator[Problem]:
    """Types that require themselves, and files that would import each other."""
    families = {shape.name: shape.family for shape in model.types}
    needed: defaultdict[str, set[str]] = defaultdict(set)
    imported: defaultdict[str, set[str]] = defaultdict(set)
    held = [
        (shape, field, name)
        for shape in model.types
        for field in shape.fields
        for name in field.type.names
        if name in families
    ]
    for shape, field, name in held:
        if _is_needed(field):
            needed[shape.name].add(name)
        if families[name] != shape.family:
            imported[shape.family].add(families[name])
    for shape, field, name in held:
        if _is_needed(field) and shape.name in closure([name], needed):
            message = f"each {shape.name} would need another one in {field.name!r}; expected no `required`"
            yield Problem(field.mark, message)
        if families[name] != shape.family and shape.family in closure([families[name]], imported):
            message = f"types/{families[name]}.yaml uses types of types/{shape.family}.yaml in turn"
            yield Problem(field.mark, f"{message}; expected {name} and {shape.name} in one file")


def _is_needed(field: Field) -> bool:
    return field.required and not field.type.many


def check_enums(model: Model) -> Iterator[Problem]:
    """Alternatives that an enum of numbers hides, and enum values that contain the field's separator."""
    enums = {enum.name: enum for enum in model.enums}
    shapes = [*model.types, *(shape for function in model.functions for shape in function.messages)]
    for field in (field for shape in shapes for field in shape.fields):
        if len(field.type.names) > 1 and any(name in enums and enums[name].numeric for name in field.type.names):
            message = f"{field.type} is ambiguous: {field.type.names[0]} accepts any number"
            yield Problem(field.mark, f"{message}; expected {field.type.names[0]}")
        for value in (value for name in field.type.names if name in enums for value in enums[name].values):
            if field.separator is not None and field.separator in str(value.wire):
                message = f"{value.wire!r} of {field.type} contains the separator {field.separator!r}"
                yield Problem(field.mark, f"{message}; expected another separator")
