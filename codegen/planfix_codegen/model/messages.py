"""Fields, messages, types and functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from planfix_codegen.problems import Mark

VALUES = frozenset({"value", "custom_value"})
"""Types of values in data tags and custom fields."""

SCALARS = frozenset({"string", "int", "number", "bool", "date", "time", "datetime", "base64"}) | VALUES
"""Built-in types."""

ChoiceRule: TypeAlias = Literal["exactly_one", "at_most_one", "at_least_one"]

Evidence: TypeAlias = Literal["documented", "recorded", "used"]
"""Source of a fact: a page of the documentation, an answer of a real server, or a request of a working program."""


class Named(Protocol):
    """An entry of the schema with a name."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def mark(self) -> Mark:
        """Where the schema describes it."""
        ...


@dataclass(frozen=True, slots=True)
class Deprecation:
    """A deprecation: since when, and what to use instead.

    Attributes:
        since: The release of the bindings that deprecates it.
        instead: A sentence that says what to use; "" if there is no replacement.
    """

    since: str
    instead: str


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """Type of a field: one of `names`, or (`many`) a list of them."""

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
        path: Elements below the owner's element; the last one holds the value.
        attribute: Name of the attribute that holds the value, in the element at `path`.
        min_length: Least number of characters of a text, or items of a list; `max_length` is the greatest.
        evidence: Source of the facts.
        renamed_from: Its old name, which still works; "" if it was never renamed.
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
    evidence: Evidence = "documented"
    deprecated: Deprecation | None = None
    renamed_from: str = ""

    @property
    def wire(self) -> str:
        """Path on the wire, as the schema writes it."""
        return "/".join((*self.path, f"@{self.attribute}") if self.attribute else self.path)


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives of which exactly, at most or at least one is given; each has one or more fields."""

    rule: ChoiceRule
    alternatives: tuple[tuple[str, ...], ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Shape:
    """A message, or a type that messages share."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    choices: tuple[Choice, ...]
    mark: Mark
    family: str = ""
    deprecated: Deprecation | None = None

    def field(self, name: str) -> Field:
        """The field with this name."""
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
class Split:
    """Lists of a request (`over`); a request with too many items in them is sent as several."""

    over: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Change:
    """A call that keeps the values that the caller leaves out: it reads the object first.

    Fields that have the same name in the request and in the object need no entry here.

    Attributes:
        read: Name of the function, of the same resource, that reads the object.
        keep: Field of the request to the path, by field names, of its value in the object.
        moments: Common prefix of the four fields of a moment (`…_date_is_set`, `…_date`, `…_time_is_set`, `…_time`),
            to the datetime of the object.
        flags: Field that says whether another field has a value, to that other field.
        leave: Fields that are only sent when the caller gives them.
    """

    read: str
    keep: tuple[tuple[str, tuple[str, ...]], ...]
    moments: tuple[tuple[str, str], ...]
    flags: tuple[tuple[str, str], ...]
    leave: tuple[str, ...]
    mark: Mark


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
    split: Split | None
    change: Change | None
    page: str
    file_answer: bool
    errors: tuple[str, ...]
    error_marks: tuple[Mark, ...]
    request: Shape
    answer: Answer
    mark: Mark
    deprecated: Deprecation | None = None

    @property
    def messages(self) -> tuple[Shape, ...]:
        """The request, and the answer unless it is a shared type."""
        return (self.request, self.answer) if isinstance(self.answer, Shape) else (self.request,)

    @property
    def wire_name(self) -> str:
        """The name in a request: `task.getList`."""
        return f"{self.resource}.{self.name}"


@dataclass(frozen=True, slots=True)
class Resource:
    """The functions of one kind of object."""

    name: str
    doc: str
    functions: tuple[Function, ...]
    mark: Mark
