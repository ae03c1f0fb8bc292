"""The API as data: functions, fields, types, bounds and errors, for programs that work on functions by name."""

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
    """A field of a request, an answer or an object in them."""

    name: str
    """Name in Python and JSON."""
    type: str
    """Type of its values: `int`, `TaskStatus`, `[UserRef]` for a list, `int | string` for a union."""
    wire: str
    """Path of its element below the object's element; of an attribute, the last step begins with `@`."""
    doc: str
    """Description."""
    required: bool = False
    """Whether it is always present."""
    nullable: bool = False
    """Whether it may be `None`, which is an empty element."""
    minimum: int | None = None
    """Smallest number."""
    maximum: int | None = None
    """Largest number."""
    min_length: int | None = None
    """Fewest characters of a string, or items of a list."""
    max_length: int | None = None
    """Most characters of a string, or items of a list."""
    separator: str | None = None
    """Separator of the items, for a list that is the text of one element."""
    secret: bool = False
    """Whether it is hidden from errors, logs and `repr`."""
    evidence: str = "documented"
    """Source of the fact: the API's pages (`documented`), `recorded` answers, or programs in use (`used`)."""

    @property
    def many(self) -> bool:
        """Whether it is a list."""
        return self.type.startswith("[")

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the types in its union, or of its only type; of a list, those of the items."""
        return tuple(self.type.strip("[]").split(" | "))


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives of which exactly, at most or at least one must be given."""

    rule: Literal["exactly_one", "at_most_one", "at_least_one"]
    """How many must be given."""
    alternatives: tuple[tuple[str, ...], ...]
    """Names of the fields of each alternative."""


@dataclass(frozen=True, slots=True)
class ObjectDescription:
    """A request, an answer or an object in them."""

    name: str
    """Name of the class."""
    doc: str
    """Description."""
    fields: tuple[FieldDescription, ...]
    """Fields, in the order of their elements."""
    choices: tuple[Choice, ...] = ()
    """Fields that exclude or need each other."""
    sent: bool = False
    """Whether it is a request or part of one."""
    extra: bool = True
    """Whether it keeps unknown elements in `extra`."""

    @property
    def members(self) -> tuple[FieldDescription, ...]:
        """Fields, with `extra` if the class has it."""
        return (*self.fields, _EXTRA) if self.extra else self.fields


@dataclass(frozen=True, slots=True)
class EnumValueDescription:
    """A value of an enum."""

    name: str
    """Name of the member in Python."""
    value: str | int
    """Word or number in XML and JSON."""
    doc: str
    """Meaning."""
    number: int | None = None
    """Number with the same meaning, for a word that has one."""


@dataclass(frozen=True, slots=True)
class EnumDescription:
    """An enum. It is open: the server may use other values."""

    name: str
    """Name of the class."""
    doc: str
    """Description."""
    values: tuple[EnumValueDescription, ...]
    """Known values."""
    answers_numbers: bool = False
    """Whether answers have the numbers of its words, and requests the words."""

    @property
    def numeric(self) -> bool:
        """Whether the values are numbers."""
        return all(isinstance(one.value, int) for one in self.values)


def _field(name: str, type: str, doc: str, *, required: bool = True) -> FieldDescription:
    return FieldDescription(name=name, type=type, wire=name, doc=doc, required=required)


_EXTRA = _field("extra", "[Extra]", "Elements that the schema does not know.", required=False)


def page_of(item: str, doc: str) -> ObjectDescription:
    """Describe a page of a list.

    Args:
        item: Name of the class of its items.
        doc: Description of that class.
    """
    fields = (
        _field("items", f"[{item}]", "Records of this page."),
        _field("count", "int", "Number of records on this page, as the server says.", required=False),
        _field("total_count", "int", "Number of records on all pages, as the server says.", required=False),
    )
    return ObjectDescription("Page", f"Part of a list. {doc}", fields)


def _part(name: str, doc: str, *fields: FieldDescription) -> ObjectDescription:
    return ObjectDescription(name, doc, fields, extra=False)


OF_THE_RUNTIME = {
    one.name: one
    for one in (
        _part(
            "Extra",
            "A part of an answer that no field holds.",
            _field("xml", "string", "The element; for an attribute or text, its text."),
            _field("path", "string", "Where it stood, below the element of its owner.", required=False),
            _field("position", "int", "Its number among elements of the same name, or 0.", required=False),
        ),
        _part("TimePeriod", "A period within a day.", _field("begin", "time", "Begin."), _field("end", "time", "End.")),
        _part("LoginList", "Users, or contacts that may log in.", _field("ids", "[int]", "Their ids.")),
    )
}
"""Objects in the values of every API."""


@dataclass(frozen=True, slots=True)
class ErrorDescription:
    """An error of the API."""

    code: str
    """Code."""
    name: str
    """Name of the class."""
    doc: str
    """Meaning."""


@dataclass(frozen=True, slots=True)
class AnswerDescription:
    """The answer to a function."""

    kind: Literal["object", "list"]
    """Whether it is one object or a `Page` of objects."""
    object: ObjectDescription
    """The object, or each object of the list."""
    wire: str
    """Path of the object's element in the answer; "" if the paths of its fields begin at the root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionDescription:
    """A function of the API."""

    name: str
    """Name: `task.getList`."""
    resource: str
    """Resource: `task`."""
    doc: str
    """Description."""
    kind: Literal["read", "write"]
    """Whether it only reads, or changes something."""
    idempotent: bool
    """Whether a second call changes nothing more."""
    admin: bool
    """Whether only administrators may call it."""
    paginated: bool
    """Whether it takes a page number."""
    page: str
    """URL of its documentation."""
    errors: tuple[ErrorDescription, ...]
    """Its known errors, without those of all functions."""
    request: ObjectDescription
    """Request."""
    answer: AnswerDescription
    """Answer."""
    note: str = ""
    """Further advice for callers."""
    split: tuple[str, ...] = ()
    """Lists of the request that a client splits over several requests if they are too long for one."""
    file: bool = False
    """Whether the answer is a file (an XML document only for an error)."""
    _api: Description = field(repr=False, compare=False)

    def json_schema(self, of: Literal["request", "answer"] = "request") -> dict[str, Any]:
        """Return the JSON Schema (draft 2020-12) of the dict that `to_dict` makes of a request or an answer.

        Enums in requests accept only the values that this release knows; enums in answers accept any.
        """
        found: dict[str, Any] = loaded("planfix_runtime.data.json_schema:schema_of_function")(self, self._api.type, of)
        return found


class Description:
    """All functions and types of an API.

    Args:
        data: Content of the generated `description.json`.
        package: Name of the package that has the classes.
    """

    def __init__(self, data: Mapping[str, Any], package: str) -> None:
        self.package = package
        self._data = data
        self._functions: dict[str, FunctionDescription] = {}
        self._types: dict[str, ObjectDescription | EnumDescription] = dict(OF_THE_RUNTIME)

    @property
    def envelope(self) -> tuple[str, ...]:
        """Names of the elements that every request has beside its fields."""
        return tuple(self._data["envelope"])

    @cached_property
    def functions(self) -> tuple[FunctionDescription, ...]:
        """All functions."""
        return tuple(self.function(name) for name in self._data["functions"])

    def function(self, name: str) -> FunctionDescription:
        """Return a function by its name, as in the API (`task.getList`) or in Python (`task.get_list`).

        Raises:
            LookupError: There is no such function.
        """
        if name not in self._functions:
            known = self._data["functions"]
            found = {_key(one): one for one in known}.get(_key(name))
            if found is None:
                raise LookupError(_unknown("function", name, known))
            self._functions[name] = self._function(found, known[found])
        return self._functions[name]

    def type(self, name: str) -> ObjectDescription | EnumDescription:
        """Return an object or enum by the name of its class.

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
        """Return an object by the name of its class."""
        found = self.type(name)
        assert isinstance(found, ObjectDescription)
        return found

    def class_of(self, name: str) -> Any:
        """Return a class by its name, loaded at the first use."""
        return getattr(loaded(self.package), name)

    def json_schema(self, name: str, *, page: bool = False) -> dict[str, Any]:
        """Return the JSON Schema of a class, without references, so that it can be part of another schema.

        Args:
            name: Name of the class.
            page: Whether to describe a page of its objects instead.

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
    """Return the description of a class or of the generated class that it is derived from; `None` for other classes.

    `Page` is described as a page of any objects; `page_of` describes a page of one class.
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
    """Return the same key for `task.getList` and `task.get_list`."""
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
