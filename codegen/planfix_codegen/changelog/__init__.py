"""Compares two schemas: what changed, and whether it breaks callers."""

from __future__ import annotations

from planfix_codegen.changelog.catalogue import (
    compare_enums,
    compare_errors,
    compare_filters,
    compare_service,
    compare_types,
)
from planfix_codegen.changelog.messages import compare_functions
from planfix_codegen.changelog.rules import Change as Change, Section
from planfix_codegen.model import Model


def compare(old: Model, new: Model) -> list[Change]:
    """All changes from one schema to another, except those of descriptions."""
    enums = {enum.name: enum for enum in (*old.enums, *new.enums)}
    return [
        *compare_functions(old, new, enums),
        *compare_types(old, new, enums),
        *compare_enums(old, new),
        *compare_errors(old, new, enums),
        *compare_filters(old, new),
        *compare_service(old, new, enums),
    ]


def markdown(changes: list[Change]) -> str:
    """The changes as Markdown, by section, breaking ones first."""
    if not changes:
        return "# Changes\n\nNone.\n"
    breaking = sum(change.breaking for change in changes)
    total = "1 change" if len(changes) == 1 else f"{len(changes)} changes"
    lines = ["# Changes", "", f"{total}, {breaking or 'none'} of them breaking."]
    for section in Section:
        listed = sorted((not one.breaking, str(one)) for one in changes if one.section is section)
        if listed:
            lines += ["", f"## {section.value}", ""]
            lines += [f"- {'compatible' if harmless else '**breaking**'}: {text}." for harmless, text in listed]
    return "\n".join(lines) + "\n"
