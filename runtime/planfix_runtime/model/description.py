"""The API as data: its functions, with their fields, types, bounds and errors, for programs that treat all alike."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Any, Literal, Self

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DAY = r"\d{4}-\d\d-\d\d"
_CLOCK = r"\d\d:\d\d(:\d\d(\.\d+)?)?"
_SCALARS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "int": {"type": "integer"},
    "number": {"type": ["number", "string"], "pattern": r"^-?\d+(\.\d+)?$"},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "pattern": f"^{_CLOCK}$"},
    "datetime": {"type": "string", "pattern": f"^{_DAY}(T{_CLOCK})?(Z|[+-]\\d\\d:\\d\\d)?$"},
    "base64": {"type": "string", "contentEncoding": "base64"},
}
"""Types that need no description, to the JSON that holds them."""

_PERIOD: dict[str, Any] = {
    "type": "object",
    "properties": {"begin": _SCALARS["time"], "end": _SCALARS["time"]},
    "required": ["begin", "end"],
    "additionalProperties": False,
}
_PEOPLE: dict[str, Any] = {
    "type": "object",
    "properties": {"ids": {"type": "array", "items": {"type": "integer"}}},
    "required": ["ids"],
    "additionalProperties": False,
}
_READ_VALUE: list[dict[str, Any]] = [{"type": "string"}, _PERIOD, _PEOPLE]
_SENT_VALUE: list[dict[str, Any]] = [
    *_READ_VALUE,
    {"type": ["number", "boolean"]},
    {"type": "array", "items": {"type": "integer"}},
    {"type": "array", "items": {"type": "string"}},
]
"""What data tags and custom fields hold."""

_EXTRA: dict[str, Any] = {
    "type": "array",
    "description": "Elements that the schema does not know.",
    "items": {
        "type": "object",
        "properties": {"xml": {"type": "string"}, "path": {"type": "string"}},
        "required": ["xml"],
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDescription:
    """A field of a request, of an answer or of an object that they hold."""

    name: str
    """Its name in Python and JSON."""
    type: str
    """What it holds: `int`, `TaskStatus`, `[UserRef]` for a list, `int | string` for one of several."""
    wire: str
    """Path of its element below that of its owner; the last step of an attribute begins with `@`."""
    doc: str
    """What it is."""
    required: bool = False
    """Whether it is always there."""
    nullable: bool = False
    """Whether `None`, an empty element, is one of its values."""
    minimum: int | None = None
    """The smallest number."""
    maximum: int | None = None
    """The largest number."""
    min_length: int | None = None
    """Fewest characters of a text, or items of a list."""
    max_length: int | None = None
    """Most characters of a text, or items of a list."""
    separator: str | None = None
    """What stands between the items of a list that are in one element."""
    secret: bool = False
    """Whether no error, log or repr shows it."""
    evidence: str = "documented"
    """Where it is known from: the pages of the API (`documented`), `recorded` answers, or programs in use (`used`)."""

    @property
    def many(self) -> bool:
        """Whether it is a list."""
        return self.type.startswith("[")

    @property
    def names(self) -> tuple[str, ...]:
        """The types of which it, or each of its items, is one."""
        return tuple(self.type.strip("[]").split(" | "))


@dataclass(frozen=True, slots=True)
class Choice:
    """Fields of which exactly, at most or at least one alternative is given."""

    rule: Literal["exactly_one", "at_most_one", "at_least_one"]
    """How many."""
    alternatives: tuple[tuple[str, ...], ...]
    """Names of the fields; an alternative can be several."""


@dataclass(frozen=True, slots=True)
class ObjectDescription:
    """A request, an answer, or what they hold."""

    name: str
    """Name of the class."""
    doc: str
    """What it is."""
    fields: tuple[FieldDescription, ...]
    """Its fields, in the order of the wire."""
    choices: tuple[Choice, ...] = ()
    """Which fields exclude or need each other."""


@dataclass(frozen=True, slots=True)
class EnumValueDescription:
    """A value of an enum."""

    name: str
    """Name of the member in Python."""
    value: str | int
    """The word or number of the wire, and of JSON."""
    doc: str
    """What it means."""
    number: int | None = None
    """The number that names the same, for a word that has one."""


@dataclass(frozen=True, slots=True)
class EnumDescription:
    """A list of values. It is open: the server may have others."""

    name: str
    """Name of the class."""
    doc: str
    """What it is."""
    values: tuple[EnumValueDescription, ...]
    """The values that are known."""
    answers_numbers: bool = False
    """Whether answers hold the numbers of its words; requests hold the words."""

    @property
    def numeric(self) -> bool:
        """Whether the values are numbers."""
        return all(isinstance(one.value, int) for one in self.values)


@dataclass(frozen=True, slots=True)
class ErrorDescription:
    """An error that the API answers."""

    code: str
    """Its code."""
    name: str
    """Name of the class."""
    doc: str
    """What it means."""


@dataclass(frozen=True, slots=True)
class AnswerDescription:
    """What a function answers."""

    kind: Literal["object", "list"]
    """Whether it is one object, or a `Page` of objects."""
    object: ObjectDescription
    """The object, or each object of the list."""
    wire: str
    """Path of its element in the answer; "" where the fields of the object have the whole path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionDescription:
    """A function of the API."""

    name: str
    """Its name: `task.getList`."""
    resource: str
    """What it is about: `task`."""
    doc: str
    """What it does."""
    kind: Literal["read", "write"]
    """Whether it changes anything."""
    idempotent: bool
    """Whether sending it again changes nothing more."""
    admin: bool
    """Whether only administrators may call it."""
    paginated: bool
    """Whether it takes the number of a page."""
    page: str
    """Address of its documentation."""
    errors: tuple[ErrorDescription, ...]
    """Errors that it is known to answer, beyond the general ones."""
    request: ObjectDescription
    """What it takes."""
    answer: AnswerDescription
    """What it answers."""
    note: str = ""
    """What callers should know besides."""
    split: tuple[str, ...] = ()
    """Lists of the request that a client sends in parts when they are too long for one."""
    file: bool = False
    """Whether it answers a file, and a document only when it refuses."""
    _api: Description = field(repr=False, compare=False)

    def json_schema(self, of: Literal["request", "answer"] = "request") -> dict[str, Any]:
        """A JSON Schema (draft 2020-12) of what `to_dict` makes of a request or an answer.

        Enums are closed in requests, to what this release knows, and open in answers.
        """
        schema = _Schema(self._api, sent=of == "request")
        if of == "request":
            found = schema.object(self.request)
        elif self.answer.kind == "object":
            found = schema.object(self.answer.object)
        else:
            found = schema.page(self.answer.object)
        return {"$schema": _DIALECT, "title": f"{self.name} ({of})", **found} | (
            {"$defs": dict(sorted(schema.definitions.items()))} if schema.definitions else {}
        )


class Description:
    """All functions and types of an API.

    Args:
        data: What the generator writes as `description.json`.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a file."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    @property
    def envelope(self) -> tuple[str, ...]:
        """Elements of every request beside those of its fields."""
        return tuple(self._data["envelope"])

    @cached_property
    def functions(self) -> tuple[FunctionDescription, ...]:
        """All functions."""
        return tuple(self._function(name, raw) for name, raw in self._data["functions"].items())

    def function(self, name: str) -> FunctionDescription:
        """A function by its name, as the API or as Python has it.

        Raises:
            LookupError: There is no such function.
        """
        found = self._functions.get(_key(name))
        if found is None:
            raise LookupError(_unknown("function", name, [one.name for one in self.functions]))
        return found

    def type(self, name: str) -> ObjectDescription | EnumDescription:
        """An object or an enum by the name of its class.

        Raises:
            LookupError: There is no such class.
        """
        found = self._types.get(name)
        if found is None:
            raise LookupError(_unknown("type", name, list(self._types)))
        return found

    def json_schema(self, name: str, *, page: bool = False) -> dict[str, Any]:
        """A JSON Schema of a class, without references, so that it can stand in another.

        Args:
            page: Whether it is of a page of such objects.

        Raises:
            LookupError: There is no such class.
        """
        one = self.type(name)
        schema = _Schema(self, sent=name in self._sent, inline=True)
        return schema.page(one) if page and isinstance(one, ObjectDescription) else schema.named(name)

    @cached_property
    def _sent(self) -> set[str]:
        """Names of the classes that only requests hold, and of the requests themselves."""
        held = {name for name, raw in self._data["types"].items() if raw.get("sent")}
        return held | {*self._data["filters"], "DateTerm"} | {one.request.name for one in self.functions}

    @cached_property
    def _functions(self) -> dict[str, FunctionDescription]:
        return {_key(one.name): one for one in self.functions}

    @cached_property
    def _types(self) -> dict[str, ObjectDescription | EnumDescription]:
        found: dict[str, ObjectDescription | EnumDescription] = dict(self._shared)
        for name, raw in self._data["enums"].items():
            values = tuple(EnumValueDescription(**value) for value in raw["values"])
            found[name] = EnumDescription(name, raw["doc"], values, raw.get("answers_numbers", False))
        for one in self.functions:
            found[one.request.name] = one.request
            found.setdefault(one.answer.object.name, one.answer.object)
        return found

    @cached_property
    def _shared(self) -> dict[str, ObjectDescription]:
        """What requests and answers hold."""
        named = {**self._data["types"], **self._data["filters"]}
        return {name: _object(name, raw) for name, raw in named.items()}

    def _function(self, name: str, raw: dict[str, Any]) -> FunctionDescription:
        errors = (ErrorDescription(code, **self._data["errors"][code]) for code in raw["errors"])
        made: dict[str, Any] = {
            **raw,
            "errors": tuple(errors),
            "request": _object(raw["request"]["name"], raw["request"]),
            "answer": self._answer(raw["answer"]),
            "split": tuple(raw.get("split", ())),
        }
        return FunctionDescription(name=name, _api=self, **made)

    def _answer(self, raw: dict[str, Any]) -> AnswerDescription:
        if "name" in raw:
            return AnswerDescription("object", _object(raw["name"], raw), "")
        if "list" in raw:
            return AnswerDescription("list", self._shared[raw["list"]], raw["wire"])
        return AnswerDescription("object", self._shared[raw["type"]], raw["wire"])


def _key(name: str) -> str:
    """`task.getList` and `task.get_list` alike."""
    return name.replace("_", "").lower()


def _unknown(what: str, name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=3)
    return f"no {what} {name!r}" + (f"; do you mean {' or '.join(close)}?" if close else "")


def _object(name: str, raw: Mapping[str, Any]) -> ObjectDescription:
    choices = (
        Choice(rule, tuple((one,) if isinstance(one, str) else tuple(one) for one in alternatives))
        for rule, *alternatives in raw.get("choices", ())
    )
    fields = tuple(FieldDescription(**one) for one in raw["fields"])
    return ObjectDescription(name, raw["doc"], fields, tuple(choices))


class _Schema:
    """A JSON Schema under construction.

    Args:
        sent: Whether it is of a request.
        inline: Whether it is to have no definitions beside it.
    """

    def __init__(self, api: Description, *, sent: bool, inline: bool = False) -> None:
        self._api = api
        self._sent = sent
        self._inline = inline
        self.definitions: dict[str, Any] = {}

    def page(self, one: ObjectDescription) -> dict[str, Any]:
        """The schema of a page of objects."""
        properties = {
            "items": {"type": "array", "items": self.named(one.name)},
            "count": {"type": "integer", "description": "How many the server says this page has."},
            "total_count": {"type": "integer", "description": "How many the server says match, on all pages."},
            "extra": _EXTRA,
        }
        description = f"Part of a list. {one.doc}"
        closed = {"required": ["items"], "additionalProperties": False}
        return {"type": "object", "description": description, "properties": properties, **closed}

    def object(self, one: ObjectDescription) -> dict[str, Any]:
        """The schema of an object."""
        properties = {each.name: self._field(each) for each in one.fields}
        if not self._sent:
            properties["extra"] = _EXTRA
        found: dict[str, Any] = {"type": "object", "description": one.doc, "properties": properties}
        required = [each.name for each in one.fields if each.required]
        if required:
            found["required"] = required
        found["additionalProperties"] = False
        rules = [_rule(choice) for choice in one.choices] if self._sent else []
        return found | ({"allOf": rules} if rules else {})

    def named(self, name: str) -> dict[str, Any]:
        """A reference to the schema of a class, or the schema itself."""
        if name not in self.definitions:
            self.definitions[name] = {"type": "object"}  # an object may hold others of its class
            one = self._api.type(name)
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
            return _one_of(_SENT_VALUE if self._sent else _READ_VALUE)
        return dict(_SCALARS[name]) if name in _SCALARS else self.named(name)

    def _enum(self, one: EnumDescription) -> dict[str, Any]:
        values = [each.value for each in one.values]
        meanings = (f"{each.value}: {each.doc}" for each in one.values)
        found: list[dict[str, Any]] = [{"enum": values, "description": "\n".join([one.doc, *meanings])}]
        if any(each.number is not None for each in one.values):
            found.append({"type": ["integer", "string"], "pattern": r"^-?\d+$"})
        if not self._sent:
            found.append({"type": "string" if isinstance(values[0], str) else "integer"})
        return _one_of(found)


def _one_of(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _rule(choice: Choice) -> dict[str, Any]:
    """What a choice demands. An alternative is given when one of its fields is."""
    given = [_one_of([{"required": [name]} for name in names]) for names in choice.alternatives]
    if choice.rule == "exactly_one":
        return {"oneOf": given}
    if choice.rule == "at_least_one":
        return {"anyOf": given}
    return {"not": {"anyOf": [{"allOf": [*pair]} for pair in combinations(given, 2)]}}
