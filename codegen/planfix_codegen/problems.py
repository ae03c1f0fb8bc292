"""Mistakes in a schema, each with its file, line and column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a schema file; line and column count from 1."""

    file: Path
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def beside(self, other: Mark) -> str:
        """` at file:line:column`, or "" if `other` is in the same file."""
        return "" if self.file == other.file else f" at {self}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A mistake: its place, what is wrong, and what was expected."""

    mark: Mark
    message: str

    def __str__(self) -> str:
        return f"{self.mark}: {self.message}"


class SchemaError(Exception):
    """All mistakes of a schema, sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))
