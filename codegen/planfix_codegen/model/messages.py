"""Fields, messages, types and functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from planfix_codegen.problems import Mark

VALUES = frozenset({"value", "custom_value"})
"""What data tags and custom fields hold."""

SCALARS = frozenset({"string", "int", "number", "bool", "date", "time", "datetime", "base64"}) | VALUES
"""Types that need no description."""

Alternative: TypeAlias = tuple[str, ...]

Evidence: TypeAlias = Literal["documented", "recorded", "used"]
"""What a fact stands on: a page of the documentation, an answer of a real server, or a request of a working program."""


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
class Deprecation:
    """That something will go.

    Attributes:
        since: The release of the bindings that says so.
        instead: What to use; "" where there is nothing.
    """

    since: str
    instead: str


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
        evidence: What is known of it comes from here.
        renamed_from: Its old name, which calls can still use; "" for a field that was never renamed.
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
    deprecated: Deprecation | None = None

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
class Split:
    """Lists of a request that may have more items than fit into one."""

    over: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Change:
    """That a function has a call beside it which keeps what the caller leaves out: it reads the object first.

    Fields that the request and the object have under one name are kept without being named here.

    Attributes:
        read: Name of the function, of the same resource, that answers the object.
        keep: Field of the request to the steps, by field name, that lead to its value in the object.
        moments: Start of the names of four fields (`…_date_is_set`, `…_date`, `…_time_is_set`, `…_time`) that say a
            moment, to the field of the object that holds it.
        flags: Field that says whether another one has a value, to that other one.
        leave: Fields that are sent only when they are given.
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
        """The request, and the answer where that is not a shared type."""
        return (self.request, self.answer) if isinstance(self.answer, Shape) else (self.request,)

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
    mark: Mark
