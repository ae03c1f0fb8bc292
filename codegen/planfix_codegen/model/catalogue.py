"""Enums, errors, filters, the service, the whole model, and which types its functions use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Flag, auto
from typing import Literal

from planfix_codegen.model.messages import Deprecation, Evidence, Field, Function, Resource, Shape, TypeExpr
from planfix_codegen.problems import Mark

OPERATORS = "FilterOperator"
"""The enum of values in <operator>."""

DATE_TYPES = "DateType"
"""The enum of values in <datetype>."""


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum.

    Attributes:
        number: The number that means the same as the word `wire`.
        holds: In an enum of field types: what a field of this type holds.
        evidence: Source of the facts.
        renamed_from: Its old name, which still works; "" if it was never renamed.
    """

    name: str
    wire: str | int
    doc: str
    mark: Mark
    number: int | None = None
    holds: TypeExpr | None = None
    evidence: Evidence = "documented"
    deprecated: Deprecation | None = None
    renamed_from: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """A list of values, either all words or all numbers.

    Attributes:
        answers_numbers: Whether answers hold numbers where requests hold words.
        evidence: Source of the numbers.
    """

    name: str
    doc: str
    values: tuple[EnumValue, ...]
    mark: Mark
    answers_numbers: bool = False
    evidence: Evidence = "documented"

    @property
    def numeric(self) -> bool:
        """Whether the values are numbers."""
        return all(isinstance(value.wire, int) for value in self.values)

    @property
    def numbered(self) -> bool:
        """Whether the values are words that also have numbers."""
        return any(value.number is not None for value in self.values)


@dataclass(frozen=True, slots=True)
class ErrorGroup:
    """An abstract class of errors."""

    name: str
    doc: str
    parents: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error code and its class."""

    code: str
    name: str
    doc: str
    parents: tuple[str, ...]
    recovery: Literal["none", "log in", "back off", "stop"]
    fields: tuple[Field, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class FilterForm:
    """A shape that the value of a filter can have.

    Attributes:
        type: Type of the value; `None` for an object.
        always: The fixed value of filters that take none from the caller.
        fields: Elements of an object.
        date_types: For dates: member of `DateType` to the fields that it needs.
        date_type_marks: Where the schema describes these members.
    """

    name: str
    doc: str
    type: TypeExpr | None
    separator: str | None
    always: int | None
    fields: tuple[Field, ...]
    date_types: dict[str, tuple[str, ...]]
    date_type_marks: dict[str, Mark]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Filter:
    """A complex filter."""

    name: str
    number: int
    form: str
    operators: tuple[str, ...]
    operator_marks: tuple[Mark, ...]
    takes_field: bool
    doc: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class FilterClass:
    """The complex filters of one list function.

    Attributes:
        method: Wire name of the function.
    """

    name: str
    doc: str
    method: str
    filters: tuple[Filter, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Region:
    """A data centre."""

    name: str
    url: str
    doc: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of the service."""

    value: int
    doc: str


@dataclass(frozen=True, slots=True)
class ChangedObject:
    """Another changed object that an entry of a list of changes names, and that no list contains.

    Attributes:
        field: The field of an entry that names the object.
        key: The field of that object, and of the request that fetches it, with its number.
        method: The function that fetches it.
    """

    kind: str
    field: str
    key: str
    method: str


@dataclass(frozen=True, slots=True)
class ChangeList:
    """A list function that can return what changed since a given time.

    Attributes:
        method: The list function.
        filter: The complex filter that takes the start of the period, or "".
        after: The field of the request that takes the start of the period, or ""; `until` takes its end.
        order: Field of the request and member of its enum that sort the list by time of change, or `None`.
        tells: Other objects that its entries name.
    """

    kind: str
    method: str
    filter: str
    after: str
    until: str
    order: tuple[str, str] | None
    tells: ChangedObject | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Service:
    """The content of `api.yaml`: facts about the whole API.

    Attributes:
        docs_page: Title of a function's page, with `<function>` in place of its name.
        client_class: Name of the client; the async client is `Async` and this name.
        login: The function that clients log in with.
        changes: The lists that return what changed; `changes_doc` describes them together.
        page_field: The field of `paging` with the number of the page; `size_field` has the number of records.
        limits: Limits by name.
        daily_requests: Requests per day in each plan.
        request_headers: HTTP header of each request to its description; `answer_headers` likewise.
        request_fields: Fields of the envelope of each request.
        answer_fields: Fields of the envelope of each answer.
    """

    docs_url: str
    docs_page: str
    client_class: str
    login: str
    login_mark: Mark
    changes: tuple[ChangeList, ...]
    changes_doc: str
    page_field: str
    size_field: str
    paging_mark: Mark
    regions: tuple[Region, ...]
    limits: dict[str, Limit]
    daily_requests: tuple[int, ...]
    request_headers: dict[str, str]
    answer_headers: dict[str, str]
    paging: tuple[Field, ...]
    request_fields: tuple[Field, ...]
    answer_fields: tuple[Field, ...]

    @property
    def client_classes(self) -> tuple[str, str]:
        """Names of the client and of the async client."""
        return self.client_class, f"Async{self.client_class}"

    @property
    def request_envelope(self) -> tuple[str, ...]:
        """Elements of the envelope of each request."""
        return tuple(field.name for field in self.request_fields)

    @property
    def answer_envelope(self) -> tuple[str, ...]:
        """Elements of the envelope of each answer, without status, code and message."""
        return tuple(field.name for field in self.answer_fields if field.name not in ("status", "code", "message"))


@dataclass(frozen=True, slots=True)
class Model:
    """The content of a schema."""

    service: Service
    resources: tuple[Resource, ...]
    types: tuple[Shape, ...]
    enums: tuple[Enum, ...]
    groups: tuple[ErrorGroup, ...]
    errors: tuple[ErrorCode, ...]
    forms: tuple[FilterForm, ...]
    filters: tuple[FilterClass, ...]

    @property
    def functions(self) -> tuple[Function, ...]:
        """The functions of all resources."""
        return tuple(function for resource in self.resources for function in resource.functions)

    def arguments(self, function: Function) -> tuple[Field, ...]:
        """The arguments of a call: the fields of the request and, for a write, `silent` of the envelope."""
        silent = (field for field in self.service.request_fields if field.name == "silent")
        return (*function.request.fields, *(silent if function.kind == "write" else ()))


class Direction(Flag):
    """Whether requests or answers hold a type."""

    SENT = auto()
    """Requests hold it."""
    RECEIVED = auto()
    """Answers hold it."""


def directions_of(model: Model) -> dict[str, Direction]:
    """Direction of each type, enum and filter class that a function uses, by name."""
    sent = reached(model, [name for function in model.functions for name in names_in(function.request)])
    received = reached(model, [name for function in model.functions for name in names_in_answer(function)])
    found = dict.fromkeys(sent, Direction.SENT)
    for name in received:
        found[name] = found.get(name, Direction.RECEIVED) | Direction.RECEIVED
    return found


def reached(model: Model, names: Iterable[str]) -> set[str]:
    """The named types, and all types that they hold, at any depth."""
    return closure(names, {shape.name: names_in(shape) for shape in model.types})


def closure(names: Iterable[str], steps: Mapping[str, Iterable[str]]) -> set[str]:
    """The names, and all names that `steps` leads to from them."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += steps.get(name, ())
    return found


def holds(model: Model, shape: Shape, type_: str) -> bool:
    """Whether the shape holds a type, at any depth."""
    return type_ in reached(model, names_in(shape))


def names_in(shape: Shape) -> list[str]:
    """Names of the types of a shape's fields."""
    return [name for field in shape.fields for name in field.type.names]


def names_in_answer(function: Function) -> list[str]:
    """Names of the types in an answer."""
    return names_in(function.answer) if isinstance(function.answer, Shape) else [function.answer.type]
