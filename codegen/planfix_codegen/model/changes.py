"""Plans a `change`: for each field of the request, where the object that was read has its value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planfix_codegen.model.catalogue import Model
from planfix_codegen.model.messages import Change, Field, Function, Shape, TypeAnswer

_PARTS = ("date_is_set", "date", "time_is_set", "time")


@dataclass(frozen=True, slots=True)
class Kept:
    """A field of the request that is filled from the object.

    Attributes:
        field: The field of the request, or of an object in it.
        source: The path of fields that leads to the value.
        as_ids: Whether the request takes the ids of the objects found there.
        inside: If the request takes an object of another type: how its fields are filled.
    """

    field: Field
    source: tuple[Field, ...]
    as_ids: bool = False
    inside: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """What a `change` does.

    Attributes:
        read: The function that reads the object.
        keys: Fields of both requests that identify the object.
        kept: Fields that are filled from the object.
        moments: Common prefix of four fields, and the datetime of the object that fills them.
        flags: Field that says whether another field has a value, and that other field.
        problems: Mistakes in it; a plan with mistakes cannot be generated.
    """

    read: Function
    keys: tuple[str, ...]
    kept: tuple[Kept, ...]
    moments: tuple[tuple[str, Field], ...]
    flags: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]


def moment_fields(start: str) -> tuple[str, ...]:
    """Names of the four fields of a moment."""
    return tuple(f"{start}_{part}" for part in _PARTS)


def plan_of(model: Model, function: Function, change: Change) -> ChangePlan | str:
    """Plan a `change`.

    Returns:
        The plan; or a message if `read` is wrong.
    """
    name = f"{function.resource}.{change.read}"
    read = next((one for one in model.functions if one.wire_name == name), None)
    shapes = {shape.name: shape for shape in model.types}
    answer = read.answer if read and read.kind == "read" else None
    if read is None or not isinstance(answer, TypeAnswer) or answer.type not in shapes:
        return f"`read` names {name}; expected a read of this resource that answers one object of a type"
    return _Planner(shapes, function.request, shapes[answer.type]).plan(read, change)


class _Planner:
    def __init__(self, shapes: dict[str, Shape], request: Shape, found: Shape) -> None:
        self._shapes = shapes
        self._request = request
        self._found = found
        self._problems: list[str] = []

    def plan(self, read: Function, change: Change) -> ChangePlan:
        keys = tuple(field.name for field in self._request.fields if field.name in _names(read.request))
        if not keys:
            self._problems.append(
                f"{read.wire_name} shares no parameter with it; expected one that identifies the object"
            )
        moments = [(start, field) for start, name in change.moments if (field := self._moment(start, name))]
        settled = {*keys, *change.leave, *(name for name, _ in change.flags)}
        settled.update(name for start, _ in change.moments for name in moment_fields(start))
        for name in [*change.leave, *(name for pair in change.flags for name in pair), *dict(change.keep)]:
            if name not in _names(self._request):
                known = ", ".join(_names(self._request))
                self._problems.append(f"{name!r} is not a field of the request; expected one of {known}")
        # After a mistake above, fields would be reported as forgotten as well.
        wanted = [field for field in self._request.fields if field.name not in settled and not self._problems]
        places = dict(change.keep)
        kept = [one for field in wanted if (one := self._kept(field, places.get(field.name, (field.name,))))]
        return ChangePlan(read, keys, tuple(kept), tuple(moments), change.flags, tuple(self._problems))

    def _moment(self, start: str, name: str) -> Field | None:
        missing = [one for one in moment_fields(start) if one not in _names(self._request)]
        if missing:
            self._problems.append(f"the request has no {missing[0]!r}; expected the four fields of a moment")
        field = next((one for one in self._found.fields if one.name == name), None)
        if field is None or field.type.names != ("datetime",) or field.type.many:
            self._problems.append(f"{name!r} is not a datetime of {self._found.name}; expected one for {start!r}")
            return None
        return field

    def _kept(self, field: Field, path: tuple[str, ...]) -> Kept | None:
        source = tuple(self._steps(self._found, path))
        if len(source) != len(path):
            message = f"{field.name!r} is not kept: {self._found.name} has no {'.'.join(path)!r}"
            self._problems.append(f"{message}; expected it in `keep`, `moments`, `flags` or `leave`")
            return None
        kept = self._converted(field, source)
        if kept is None:
            other = f"{'.'.join(path)!r} of {self._found.name} is {source[-1].type}"
            expected = "expected the same type, or objects whose ids it takes"
            self._problems.append(f"{field.name!r} takes {field.type}, but {other}; {expected}")
        return kept

    def _steps(self, shape: Shape, path: tuple[str, ...]) -> Iterator[Field]:
        """The fields of a path, up to the first name that does not exist."""
        for name in path:
            field = next((one for one in shape.fields if one.name == name), None)
            if field is None:
                return
            yield field
            shape = self._shapes.get(field.type.names[0], Shape("", "", (), (), field.mark))

    def _converted(self, field: Field, source: tuple[Field, ...]) -> Kept | None:
        wanted, found = field.type, source[-1].type
        if wanted == found:
            return Kept(field, source)
        shape, other = (self._shapes.get(type_.names[0]) for type_ in (wanted, found))
        if other is None or wanted.many != found.many:
            return None
        if wanted.names == ("int",) and wanted.many and any(one.name == "id" for one in other.fields):
            return Kept(field, source, as_ids=True)
        if shape is None or wanted.many:
            return None
        held = {one.name: one for one in other.fields}
        inside = [self._converted(one, (held[one.name],)) for one in shape.fields if one.name in held]
        if len(inside) != len(shape.fields) or None in inside:
            return None
        return Kept(field, source, inside=tuple(one for one in inside if one is not None))


def _names(shape: Shape) -> list[str]:
    return [field.name for field in shape.fields]
