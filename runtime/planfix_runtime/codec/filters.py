"""Complex filters on the wire, and the days and periods in them."""

from __future__ import annotations

from datetime import tzinfo
from typing import TypeVar

from planfix_runtime.codec.decoding import read_datetime, read_int, read_text, required
from planfix_runtime.codec.encoding import xml_datetime, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore_element
from planfix_runtime.model.filters import Filter, Term
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node

F = TypeVar("F", bound=Filter)
T = TypeVar("T", bound=Term)


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
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def read_filter(kind: type[F], node: Node, reading: Reading) -> F:
    """Read a filter of its element."""
    number: int | None | Unset = UNSET
    operator: str | Unset = UNSET
    value: str | Term | Unset = UNSET
    field: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node:
        match child.tag:
            case "type":
                number = read_int(child, unknown, number)
            case "operator":
                operator = read_text(child, unknown, operator)
            case "value" if value is UNSET:
                term = read_term(kind.term_class, child, unknown, reading.zone)
                value = read_text(child, unknown) if term is None else term
            case "field":
                field = read_int(child, unknown, field)
            case _:
                unknown.append(child)
    return kind(
        type=required(number, node, "type", unknown),
        operator=required(operator, node, "operator", unknown),
        value=required(value, node, "value", unknown),
        field=UNSET if field is None else field,
        extra=collect(node, unknown, reading),
    )


def write_term(term: Term, field: str, zone: tzinfo | None) -> str:
    """Write what stands in the element of a term."""
    content = f"<datetype>{xml_text(term.datetype, f'{field}.datetype')}</datetype>"
    if term.datevalue is not UNSET:
        content += f"<datevalue>{xml_int(term.datevalue, f'{field}.datevalue')}</datevalue>"
    if term.datefrom is not UNSET:
        content += f"<datefrom>{xml_datetime(term.datefrom, f'{field}.datefrom', zone)}</datefrom>"
    if term.dateto is not UNSET:
        content += f"<dateto>{xml_datetime(term.dateto, f'{field}.dateto', zone)}</dateto>"
    return content


def read_term(kind: type[T], node: Node, unknown: list[Unknown], zone: tzinfo | None) -> T | None:
    """Read a term of its element; `None` where the element has no word, and holds something else."""
    if node.find("datetype") is None:
        return None
    datetype = ""
    datevalue: int | None | Unset = UNSET
    datefrom: Moment | None | Unset = UNSET
    dateto: Moment | None | Unset = UNSET
    for child in node:
        match child.tag:
            case "datetype":
                datetype = read_text(child, unknown)
            case "datevalue":
                datevalue = read_int(child, unknown, datevalue)
            case "datefrom":
                datefrom = read_datetime(child, unknown, zone, datefrom)
            case "dateto":
                dateto = read_datetime(child, unknown, zone, dateto)
            case _:
                unknown.append(child)
    return kind(
        datetype=datetype,
        datevalue=UNSET if datevalue is None else datevalue,
        datefrom=UNSET if datefrom is None else datefrom,
        dateto=UNSET if dateto is None else dateto,
    )
