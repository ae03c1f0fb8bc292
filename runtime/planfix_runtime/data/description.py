"""The API as data: its functions, with their fields, types, bounds and errors, for programs that treat all alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from planfix_runtime.lazy import loaded
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import Value


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
    sent: bool = False
    """Whether it is a request, or is held by requests."""
    extra: bool = True
    """Whether it also keeps, in `extra`, the elements that the schema does not know."""

    @property
    def members(self) -> tuple[FieldDescription, ...]:
        """The fields, with `extra`."""
        return (*self.fields, _EXTRA) if self.extra else self.fields


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


def _field(name: str, type: str, doc: str, *, required: bool = True) -> FieldDescription:
    return FieldDescription(name=name, type=type, wire=name, doc=doc, required=required)


_EXTRA = _field("extra", "[Extra]", "Elements that the schema does not know.", required=False)


def page_of(item: str, doc: str) -> ObjectDescription:
    """A page of a list.

    Args:
        item: Name of the class of what is in it.
        doc: What that is.
    """
    fields = (
        _field("items", f"[{item}]", "The records of this page."),
        _field("count", "int", "How many the server says this page has.", required=False),
        _field("total_count", "int", "How many the server says match, on all pages.", required=False),
    )
    return ObjectDescription("Page", f"Part of a list. {doc}", fields)


def _part(name: str, doc: str, *fields: FieldDescription) -> tuple[str, ObjectDescription]:
    return name, ObjectDescription(name, doc, fields, extra=False)


OF_THE_RUNTIME = dict(
    [
        _part(
            "Extra",
            "A part of an answer that is the value of no field.",
            _field("xml", "string", "The element; the text of an attribute, or bare text."),
            _field("path", "string", "Where it stood, below the element of its owner.", required=False),
            _field("position", "int", "Its number among elements of the same name, or 0.", required=False),
        ),
        _part(
            "TimePeriod",
            "A period within a day.",
            _field("begin", "time", "When it begins."),
            _field("end", "time", "When it ends."),
        ),
        _part("LoginList", "Users, or contacts that may log in.", _field("ids", "[int]", "Their ids.")),
    ]
)
"""Objects that the values of all APIs hold."""


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
        found: dict[str, Any] = loaded("planfix_runtime.data.json_schema:schema_of_function")(self, self._api.type, of)
        return found


class Description:
    """All functions and types of an API.

    Args:
        data: What the generator writes as `description.json`.
        package: Name of the package that has its classes.
    """

    def __init__(self, data: Mapping[str, Any], package: str) -> None:
        self.package = package
        self._data = data
        self._functions: dict[str, FunctionDescription] = {}
        self._types: dict[str, ObjectDescription | EnumDescription] = dict(OF_THE_RUNTIME)

    @property
    def envelope(self) -> tuple[str, ...]:
        """Elements of every request beside those of its fields."""
        return tuple(self._data["envelope"])

    @cached_property
    def functions(self) -> tuple[FunctionDescription, ...]:
        """All functions."""
        return tuple(self.function(name) for name in self._data["functions"])

    def function(self, name: str) -> FunctionDescription:
        """A function by its name, as the API or as Python has it.

        Raises:
            LookupError: There is no such function.
        """
        if name not in self._functions:
            known = self._data["functions"]
            found = name if name in known else {_key(one): one for one in known}.get(_key(name))
            if found is None:
                raise LookupError(_unknown("function", name, known))
            self._functions[name] = self._function(found, known[found])
        return self._functions[name]

    def type(self, name: str) -> ObjectDescription | EnumDescription:
        """An object or an enum by the name of its class.

        Raises:
            LookupError: There is no such class.
        """
        if name not in self._types:
            objects, enums = self._data["objects"], self._data["enums"]
            if name not in objects and name not in enums:
                raise LookupError(_unknown("type", name, [*objects, *enums]))
            self._types[name] = _object(name, objects[name]) if name in objects else _enum(name, enums[name])
        return self._types[name]

    def object(self, name: str) -> ObjectDescription:
        """An object by the name of its class."""
        found = self.type(name)
        assert isinstance(found, ObjectDescription)
        return found

    def class_of(self, name: str) -> Any:
        """The class of a name. It is loaded when it is first asked for."""
        return getattr(loaded(self.package), name)

    def json_schema(self, name: str, *, page: bool = False) -> dict[str, Any]:
        """A JSON Schema of a class, without references, so that it can stand in another.

        Args:
            page: Whether it is of a page of such objects.

        Raises:
            LookupError: There is no such class.
        """
        found: dict[str, Any] = loaded("planfix_runtime.data.json_schema:schema_of_class")(self.type, name, page)
        return found

    def _function(self, name: str, raw: Mapping[str, Any]) -> FunctionDescription:
        answer: dict[str, Any] = {**raw["answer"], "object": self.object(raw["answer"]["object"])}
        made: dict[str, Any] = {
            **raw,
            "errors": tuple(ErrorDescription(code, **self._data["errors"][code]) for code in raw["errors"]),
            "request": self.object(raw["request"]),
            "answer": AnswerDescription(**answer),
            "split": tuple(raw.get("split", ())),
        }
        return FunctionDescription(name=name, _api=self, **made)


_RUNTIME = Description({"objects": {}, "enums": {}}, "planfix_runtime")


def described(kind: type) -> tuple[Description, ObjectDescription] | None:
    """What describes a class, or the one that it is derived from; `None` for what is no value of an API.

    The items of a `Page` are of any class; `page_of` describes one of a class.
    """
    package, _, _ = kind.__module__.partition(".")
    if package == _RUNTIME.package:
        found = page_of("object", "") if kind is Page else OF_THE_RUNTIME.get(kind.__name__)
        return (_RUNTIME, found) if found else None
    for one in reversed(kind.__mro__):
        package, _, module = one.__module__.rpartition(".")[0].rpartition(".")
        if module in ("methods", "types", "filters") and issubclass(one, Value):
            api: Description = loaded(f"{package}.description:description")()
            return api, api.object(one.__name__)
    return None


def _key(name: str) -> str:
    """`task.getList` and `task.get_list` alike."""
    return name.replace("_", "").lower()


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, [*known], n=3)
    return f"no {what} {name!r}" + (f"; do you mean {' or '.join(close)}?" if close else "")


def _object(name: str, raw: Mapping[str, Any]) -> ObjectDescription:
    made: dict[str, Any] = {
        **raw,
        "fields": tuple(FieldDescription(**one) for one in raw["fields"]),
        "choices": tuple(
            Choice(rule, tuple((one,) if isinstance(one, str) else tuple(one) for one in alternatives))
            for rule, alternatives in raw.get("choices", ())
        ),
    }
    return ObjectDescription(name=name, **made)


def _enum(name: str, raw: Mapping[str, Any]) -> EnumDescription:
    made: dict[str, Any] = {**raw, "values": tuple(EnumValueDescription(**value) for value in raw["values"])}
    return EnumDescription(name=name, **made)
