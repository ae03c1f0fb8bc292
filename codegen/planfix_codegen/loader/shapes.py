"""Fields that cannot stand together, and keys of a field that do not go with its type."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.loader.clashes import check_field_names
from planfix_codegen.loader.references import SCALARS, VALUES
from planfix_codegen.model import Choice, Field, Shape
from planfix_codegen.problems import Problem

_OF_ERRORS = frozenset("add_note args code from_answer meaning message method recovery with_traceback".split())
"""What every error has; a field of such a name would hide it."""


def check_shape(shape: Shape, types: set[str]) -> Iterator[Problem]:
    """Everything that is wrong with the sense of a message or type.

    Args:
        types: Names of the types and filter classes; all others are scalars and enums.
    """
    yield from check_field_names(shape)
    for field in shape.fields:
        yield from _type(field, types)
        yield from _bounds(field)
    yield from _paths(shape.fields)
    for choice in shape.choices:
        yield from _choice(choice, {field.name for field in shape.fields})


def check_message(message: Shape, types: set[str]) -> Iterator[Problem]:
    """What is wrong with the sense of a request or an answer, whose root element is not its own."""
    yield from check_shape(message, types)
    for field in message.fields:
        if field.attribute is not None and not field.path:
            where = f"attribute {field.attribute!r} would stand at the root, which is the envelope's"
            yield Problem(field.mark, f"{where}; expected an element around it")


def check_error_field(field: Field, types: set[str]) -> Iterator[Problem]:
    """What an error answer carries: one value each, right below the root."""
    yield from _type(field, types)
    if field.name in _OF_ERRORS:
        yield Problem(field.mark, f"every error has its {field.name!r}; expected another name, with `wire`")
    if len(field.path) > 1 or field.attribute or field.type.many or set(field.type.names) & types:
        yield Problem(field.mark, f"an error cannot hold {field.type} at {field.wire}; expected one value at the root")


def _type(field: Field, types: set[str]) -> Iterator[Problem]:
    names, mark = field.type.names, field.mark
    if len(names) > 1 and not _are_told_apart(names, types):
        yield Problem(mark, f"{field.type} cannot be told apart; expected an enum or int, then int or string")
    if VALUES & set(names) and (field.type.many or field.attribute or len(names) > 1):
        yield Problem(mark, f"{field.type} cannot be read; expected one value and nothing else, in an element")
    if field.separator is not None and (not field.type.many or set(names) & types):
        yield Problem(mark, f"{field.type} cannot stand in one element; expected a list of scalars beside `separator`")
    if field.attribute is not None and (field.type.many or set(names) & types):
        yield Problem(mark, f"attribute {field.attribute!r} cannot hold {field.type}; expected a scalar or an enum")
    if field.secret and field.type.names != ("string",):
        yield Problem(mark, f"{field.type} cannot be secret; expected a string")


def _are_told_apart(names: tuple[str, ...], types: set[str]) -> bool:
    """Whether it shows on the wire which of several types a value has: a number, a known word, any other word."""
    if names[0] == "int":
        return names[1:] == ("string",)
    return names[0] not in types | SCALARS and names[1:] in (("int",), ("int", "string"))


def _bounds(field: Field) -> Iterator[Problem]:
    numeric = not field.type.many and field.type.names in (("int",), ("number",))
    sized = field.type.many or field.type.names == ("string",)
    for least, most, fits, what in (
        (field.minimum, field.maximum, numeric, "`min` and `max`: expected int or number"),
        (field.min_length, field.max_length, sized, "`min_length` and `max_length`: expected a string or a list"),
    ):
        if (least, most) != (None, None) and not fits:
            yield Problem(field.mark, f"{field.type} has no {what}")
        if least is not None and most is not None and least > most:
            yield Problem(field.mark, f"nothing lies between {least} and {most}; expected the smaller one first")


def _paths(fields: tuple[Field, ...]) -> Iterator[Problem]:
    by_wire: dict[str, Field] = {}
    for field in fields:
        other = by_wire.setdefault(field.wire, field)
        if other is not field:
            message = f"{field.name!r} has the wire name {field.wire!r}, as {other.name!r} has; expected another"
            yield Problem(field.mark, message)
    for field in fields:
        for other in fields:
            if not other.attribute and _is_inside(field, other):
                message = f"{field.name!r} ({field.wire}) lies inside {other.name!r} ({other.wire})"
                yield Problem(field.mark, f"{message}; expected a path of its own")


def _is_inside(field: Field, other: Field) -> bool:
    longer = len(field.path) > len(other.path) or (field.attribute is not None and len(field.path) == len(other.path))
    return longer and field.path[: len(other.path)] == other.path


def _choice(choice: Choice, fields: set[str]) -> Iterator[Problem]:
    named = [name for alternative in choice.alternatives for name in alternative]
    for name in named:
        if name not in fields:
            known = ", ".join(sorted(fields))
            yield Problem(choice.mark, f"{choice.rule} names {name!r}, which is no field; expected one of {known}")
        if named.count(name) > 1:
            yield Problem(choice.mark, f"{choice.rule} names {name!r} more than once; expected it once")
    if len(choice.alternatives) < 2:
        yield Problem(choice.mark, f"{choice.rule} leaves no choice; expected two fields or more, or `required`")
