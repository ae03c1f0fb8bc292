"""Complex filters of the list functions, as values and on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import ClassVar, Self, TypeVar

from planfix_runtime.date_terms import Term, read_term, write_term
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.extra import Extra
from planfix_runtime.filter_forms import Form
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int, read_text
from planfix_runtime.scalars import text_of_int
from planfix_runtime.unknown import collect, restore
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int, xml_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A complex filter; the classes in `planfix.filters` make them.

    Attributes:
        type: Number of the filter.
        operator: How to compare: the wire's word.
        value: What to compare with, as the wire has it.
        field: Id of the custom field, for filters by one.
        extra: Elements that the schema does not know.
    """

    term_class: ClassVar[type[Term]] = Term
    """Class of the terms that filters of this class hold."""

    type: int
    operator: str
    value: str | Term
    field: int | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    @classmethod
    def _compare(
        cls, name: str, number: int, form: Form, given: Mapping[str, object], field: int | Unset = UNSET
    ) -> Self:
        """Make the filter `name`, of what its builder was given.

        Raises:
            InvalidRequest: It was not given exactly one of the form's operators, with a value of the form.
        """
        builder = f"{cls.__name__}.{name}"
        expected = f"one of {', '.join(form.operators)}"
        for parameter, value in given.items():
            if parameter not in form.operators:
                raise InvalidRequest(f"{builder}.{parameter}", value, expected)
        if len(given) != 1:
            raise InvalidRequest(builder, dict(given), f"exactly {expected}")
        if field is not UNSET:
            text_of_int(field, f"{builder}.field")
        [(parameter, value)] = given.items()
        operand = form.operand(value, f"{builder}.{parameter}")
        return cls(type=number, operator=form.operators[parameter], value=operand, field=field)


F = TypeVar("F", bound=Filter)


def write_filter(tag: str, value: Filter, zone: tzinfo | None) -> str:
    """Write a filter as the element `tag`."""
    operand = value.value
    inside = write_term(operand, "value", zone) if isinstance(operand, Term) else xml_text(operand, "value")
    content = (
        f"<type>{xml_int(value.type, 'type')}</type>"
        f"<operator>{xml_text(value.operator, 'operator')}</operator><value>{inside}</value>"
    )
    if value.field is not UNSET:
        content += f"<field>{xml_int(value.field, 'field')}</field>"
    return f"<{tag}>{restore(content, value.extra) if value.extra else content}</{tag}>"


def read_filter(kind: type[F], node: Node, zone: tzinfo | None) -> F:
    """Read a filter of its element."""
    number: int | None = None
    operator: str | Unset = UNSET
    value: str | Term | Unset = UNSET
    field: int | None = None
    unknown: list[Node] = []
    for child in node:
        match child.tag:
            case "type":
                number = read_int(child, unknown)
            case "operator":
                operator = read_text(child, unknown)
            case "value":
                term = read_term(kind.term_class, child, unknown, zone)
                value = read_text(child, unknown) if term is None else term
            case "field":
                field = read_int(child, unknown)
            case _:
                unknown.append(child)
    if number is None:
        raise missing(node, "type")
    if operator is UNSET:
        raise missing(node, "operator")
    if value is UNSET:
        raise missing(node, "value")
    return kind(
        type=number,
        operator=operator,
        value=value,
        field=UNSET if field is None else field,
        extra=collect(node, unknown) if unknown else (),
    )
