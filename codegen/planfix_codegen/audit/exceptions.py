"""`exceptions.yaml`: what the schema and the reference differ in on purpose, one named path or value an entry."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from planfix_codegen.loader.tree import read_form
from planfix_codegen.problems import Mark, Problem, SchemaError

Entry: TypeAlias = tuple[str, ...]


class Exceptions:
    """The decided differences, and which of them there was a use for."""

    def __init__(self, entries: dict[Entry, Mark]) -> None:
        self._entries = entries
        self._used: set[Entry] = set()

    def allows(self, *entry: str) -> bool:
        """Whether a difference is decided: `function, side, path` or `enum, value`."""
        found = entry in self._entries
        if found:
            self._used.add(entry)
        return found

    def unused(self) -> Iterator[Problem]:
        """Entries that decide nothing: there is no such difference, or no longer."""
        for entry, mark in self._entries.items():
            if entry not in self._used:
                yield Problem(mark, f"{' '.join(entry)}: the schema and the reference agree; expected no entry")


def read_exceptions(root: Path) -> Exceptions:
    """Read `exceptions.yaml` of a schema tree; a tree without one has no exceptions.

    Raises:
        SchemaError: It is not of the right form, or decides the same thing twice.
    """
    file = root / "exceptions.yaml"
    if not file.exists():
        return Exceptions({})
    source = read_form(root, file, "exceptions_file")
    entries: dict[Entry, Mark] = {}
    for section, keys in (("paths", ("function", "side", "path")), ("values", ("enum", "value"))):
        for index, raw in enumerate(source.data.get(section, ()) if not source.problems else ()):
            entry = tuple(str(raw[key]) for key in keys)
            if entry in entries:
                source.complain(f"{' '.join(entry)} stands here twice; expected it once", section, index)
            entries[entry] = source.mark(section, index)
    if source.problems:
        raise SchemaError(source.problems)
    return Exceptions(entries)
