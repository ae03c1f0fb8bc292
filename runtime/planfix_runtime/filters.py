"""Complex filters of the list functions, as values and on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TypeVar

from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_datetime, read_int, read_text
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_datetime, write_int, write_text


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTerm:
    """A day or a period that a filter compares with.

    Attributes:
        datetype: Which day or period is meant: the wire's word.
        datevalue: A number of days, where the word needs one.
        datefrom: The day, or the beginning of the period, where the word needs one.
        dateto: End of the period, where the word needs one.
    """

    datetype: str
    datevalue: int | Unset = UNSET
    datefrom: date | datetime | Unset = UNSET
    dateto: date | datetime | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A complex filter; the classes in `planfix.filters` make them.

    Attributes:
        type: Number of the filter.
        operator: How to compare: the wire's word.
        value: What to compare with.
        field: Id of the custom field, for filters by one.
        extra: Elements that the schema does not know.
    """

    type: int
    operator: str
    value: str | DateTerm
    field: int | Unset = UNSET
    extra: tuple[Extra, ...] = ()


F = TypeVar("F", bound=Filter)


def write_filter(tag: str, value: Filter, zone: tzinfo | None) -> str:
    """Write a filter as the element `tag`."""
    content = write_int("type", value.type, "type") + write_text("operator", value.operator, "operator")
    if isinstance(value.value, DateTerm):
        content += f"<value>{_write_term(value.value, zone)}</value>"
    else:
        content += write_text("value", value.value, "value")
    if value.field is not UNSET:
        content += write_int("field", value.field, "field")
    return f"<{tag}>{restore(content, value.extra) if value.extra else content}</{tag}>"


def _write_term(term: DateTerm, zone: tzinfo | None) -> str:
    content = write_text("datetype", term.datetype, "value.datetype")
    if term.datevalue is not UNSET:
        content += write_int("datevalue", term.datevalue, "value.datevalue")
    if term.datefrom is not UNSET:
        content += write_datetime("datefrom", term.datefrom, "value.datefrom", zone)
    if term.dateto is not UNSET:
        content += write_datetime("dateto", term.dateto, "value.dateto", zone)
    return content


def read_filter(kind: type[F], node: Node, zone: tzinfo | None) -> F:
    """Read a filter of its element."""
    number: int | None | Unset = UNSET
    operator: str | Unset = UNSET
    value: str | DateTerm | Unset = UNSET
    field: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node:
        match child.tag:
            case "type":
                number = read_int(child, unknown)
            case "operator":
                operator = read_text(child, unknown)
            case "value":
                value = _read_term(child, unknown, zone) if len(child) else read_text(child, unknown)
            case "field":
                field = read_int(child, unknown)
            case _:
                unknown.append(child)
    if number is None or number is UNSET:
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


def _read_term(node: Node, unknown: list[Node], zone: tzinfo | None) -> DateTerm:
    datetype: str | Unset = UNSET
    datevalue: int | None | Unset = UNSET
    datefrom: date | datetime | None | Unset = UNSET
    dateto: date | datetime | None | Unset = UNSET
    for child in node:
        match child.tag:
            case "datetype":
                datetype = read_text(child, unknown)
            case "datevalue":
                datevalue = read_int(child, unknown)
            case "datefrom":
                datefrom = read_datetime(child, unknown, zone)
            case "dateto":
                dateto = read_datetime(child, unknown, zone)
            case _:
                unknown.append(child)
    if datetype is UNSET:
        raise missing(node, "datetype")
    return DateTerm(
        datetype=datetype,
        datevalue=UNSET if datevalue is None else datevalue,
        datefrom=UNSET if datefrom is None else datefrom,
        dateto=UNSET if dateto is None else dateto,
    )
