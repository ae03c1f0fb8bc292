"""Enums, errors and complex filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planfix_codegen.model.shapes import Field, TypeExpr
from planfix_codegen.problems import Mark


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum.

    Attributes:
        holds: For types of fields: what a field of this type holds.
    """

    name: str
    wire: str | int
    doc: str
    mark: Mark
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
