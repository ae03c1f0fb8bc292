"""Conditions of SQL queries as values, so that they can be combined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


def marks(values: Iterable[object]) -> str:
    """A placeholder for each value: `?, ?, ?`."""
    return ", ".join("?" for _ in values)


@dataclass(frozen=True, slots=True)
class Where:
    """A condition.

    Attributes:
        sql: Its text, with a `?` for each value.
        values: The values.
    """

    sql: str
    values: tuple[object, ...] = ()

    def __and__(self, other: Where) -> Where:
        return Where(f"({self.sql}) AND ({other.sql})", self.values + other.values)

    def __or__(self, other: Where) -> Where:
        return Where(f"({self.sql}) OR ({other.sql})", self.values + other.values)

    def __invert__(self) -> Where:
        # Not `NOT`: that of a comparison with NULL is NULL, which finds nothing.
        return Where(f"({self.sql}) IS NOT TRUE", self.values)


EVERYTHING = Where("1")


def is_any(column: str, values: Iterable[object]) -> Where:
    """The column holds one of the values."""
    found = tuple(values)
    return Where(f"{column} IN ({marks(found)})", found)
