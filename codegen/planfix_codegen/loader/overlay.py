"""Merges schema files: a later file replaces or adds entries of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from planfix_codegen.loader.source import Place, Source
from planfix_codegen.loader.translation import RUSSIAN
from planfix_codegen.problems import Problem


def laid_over(old: Source, new: Source) -> Source:
    """Merge `new` into `old` key by key; `null` removes a key.

    Every key keeps its file and line.
    """
    data = _merged(old.data, new.data, ())
    return Source(
        file=old.file if old.data else new.file,
        text=f"{old.text}\n{new.text}",
        data=data,
        marks=old.marks | new.marks,
        problems=old.problems + new.problems,
        broken=old.broken | new.broken,
        reported=old.reported | new.reported,
        unknown=old.unknown or new.unknown,
    )


def _merged(old: dict[str, Any], new: dict[str, Any], place: Place) -> dict[str, Any]:
    merged = dict(old)
    for key, value in new.items():
        before = merged.get(key)
        if isinstance(before, str) and isinstance(value, dict) and place[2:] == ("values",):
            before = {"doc": before}  # the short form of an enum value: only its description
        if value is None and key in merged:
            del merged[key]
        elif isinstance(before, dict) and isinstance(value, dict):
            merged[key] = _merged(cast("dict[str, Any]", before), cast("dict[str, Any]", value), (*place, key))
        else:
            merged[key] = value
    for key, russian in RUSSIAN.items():
        if key in new and russian not in new and not isinstance(new[key], dict):
            merged.pop(russian, None)  # the translation of the replaced text
    return merged


def by_resource(folders: Iterable[list[Source]]) -> list[Source]:
    """A source for each resource, merged from all files that name it in `resource:`, whatever they are called."""
    found: dict[object, Source] = {}
    for sources in folders:
        here: dict[object, Source] = {}
        for source in sources:
            name = source.data.get("resource", source.file)
            key = name if isinstance(name, str) else str(name)
            if key in here:
                first = here[key].mark("resource")
                message = f"{first} describes the resource {key!r} already; expected its functions there"
                source.problems.append(Problem(source.mark("resource"), message))
            here.setdefault(key, source)
            found[key] = laid_over(found[key], source) if key in found else source
    return list(found.values())


def by_type(folders: Iterable[list[Source]]) -> dict[str, Source]:
    """A source for each family of types; a later folder can change a type in any file."""
    found: dict[str, Source] = {}
    for sources in folders:
        home = {name: family for family, source in found.items() for name in _entries(source)}
        for source in sources:
            family = source.file.stem
            elsewhere = [name for name in _entries(source) if home.get(name, family) != family]
            for name in elsewhere:
                part = Source(source.file, data={"types": {name: source.data["types"].pop(name)}}, marks=source.marks)
                found[home[name]] = laid_over(found[home[name]], part)
            if not elsewhere or _entries(source) or source.problems:
                found[family] = laid_over(found[family], source) if family in found else source
    return found


def _entries(source: Source) -> dict[str, Any]:
    entries = source.data.get("types")
    return cast("dict[str, Any]", entries) if isinstance(entries, dict) else {}
