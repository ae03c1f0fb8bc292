"""Names that mean nothing, and descriptions that nothing uses."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from planfix_codegen.loader.filter_semantics import DATE_TYPES, OPERATORS
from planfix_codegen.loader.source import Lost
from planfix_codegen.model import ErrorCode, ErrorGroup, Field, Model, Named, Shape
from planfix_codegen.problems import Mark, Problem
from planfix_codegen.reach import closure, directions_of, reached

VALUES = frozenset({"value", "custom_value"})
"""What data tags and custom fields hold."""

SCALARS = frozenset({"string", "int", "number", "bool", "date", "time", "datetime", "base64"}) | VALUES
"""Types that need no description."""


def check_references(model: Model, lost: Lost) -> Iterator[Problem]:
    """Names that are not described, and descriptions that no function reaches.

    Args:
        lost: Names in what the model lacks because its form is wrong; they are left alone.
    """
    yield from _types(model, lost)
    yield from _unreached(model, lost)
    yield from _groups(model, lost)
    codes = {error.code for error in model.errors} | lost.defined
    for function in model.functions:
        for code, mark in zip(function.errors, function.error_marks, strict=True):
            if code not in codes:
                yield Problem(mark, f"unknown error code {code!r}; expected a code of errors.yaml")


def _types(model: Model, lost: Lost) -> Iterator[Problem]:
    shapes = {shape.name for shape in model.types}
    records = shapes | {one.name for one in model.filters} | lost.defined
    known = SCALARS | records | {enum.name for enum in model.enums}
    messages: list[Shape] = list(model.types)
    for function in model.functions:
        messages.append(function.request)
        if isinstance(function.answer, Shape):
            messages.append(function.answer)
        elif function.answer.type not in shapes | lost.defined:
            yield _unknown(function.answer.mark, "type", function.answer.type, shapes)
    fields: list[Field] = [field for shape in messages for field in shape.fields]
    for field in fields + [field for error in model.errors for field in error.fields]:
        for name in field.type.names:
            if name not in known:
                yield _unknown(field.mark, "type", name, known)


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
    for group in model.groups:
        if group.name in closure(group.parents, parents):
            yield Problem(group.mark, f"{group.name} is a parent of its own parents; expected no circle")
