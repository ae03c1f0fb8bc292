"""Enums, errors, filters, the service at large, everything together, and which types the functions reach."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Flag, auto
from typing import Literal

from planfix_codegen.model.messages import Deprecation, Evidence, Field, Function, Resource, Shape, TypeExpr
from planfix_codegen.problems import Mark

OPERATORS = "FilterOperator"
"""The enum of what stands in <operator>."""

DATE_TYPES = "DateType"
"""The enum of what stands in <datetype>."""


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum.

    Attributes:
        number: Other face of a word: the number that names the same.
        holds: For types of fields: what a field of this type holds.
        evidence: What is known of it comes from here.
        renamed_from: Its old name, which programs can still use; "" for one that was never renamed.
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
    """A list of values; all of them words, or all of them numbers.

    Attributes:
        answers_numbers: Whether answers hold the numbers of its words; requests hold the words.
        evidence: What is known of the numbers comes from here.
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
        """Whether the values are words that have numbers, too."""
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
    """An error code and the class that it becomes."""

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
        type: What the value is; `None` where it is an object.
        always: The only value there is, for filters that take none from the caller.
        fields: Elements of an object.
        date_types: For dates: member of `DateType` to the fields that it needs.
        date_type_marks: Where these stand.
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
    """A row of a list's complex filters."""

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
    """What the service allows."""

    value: int
    doc: str


@dataclass(frozen=True, slots=True)
class Told:
    """What else an entry of a list of changes tells of: an object that has changed and that no list names.

    Attributes:
        field: The field of an entry that names the object.
        key: The number in that field, and in the request that fetches the object.
        method: The function that fetches it.
    """

    kind: str
    field: str
    key: str
    method: str


@dataclass(frozen=True, slots=True)
class ChangeList:
    """A list that tells what changed since a moment.

    Attributes:
        method: The function that lists.
        filter: The complex filter that takes the moment, or "".
        after: The field of the request that takes the moment, or ""; `until` likewise takes the end of the period.
        order: Field and member of its enum that let the list begin with what changed first, or None.
        tells: What else its entries tell of.
    """

    kind: str
    method: str
    filter: str
    after: str
    until: str
    order: tuple[str, str] | None
    tells: Told | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Service:
    """What `api.yaml` says: the API at large.

    Attributes:
        docs_page: Title of a function's page; `<function>` stands for its name.
        client_class: Name of the client; the one to be awaited has `Async` before it.
        login: The function that opens a session.
        changes: The lists that tell what changed; `changes_doc` says of what.
        page_field: The field of `paging` that has the number of the page; `size_field` the one that says how many records.
        limits: Name to limit.
        daily_requests: Requests in a day, by plan.
        request_headers: HTTP header that each request carries, to what it says; `answer_headers` likewise.
        request_fields: What stands in each request beside its own fields.
        answer_fields: What can stand in each answer beside its own fields.
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
        """The two clients."""
        return self.client_class, f"Async{self.client_class}"

    @property
    def request_envelope(self) -> tuple[str, ...]:
        """Elements that stand in each request beside its fields."""
        return tuple(field.name for field in self.request_fields)

    @property
    def answer_envelope(self) -> tuple[str, ...]:
        """Elements that can stand in each answer beside its fields; not those that say how the call went."""
        return tuple(field.name for field in self.answer_fields if field.name not in ("status", "code", "message"))


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that a schema tree says."""

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


class Direction(Flag):
    """Who puts a type on the wire."""

    SENT = auto()
    """Requests hold it."""
    RECEIVED = auto()
    """Answers hold it."""


def directions_of(model: Model) -> dict[str, Direction]:
    """The way of each type, enum and filter class that a function reaches, by name."""
    sent = reached(model, [name for function in model.functions for name in names_in(function.request)])
    received = reached(model, [name for function in model.functions for name in _answered(function)])
    found = dict.fromkeys(sent, Direction.SENT)
    for name in received:
        found[name] = found.get(name, Direction.RECEIVED) | Direction.RECEIVED
    return found


def reached(model: Model, names: Iterable[str]) -> set[str]:
    """The named types, and all that they hold."""
    return closure(names, {shape.name: names_in(shape) for shape in model.types})


def closure(names: Iterable[str], steps: Mapping[str, Iterable[str]]) -> set[str]:
    """The names, and all that the steps from them lead to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += steps.get(name, ())
    return found


def holds(model: Model, shape: Shape, type_: str) -> bool:
    """Whether the shape, or what it holds, has a field of a type."""
    return type_ in reached(model, names_in(shape))


def names_in(shape: Shape) -> list[str]:
    """What the fields of a shape hold, by name."""
    return [name for field in shape.fields for name in field.type.names]


def _answered(function: Function) -> list[str]:
    return names_in(function.answer) if isinstance(function.answer, Shape) else [function.answer.type]
