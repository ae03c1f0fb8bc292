"""Functions, and what they answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from planfix_codegen.model.shapes import Shape
from planfix_codegen.problems import Mark


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
