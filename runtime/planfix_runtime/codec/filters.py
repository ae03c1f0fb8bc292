"""Encode complex filters, and the dates and periods in them."""

from __future__ import annotations

from datetime import tzinfo

from planfix_runtime.codec.encoding import xml_datetime, xml_int, xml_text
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.filters import Filter, Term
from planfix_runtime.model.values import UNSET


def write_filter(tag: str, value: Filter, zone: tzinfo | None) -> str:
    """Encode a filter as the element `tag`."""
    operand = value.value
    inside = _term(operand, zone) if isinstance(operand, Term) else xml_text(operand, "value")
    content = (
        f"<type>{xml_int(value.type, 'type')}</type>"
        f"<operator>{xml_text(value.operator, 'operator')}</operator><value>{inside}</value>"
    )
    if value.field is not UNSET:
        content += f"<field>{xml_int(value.field, 'field')}</field>"
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def _term(term: Term, zone: tzinfo | None) -> str:
    content = f"<datetype>{xml_text(term.datetype, 'value.datetype')}</datetype>"
    if term.datevalue is not UNSET:
        content += f"<datevalue>{xml_int(term.datevalue, 'value.datevalue')}</datevalue>"
    if term.datefrom is not UNSET:
        content += f"<datefrom>{xml_datetime(term.datefrom, 'value.datefrom', zone)}</datefrom>"
    if term.dateto is not UNSET:
        content += f"<dateto>{xml_datetime(term.dateto, 'value.dateto', zone)}</dateto>"
    return content
