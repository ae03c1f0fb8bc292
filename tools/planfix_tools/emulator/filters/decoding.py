"""Decode complex filters, and the dates and periods in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from functools import partial
from typing import Any, TypeAlias, TypeVar

from planfix_runtime.codec.decoding import read_datetime, read_int, read_text, required
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_previous
from planfix_runtime.model.filters import Filter, Term
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node

F = TypeVar("F", bound=Filter)
_Read: TypeAlias = Callable[[Node, list[Unknown], Any], Any]


def read_filter(kind: type[F], node: Node, reading: Reading) -> F:
    """Decode a filter of a class.

    Raises:
        MissingElement: An element of the filter is absent or empty.
    """
    operand = partial(_operand, kind=kind.term_class, zone=reading.zone)
    unknown: list[Unknown] = []
    found = _children(node, unknown, {"type": read_int, "operator": read_text, "value": operand, "field": read_int})
    for name in ("type", "operator", "value"):
        found[name] = required(found.get(name), node, name, unknown)
    return kind(**found, extra=collect(node, unknown, reading))


def _operand(node: Node, unknown: list[Unknown], earlier: object, kind: type[Term], zone: tzinfo | None) -> str | Term:
    """Decode what a filter compares with: a term, or text."""
    if node.find("datetype") is None:
        return read_text(node, unknown, earlier)
    if earlier is not UNSET:
        keep_previous(node, unknown)
    date = partial(_date, zone=zone)
    readers: dict[str, _Read] = {"datetype": read_text, "datevalue": read_int, "datefrom": date, "dateto": date}
    return kind(**_children(node, unknown, readers))


def _date(node: Node, unknown: list[Unknown], earlier: object, zone: tzinfo | None) -> Any:
    return read_datetime(node, unknown, zone, earlier)


def _children(node: Node, unknown: list[Unknown], readers: Mapping[str, _Read]) -> dict[str, Any]:
    """Decode the children of an element by name. Empty ones are left out."""
    found: dict[str, Any] = {}
    for child in node:
        tag = str(child.tag)
        if tag in readers:
            found[tag] = readers[tag](child, unknown, found.get(tag, UNSET))
        else:
            unknown.append(child)
    return {name: value for name, value in found.items() if value is not None}
