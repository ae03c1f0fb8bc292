"""Compares the whole schema with the whole reference: counts, exceptions, undecided differences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from planfix_codegen.audit.messages import Message, Paths, compare
from planfix_codegen.audit.reference import SIDES, Reference
from planfix_codegen.audit.value_lists import differing_filters, lists_without_enum, missing_values, unnamed_values
from planfix_codegen.loader.grammar import check_grammar
from planfix_codegen.loader.source import read_source
from planfix_codegen.model import Model
from planfix_codegen.problems import Mark, Problem, SchemaError

Entry: TypeAlias = tuple[str, ...]


class Exceptions:
    """The decided differences, and which of them the comparison used."""

    def __init__(self, entries: dict[Entry, Mark]) -> None:
        self._entries = entries
        self._used: set[Entry] = set()

    def allows(self, *entry: str) -> bool:
        """Whether a difference is decided: `function, side, path` or `enum, value`."""
        self._used.add(entry)
        return entry in self._entries

    def unused(self) -> Iterator[Problem]:
        """Entries for differences that do not exist."""
        for entry, mark in self._entries.items():
            if entry not in self._used:
                yield Problem(mark, f"{' '.join(entry)}: the schema and the reference agree; expected no entry")


def read_exceptions(root: Path) -> Exceptions:
    """Read `exceptions.yaml` of a schema tree; a tree without one has no exceptions.

    Raises:
        SchemaError: The file has mistakes, or decides a difference twice.
    """
    file = root / "exceptions.yaml"
    if not file.exists():
        return Exceptions({})
    source = read_source(file, Path(root.name, file.name))
    check_grammar(source, "exceptions_file")
    entries: dict[Entry, Mark] = {}
    for section, keys in (("paths", ("function", "side", "path")), ("values", ("enum", "value"))):
        for index, raw in enumerate(source.data.get(section, ()) if not source.problems else ()):
            entry = tuple(str(raw[key]) for key in keys)
            if entry in entries:
                source.complain(f"{' '.join(entry)} occurs twice; expected it once", section, index)
            entries[entry] = source.mark(section, index)
    if source.problems:
        raise SchemaError(source.problems)
    return Exceptions(entries)


@dataclass(slots=True)
class Audit:
    """The result of a comparison.

    Attributes:
        counts: A line of counts for each kind of entry.
        undecided: Differences without an exception, and exceptions without a difference.
    """

    counts: list[str] = field(default_factory=list[str])
    undecided: list[str] = field(default_factory=list[str])


def audit(model: Model, reference: Reference, exceptions: Exceptions) -> Audit:
    """Compare a schema with the reference."""
    result = Audit()
    messages = _functions(model, reference, result)
    _missing(model, reference, messages, exceptions, result)
    _unnamed(messages, exceptions, result)
    _values(model, reference, messages, exceptions, result)
    _errors(model, reference, result)
    filters = list(differing_filters(model, reference))
    total = sum(len(rows) for rows in reference.filters.values())
    result.counts.append(f"filters: {total - len(filters)} of {total}")
    result.undecided += filters
    result.undecided += [str(problem) for problem in exceptions.unused()]
    return result


def _functions(model: Model, reference: Reference, result: Audit) -> list[Message]:
    """Compare the functions that both have."""
    functions = {function.wire_name: function for function in model.functions}
    named = set(reference.pages) | reference.functions
    both = set(functions) & set(reference.pages)
    result.counts.append(f"functions: {len(both)} of {len(named)}")
    result.undecided += [f"{name}: a page names it, but the schema does not" for name in sorted(named - set(functions))]
    result.undecided += [f"{name}: the schema has it, but there is no page" for name in sorted(set(functions) - both)]
    paths = Paths(model)
    return [
        compare(reference.pages[name], side, paths.of(function, side))
        for name, function in functions.items()
        if name in both
        for side in SIDES
    ]


def _missing(
    model: Model, reference: Reference, messages: list[Message], exceptions: Exceptions, result: Audit
) -> None:
    decided = 0
    for message in messages:
        for path in [*message.missing, *missing_values(model, reference.pages[message.function], message)]:
            if exceptions.allows(message.function, message.side, path):
                decided += 1
            else:
                result.undecided.append(
                    f"{message.function} {message.side}: {path} is on the page, but not in the schema"
                )
    drawn = sum(len(message.drawn) for message in messages)
    rows = sum(message.rows for message in messages)
    values = sum(len(table.values) for page in reference.pages.values() for table in page.values)
    result.counts.append(f"on the pages: {drawn} paths in skeletons, {rows} rows, {values} values; {decided} decided")


def _unnamed(messages: list[Message], exceptions: Exceptions, result: Audit) -> None:
    """A path in a shared type needs the page of only one of the functions that use the type."""
    documented = {
        (message.side, known.shared)
        for message in messages
        for path, known in message.known.items()
        if path in message.named
    }
    shared = decided = 0
    for message in messages:
        for known in message.unnamed:
            if known.shared and (message.side, known.shared) in documented:
                shared += 1
            elif exceptions.allows(message.function, message.side, known.path):
                decided += 1
            else:
                result.undecided.append(f"{message.function} {message.side}: no page names {known.path}")
    elsewhere = [(message, known) for message in messages for known in message.found_elsewhere]
    for message, known in elsewhere:
        if known.path in message.named and known.field is not None:
            where = f"{message.function} {message.side}: {known.path}"
            result.undecided.append(f"{where} is on the page; expected no `evidence: {known.field.evidence}`")
    total = sum(len(message.known) for message in messages)
    named = total - sum(len(message.unnamed) for message in messages) - len(elsewhere)
    counts = f"{named} named, {shared} shared, {decided} decided, {len(elsewhere)} recorded or used"
    result.counts.append(f"in the schema: {total} paths; {counts}")


def _values(model: Model, reference: Reference, messages: list[Message], exceptions: Exceptions, result: Audit) -> None:
    lists = list(lists_without_enum(model, reference))
    result.undecided += [f"{one} is a list of the reference, but not an enum of the schema" for one in lists]
    unnamed = list(unnamed_values(model, reference, messages))
    undecided = [(enum, value) for enum, value in unnamed if not exceptions.allows(enum, value)]
    result.undecided += [f"no page names {enum} {value!r}" for enum, value in undecided]
    total = sum(len(enum.values) for enum in model.enums)
    lists_found = f"{len(reference.enums) - len(lists)} of {len(reference.enums)}"
    named = f"{total - len(unnamed)} named, {len(unnamed) - len(undecided)} decided"
    result.counts.append(f"enums: {lists_found} lists; {total} values in the schema, {named}")


def _errors(model: Model, reference: Reference, result: Audit) -> None:
    codes = {error.code for error in model.errors}
    result.counts.append(f"errors: {len(codes & reference.errors)} of {len(reference.errors)}")
    result.undecided += [f"error {code} is not in the schema" for code in sorted(reference.errors - codes)]
    result.undecided += [f"no page names error {code}" for code in sorted(codes - reference.errors)]
