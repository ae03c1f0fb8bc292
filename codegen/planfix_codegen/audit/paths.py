"""Every path of elements and attributes that the schema knows in the messages of a function."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from planfix_codegen.model import Field, Function, ListAnswer, Model, Shape

Side: TypeAlias = Literal["request", "response", "error"]
SIDES: tuple[Side, ...] = ("request", "response", "error")

_Path: TypeAlias = tuple[str, ...]
_Shared: TypeAlias = tuple[str, int] | None
"""What a path lies in that many functions share, and how many of its steps lead there."""
_Found: TypeAlias = tuple[_Path, Field | None, _Shared]

_FILTER = ("type", "operator", "value", "field")
_COUNTS = ("@count", "@totalCount")


@dataclass(frozen=True, slots=True)
class Known:
    """A path that the schema knows.

    Attributes:
        path: `tasks/task/owner/id`; `tasks/@count` for an attribute.
        field: What the schema says of it; `None` for an element that only holds others.
        shared: The shared type that the message holds and that the path lies in, and the path within it:
            `("Task", "owner/id")`. The envelope, paging and the counts of a list are shared likewise.
    """

    path: str
    field: Field | None
    shared: tuple[str, str] | None


class Paths:
    """The paths of a schema."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._shapes = {shape.name: shape for shape in model.types}
        self._filters = {one.name for one in model.filters}
        self._errors = {error.code: error for error in model.errors}

    def of(self, function: Function, side: Side) -> dict[str, Known]:
        """All paths of a message, from its root element on, by path."""
        found: dict[str, Known] = {}
        for steps, field, shared in self._message(function, side):
            for end in range(1, len(steps) + 1):
                path = "/".join(steps[:end])
                within = (shared[0], "/".join(steps[shared[1] : end])) if shared and shared[1] < end else None
                if end == len(steps) or path not in found:
                    found[path] = Known(path, field if end == len(steps) else None, within)
        return found

    def _message(self, function: Function, side: Side) -> Iterator[_Found]:
        service = self._model.service
        if side == "request":
            yield from self._fields(service.request_fields, (), ("envelope", 0))
            yield from self._fields(tuple(one for one in function.request.fields if one not in service.paging), ())
            if function.paginated:
                yield from self._fields(service.paging, (), ("paging", 0))
        elif side == "response":
            kept = tuple(field for field in service.answer_fields if field.name in service.answer_envelope)
            yield from self._fields(kept, (), ("envelope", 0))
            yield from self._answer(function)
        else:
            fields = tuple(field for code in function.errors for field in self._errors[code].fields)
            status = tuple(field for field in service.answer_fields if field.name in ("code", "message"))
            yield from self._fields((*status, *fields) if fields else (), ())

    def _answer(self, function: Function) -> Iterator[_Found]:
        answer = function.answer
        if isinstance(answer, Shape):
            yield from self._fields(answer.fields, ())
            return
        yield answer.path, None, None
        if isinstance(answer, ListAnswer):
            holder = answer.path[:-1]
            yield from (((*holder, name), None, ("list", len(holder))) for name in _COUNTS)
        yield from self._fields(self._shapes[answer.type].fields, answer.path, (answer.type, len(answer.path)))

    def _fields(
        self, fields: tuple[Field, ...], base: _Path, shared: _Shared = None, owners: frozenset[str] = frozenset()
    ) -> Iterator[_Found]:
        for field in fields:
            path = (*base, *field.path, f"@{field.attribute}") if field.attribute else (*base, *field.path)
            yield path, field, shared
            for name in field.type.names:
                here = shared or (name, len(path))
                if name in self._filters:
                    yield from (((*path, step), field, shared or ("filter", len(path))) for step in _FILTER)
                elif name in self._shapes and name not in owners:
                    yield from self._fields(self._shapes[name].fields, path, here, owners | {name})
