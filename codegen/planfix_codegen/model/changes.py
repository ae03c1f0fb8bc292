"""What a `change` keeps, resolved: each field of the request, and where the object that was read has its value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planfix_codegen.model.catalogue import Model
from planfix_codegen.model.messages import Change, Field, Function, Shape, TypeAnswer

_PARTS = ("date_is_set", "date", "time_is_set", "time")


@dataclass(frozen=True, slots=True)
class Kept:
    """A field of the request that keeps a value of the object.

    Attributes:
        field: The field of the request, or of an object in it.
        source: The fields of the object that lead to the value.
        as_ids: Whether the request takes the ids of the objects that are found there.
        inside: Where the request takes an object of another type: what its fields keep of the one that is found.
    """

    field: Field
    source: tuple[Field, ...]
    as_ids: bool = False
    inside: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """Everything that a `change` does.

    Attributes:
        read: The function that answers the object.
        keys: Fields that name the object, in both requests.
        moments: Start of the names of four fields, and the field of the object that they say.
        flags: Field that says whether another one has a value, and that other one.
        problems: What is wrong with it; there is nothing to generate then.
    """

    read: Function
    keys: tuple[str, ...]
    kept: tuple[Kept, ...]
    moments: tuple[tuple[str, Field], ...]
    flags: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]


def moment_fields(start: str) -> tuple[str, ...]:
    """Names of the four fields that say a moment."""
    return tuple(f"{start}_{part}" for part in _PARTS)


def plan_of(model: Model, function: Function, change: Change) -> ChangePlan | str:
    """Look up what a `change` names.

    Returns:
        The plan; or what is wrong, where nothing can be looked up.
    """
    name = f"{function.resource}.{change.read}"
    read = next((one for one in model.functions if one.wire_name == name), None)
    shapes = {shape.name: shape for shape in model.types}
    answer = read.answer if read and read.kind == "read" else None
    if read is None or not isinstance(answer, TypeAnswer) or answer.type not in shapes:
        return f"`read` names {name}; expected a function of this resource that reads one object of a type"
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
            self._problems.append(f"{read.wire_name} shares no parameter with it; expected one that names the object")
        moments = [(start, field) for start, name in change.moments if (field := self._moment(start, name))]
        settled = {*keys, *change.leave, *(name for name, _ in change.flags)}
        settled.update(name for start, _ in change.moments for name in moment_fields(start))
        for name in [*change.leave, *(name for pair in change.flags for name in pair), *dict(change.keep)]:
            if name not in _names(self._request):
                self._problems.append(f"{name!r} is no field of the request; expected {self._one_of(self._request)}")
        # What is wrong above would make fields look forgotten, too.
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
            self._problems.append(f"{name!r} is no datetime of {self._found.name}; expected one for {start!r}")
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
            message = (
                f"{field.name!r} takes {field.type}, and {'.'.join(path)!r} of {self._found.name} is {source[-1].type}"
            )
            self._problems.append(f"{message}; expected the same, or objects whose ids it takes")
        return kept

    def _steps(self, shape: Shape, path: tuple[str, ...]) -> Iterator[Field]:
        """The fields that a path leads through, as far as there are such fields."""
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

    def _one_of(self, shape: Shape) -> str:
        return f"one of {', '.join(_names(shape))}"


def _names(shape: Shape) -> list[str]:
    return [field.name for field in shape.fields]
