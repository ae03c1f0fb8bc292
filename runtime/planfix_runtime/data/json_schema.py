"""JSON Schemas (draft 2020-12) of values as JSON."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any, Literal

from planfix_runtime.data.description import (
    Choice,
    EnumDescription,
    FieldDescription,
    FunctionDescription,
    ObjectDescription,
    page_of,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_DAY = r"\d{4}-\d\d-\d\d"
_CLOCK = r"\d\d:\d\d(:\d\d(\.\d+)?)?"
SCALARS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "int": {"type": "integer"},
    "number": {"type": ["number", "string"], "pattern": r"^-?\d+(\.\d+)?([eE][-+]?\d+)?$"},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "pattern": f"^{_CLOCK}$"},
    "datetime": {"type": "string", "pattern": f"^{_DAY}(T{_CLOCK})?(Z|[+-]{_CLOCK})?$"},
    "base64": {"type": "string", "contentEncoding": "base64"},
}
"""Schemas of the types that are neither objects nor enums."""

_SENT_VALUES: list[dict[str, Any]] = [
    {"type": ["number", "boolean"]},
    {"type": "array", "items": {"type": "integer"}},
    {"type": "array", "items": {"type": "string"}},
]
"""Further values that a request accepts for data tags and custom fields."""

Find = Callable[[str], ObjectDescription | EnumDescription]
"""Find an object or enum by the name of its class."""


def schema_of_function(one: FunctionDescription, find: Find, of: Literal["request", "answer"]) -> dict[str, Any]:
    """Return the schema of a function's request or answer, with the schemas of the classes in it as `$defs`."""
    maker = _Maker(find, sent=of == "request")
    shape = one.request if of == "request" else one.answer.object
    paged = of == "answer" and one.answer.kind == "list"
    found = maker.object(page_of(shape.name, shape.doc) if paged else shape)
    definitions = {"$defs": dict(sorted(maker.definitions.items()))} if maker.definitions else {}
    return {"$schema": DIALECT, "title": f"{one.name} ({of})", **found, **definitions}


def schema_of_class(find: Find, name: str, page: bool) -> dict[str, Any]:
    """Return the schema of a class, or of a page of its objects, without references."""
    one = find(name)
    maker = _Maker(find, sent=isinstance(one, ObjectDescription) and one.sent, inline=True)
    return maker.object(page_of(name, one.doc)) if page else maker.named(name)


class _Maker:
    """Turns descriptions into JSON Schemas.

    Args:
        find: Finds the classes of fields.
        sent: Whether the schemas are for requests: with bounds and choices, without unknown fields and enum values.
        inline: Whether to include the schemas of other classes, instead of references to `definitions`.

    Attributes:
        definitions: Schemas by the names of their classes.
    """

    def __init__(self, find: Find, *, sent: bool, inline: bool = False) -> None:
        self._find = find
        self._sent = sent
        self._inline = inline
        self.definitions: dict[str, Any] = {}

    def object(self, one: ObjectDescription) -> dict[str, Any]:
        """Return the schema of an object."""
        fields = one.fields if self._sent else one.members
        found: dict[str, Any] = {
            "type": "object",
            "description": one.doc,
            "properties": {each.name: self._field(each) for each in fields},
        }
        required = [each.name for each in fields if each.required]
        if required:
            found["required"] = required
        found["additionalProperties"] = False
        rules = [_rule(choice) for choice in one.choices] if self._sent else []
        return found | ({"allOf": rules} if rules else {})

    def named(self, name: str) -> dict[str, Any]:
        """Return a reference to the schema of a class, or the schema itself if it is included."""
        if name not in self.definitions:
            self.definitions[name] = {"type": "object"}  # an object may contain others of its class
            one = self._find(name)
            self.definitions[name] = self.object(one) if isinstance(one, ObjectDescription) else self._enum(one)
        return self.definitions[name] if self._inline else {"$ref": f"#/$defs/{name}"}

    def _field(self, one: FieldDescription) -> dict[str, Any]:
        found = _one_of([self._type(name) for name in one.names])
        if one.many:
            found = {"type": "array", "items": found}
        size = "Items" if one.many else "Length"
        bounds = {
            "minimum": one.minimum,
            "maximum": one.maximum,
            f"min{size}": one.min_length,
            f"max{size}": one.max_length,
        }
        if self._sent:
            found |= {name: bound for name, bound in bounds.items() if bound is not None}
        if one.nullable:
            found = _one_of([found, {"type": "null"}])
        return {**found, "description": one.doc} | ({"writeOnly": True} if one.secret else {})

    def _type(self, name: str) -> dict[str, Any]:
        if name in ("value", "custom_value"):
            held = [{"type": "string"}, self.named("TimePeriod"), self.named("LoginList")]
            return _one_of([*held, *(_SENT_VALUES if self._sent else ())])
        return dict(SCALARS[name]) if name in SCALARS else self.named(name)

    def _enum(self, one: EnumDescription) -> dict[str, Any]:
        values = [each.value for each in one.values]
        meanings = (f"{each.value}: {each.doc}" for each in one.values)
        found: list[dict[str, Any]] = [{"enum": values, "description": "\n".join([one.doc, *meanings])}]
        if any(each.number is not None for each in one.values):
            found.append({"type": ["integer", "string"], "pattern": r"^-?\d+$"})
        if not self._sent:
            found.append({"type": "integer" if one.numeric else "string"})
        return _one_of(found)


def _one_of(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _rule(choice: Choice) -> dict[str, Any]:
    """Return the schema of a choice. An alternative counts as given if one of its fields is."""
    given = [_one_of([{"required": [name]} for name in names]) for names in choice.alternatives]
    if choice.rule == "exactly_one":
        return {"oneOf": given}
    if choice.rule == "at_least_one":
        return {"anyOf": given}
    return {"not": {"anyOf": [{"allOf": [*pair]} for pair in combinations(given, 2)]}}
