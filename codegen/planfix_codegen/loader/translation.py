"""The Russian texts of a schema: `ru` beside `doc`, `note_ru` beside `note`, `instead_ru` beside `instead`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from planfix_codegen.loader.source import Place, read_source
from planfix_codegen.problems import Problem

Language: TypeAlias = Literal["en", "ru"]
"""Language of the schema's texts."""

RUSSIAN = {"doc": "ru", "note": "note_ru", "instead": "instead_ru"}
"""Key of an English text to the key of its translation."""


def in_russian(value: Any) -> Any:
    """The data of a schema file with Russian texts; a text without a translation stays English."""
    if isinstance(value, list):
        return [in_russian(item) for item in cast("Sequence[Any]", value)]
    if not isinstance(value, dict):
        return value
    entries = cast("dict[str, Any]", value)
    translated = {key: in_russian(item) for key, item in entries.items()}
    for key, russian in RUSSIAN.items():
        # A field can be called `doc`; only a text is a string.
        if isinstance(entries.get(key), str) and isinstance(entries.get(russian), str):
            translated[key] = entries[russian]
    return translated


def untranslated(folder: Path) -> list[Problem]:
    """The texts of a schema that have no translation."""
    missing: list[Problem] = []
    for file in sorted(folder.rglob("*.yaml")):
        source = read_source(file, Path(folder.name) / file.relative_to(folder))
        for place, expected in _english_only(source.data, ()):
            missing.append(Problem(source.mark(*place), f"{place[-1]!r} is English only; expected {expected}"))
    return missing


def _english_only(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Place of each text without a translation, and what to write."""
    if isinstance(value, list):
        for index, item in enumerate(cast("Sequence[Any]", value)):
            yield from _english_only(item, (*place, index))
    if not isinstance(value, dict):
        return
    entries = cast("dict[str, Any]", value)
    for key, item in entries.items():
        if isinstance(item, str) and key in RUSSIAN:
            if RUSSIAN[key] not in entries:
                yield (*place, key), f"`{RUSSIAN[key]}` beside it"
        elif isinstance(item, str) and _is_shorthand(place):
            yield (*place, key), "`{doc: …, ru: …}` in place of the text"
        else:
            yield from _english_only(item, (*place, key))


def _is_shorthand(place: Place) -> bool:
    """Whether entries here may be texts in short form: enum values, and statuses of an answer."""
    return place == ("envelope", "statuses") or (len(place) == 3 and place[0] == "enums" and place[2] == "values")
