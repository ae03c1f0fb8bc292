"""The comments of `account.yaml`, which somebody wrote by hand and PyYAML does not read."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

Path = tuple[str, ...]
"""Keys from the root to an entry of the file."""


def keep_comments(old: str, new: str) -> str:
    """Put the comments of a YAML file into a newer version of it.

    A comment belongs to the entry on its line, or else to the next one below; the comments of an entry that is gone go with it.
    """
    places = dict(_entries(new))
    above: dict[int, list[str]] = {}
    lines = new.split("\n")
    for path, text, is_above in _comments(old):
        place = places.get(path) if path else len(lines) - 1
        if place is None:
            continue
        if is_above:
            above.setdefault(place, []).append(text)
        else:
            lines[place] += f"  {text}"
    found: list[str] = []
    for place, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip(" "))]  # other white space is part of a key
        found += [*(f"{indent}{text}" for text in above.get(place, ())), line]
    return "\n".join(found)


def _comments(text: str) -> Iterator[tuple[Path, str, bool]]:
    """The comments of a file: the entry each belongs to, its text, and whether it stands above the entry."""
    lines = text.splitlines()
    ends: dict[int, int] = {}  # columns at which the values of lines end
    for token in yaml.scan(text):
        for number in range(token.start_mark.line, token.end_mark.line):
            ends[number] = len(lines[number])
        ends[token.end_mark.line] = token.end_mark.column
    entries: dict[int, Path] = {}
    for path, number in _entries(text):
        entries.setdefault(number, path)
    waiting: list[str] = []
    for number, line in enumerate(lines):
        path = entries.get(number, ())
        if path:
            yield from ((path, one, True) for one in waiting)
            waiting.clear()
        comment = line[ends.get(number, 0) :].strip()
        if comment.startswith("#"):
            if path:
                yield path, comment, False
            else:
                waiting.append(comment)
    yield from (((), one, True) for one in waiting)


def _entries(text: str) -> Iterator[tuple[Path, int]]:
    """The entries of the mappings of a file with their line numbers, each before what it holds."""

    def walk(node: yaml.Node | None, path: Path) -> Iterator[tuple[Path, int]]:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                yield (*path, key.value), key.start_mark.line
                yield from walk(value, (*path, key.value))

    yield from walk(yaml.compose(text), ())
