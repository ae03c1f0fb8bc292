"""What is said of the classes of an API: their fields and values, with types, bounds and docs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


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
