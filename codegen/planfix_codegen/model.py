"""The API as data, frozen. It knows nothing of Python: names and types of the target language are decided elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from planfix_codegen.problems import Mark

Alternative: TypeAlias = tuple[str, ...]


class Named(Protocol):
    """What the schema describes under a name."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def mark(self) -> Mark:
        """Where the schema describes it."""
        ...


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """What a field holds: one of `names`, once or (`many`) repeatedly."""

    names: tuple[str, ...]
    many: bool = False

    def __str__(self) -> str:
        text = " | ".join(self.names)
        return f"[{text}]" if self.many else text


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a message or type.

    Attributes:
        name: Python name.
        type: What it holds.
        path: Elements below the owner's element, the last one holding the value.
        attribute: Name of the attribute that holds the value, in the element at `path`.
        min_length: Fewest characters of a text, or items of a list; `max_length` the most.
        mark: Where the schema describes it.
    """

    name: str
    type: TypeExpr
    path: tuple[str, ...]
    doc: str
    mark: Mark
    attribute: str | None = None
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    separator: str | None = None
    secret: bool = False

    @property
    def wire(self) -> str:
        """Path on the wire, as the schema writes it."""
        return "/".join((*self.path, f"@{self.attribute}") if self.attribute else self.path)


@dataclass(frozen=True, slots=True)
class Choice:
    """Fields of which exactly, at most or at least one is given; an alternative can be several fields."""

    rule: Literal["exactly_one", "at_most_one", "at_least_one"]
    alternatives: tuple[Alternative, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Shape:
    """Fields that stand together: a message, or a type that messages share."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    choices: tuple[Choice, ...]
    mark: Mark
    family: str = ""

    def field(self, name: str) -> Field:
        """The field of that name."""
        return next(field for field in self.fields if field.name == name)


@dataclass(frozen=True, slots=True)
class TypeAnswer:
    """An answer that is one object of a shared type."""

    type: str
    path: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """An answer that is a list; the last step of `path` is the repeated element."""

    type: str
    path: tuple[str, ...]
    mark: Mark


Answer: TypeAlias = Shape | TypeAnswer | ListAnswer


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the API (`task.getList`)."""

    resource: str
    name: str
    doc: str
    note: str
    kind: Literal["read", "write"]
    idempotent: bool
    admin: bool
    paginated: bool
    page: str
    file_answer: bool
    errors: tuple[str, ...]
    error_marks: tuple[Mark, ...]
    request: Shape
    answer: Answer
    mark: Mark

    @property
    def wire_name(self) -> str:
        """The name that stands in a request."""
        return f"{self.resource}.{self.name}"


@dataclass(frozen=True, slots=True)
class Resource:
    """The functions of one kind of object."""

    name: str
    doc: str
    functions: tuple[Function, ...]


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum.

    Attributes:
        holds: For types of fields: what a field of this type holds.
    """

    name: str
    wire: str | int
    doc: str
    holds: TypeExpr | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """A list of values; all of them words, or all of them numbers."""

    name: str
    doc: str
    values: tuple[EnumValue, ...]
    mark: Mark

    @property
    def numeric(self) -> bool:
        """Whether the values are numbers."""
        return all(isinstance(value.wire, int) for value in self.values)


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
    """

    name: str
    doc: str
    type: TypeExpr | None
    separator: str | None
    always: int | None
    fields: tuple[Field, ...]
    date_types: dict[str, tuple[str, ...]]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Filter:
    """A row of a list's complex filters."""

    name: str
    number: int
    form: str
    operators: tuple[str, ...]
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
class Service:
    """What `api.yaml` says: the API at large.

    Attributes:
        limits: Name to limit.
        daily_requests: Requests in a day, by plan.
        request_headers: HTTP header that each request carries, to what it says; `answer_headers` likewise.
        request_fields: What stands in each request beside its own fields.
        answer_fields: What can stand in each answer beside its own fields.
    """

    docs_url: str
    regions: tuple[Region, ...]
    limits: dict[str, Limit]
    daily_requests: tuple[int, ...]
    request_headers: dict[str, str]
    answer_headers: dict[str, str]
    paging: tuple[Field, ...]
    request_fields: tuple[Field, ...]
    answer_fields: tuple[Field, ...]

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
