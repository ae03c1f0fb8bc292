"""Complex filters on the wire, and the days and periods in them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TypeVar

from planfix_runtime.codec.decoding import missing, read_datetime, read_int, read_text
from planfix_runtime.codec.encoding import xml_datetime, xml_int, xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.filters import Filter, Term
from planfix_runtime.model.unset import UNSET, Unset
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


def read_term(kind: type[T], node: Node, unknown: list[Node], zone: tzinfo | None) -> T | None:
    """Read a term of its element; `None` where the element has no word, and holds something else."""
    if node.find("datetype") is None:
        return None
    datetype = ""
    datevalue: int | None = None
    datefrom: date | datetime | None = None
    dateto: date | datetime | None = None
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
    return kind(
        datetype=datetype,
        datevalue=UNSET if datevalue is None else datevalue,
        datefrom=UNSET if datefrom is None else datefrom,
        dateto=UNSET if dateto is None else dateto,
    )
