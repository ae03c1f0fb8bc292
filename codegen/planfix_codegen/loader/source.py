"""Reads YAML so that every key and value knows where it stands."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import yaml

from planfix_codegen.problems import Mark, Problem

Step = str | int
Place = tuple[Step, ...]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, six times as fast, where libyaml is there

_ENTRIES = frozenset({"methods", "types", "enums", "groups", "errors", "filters"})
"""Sections whose entries make sense one by one."""


@dataclass(slots=True)
class Source:
    """A schema file.

    Attributes:
        file: Where it is.
        text: What it holds.
        data: What it holds, as plain Python.
        marks: Where each key (or list item) stands.
        problems: What is wrong with it.
        broken: Entries (functions, types, …) with mistakes, by section and name; `()` for the file as a whole.
    """

    file: Path
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict[str, Any])
    marks: dict[Place, Mark] = field(default_factory=dict[Place, Mark])
    problems: list[Problem] = field(default_factory=list[Problem])
    broken: set[Place] = field(default_factory=set[Place])

    def mark(self, *place: Step) -> Mark:
        """Where `place` stands, or the nearest place around it that is known."""
        while place:
            if place in self.marks:
                return self.marks[place]
            place = place[:-1]
        return Mark(self.file, 1, 1)

    def complain(self, message: str, *place: Step) -> None:
        """Note a mistake at `place`."""
        self.complain_at(self.mark(*place), message, *place)

    def complain_at(self, mark: Mark, message: str, *place: Step) -> None:
        """Note a mistake whose mark is not that of `place`."""
        self.problems.append(Problem(mark, message))
        self.broken.add(place[:2] if len(place) > 1 and place[0] in _ENTRIES else ())

    def drop_broken(self) -> Lost:
        """Leave in `data` only what is well-formed.

        Returns:
            What went.
        """
        if () in self.broken:
            self.data = {}
            return Lost(frozenset(re.findall(r'(\w+)"?:', self.text)), frozenset(re.findall(r"\w+", self.text)))
        mentioned: set[str] = set()
        for section, name in self.broken:
            mentioned.update(re.findall(r"\w+", str(self.data[str(section)].pop(name))))
        return Lost(frozenset(str(name) for _, name in self.broken), frozenset(mentioned))


@dataclass(frozen=True, slots=True)
class Lost:
    """What stands in entries that cannot be used, so that nobody misses it.

    Attributes:
        defined: Names of types, error codes, … that may be described there.
        mentioned: Names that may be used there.
    """

    defined: frozenset[str] = frozenset()
    mentioned: frozenset[str] = frozenset()

    def __or__(self, other: Lost) -> Lost:
        return Lost(self.defined | other.defined, self.mentioned | other.mentioned)


def read_source(file: Path, shown: Path) -> Source:
    """Read a file; mistakes in its YAML are in `problems`."""
    source = Source(shown)
    try:
        source.text = file.read_text(encoding="utf-8")
        # Two steps, so that the nodes, which know their places, can be looked at; the stubs type neither of them.
        loader: Any = _LOADER(source.text)
        node = loader.get_single_node()
        if node is not None:
            _walk(source, node, ())
            source.data = _mapping(source, loader.construct_document(node))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Mark(shown, mark.line + 1, mark.column + 1) if mark else Mark(shown, 1, 1)
        source.complain_at(where, f"not YAML: {error.problem}; expected the indentation of its neighbours")
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        source.complain(f"{error}; expected YAML in UTF-8")
    except OSError as error:
        source.complain(f"{error.strerror}; expected a file that can be read")
    return source


def _mapping(source: Source, data: object) -> dict[str, Any]:
    if isinstance(data, dict):
        return cast("dict[str, Any]", data)
    source.complain(f"{data!r} stands at the top of the file; expected a mapping")
    return {}


def _walk(source: Source, node: yaml.Node, place: Place) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[Hashable] = set()
        for key, value in node.value:
            here = (*place, str(key.value))
            source.marks.setdefault(here, _mark(source.file, key))
            if key.tag != "tag:yaml.org,2002:str":
                message = f"YAML takes {key.value!r} for {key.tag.rpartition(':')[2]}; expected a name, in quotes"
                source.complain_at(_mark(source.file, key), message)
            elif key.value in seen:
                message = f"{key.value!r} stands here twice; expected it once"
                source.complain_at(_mark(source.file, key), message, *here)
            seen.add(key.value)
            _walk(source, value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            here = (*place, index)
            source.marks[here] = _mark(source.file, value)
            _walk(source, value, here)


def _mark(file: Path, node: yaml.Node) -> Mark:
    return Mark(file, node.start_mark.line + 1, node.start_mark.column + 1)
