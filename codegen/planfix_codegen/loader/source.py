"""Reads YAML so that every key and value knows where it stands."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from planfix_codegen.problems import Mark, Problem

Step = str | int
Place = tuple[Step, ...]


@dataclass(slots=True)
class Source:
    """A schema file.

    Attributes:
        file: Where it is.
        data: What it holds, as plain Python.
        marks: Where each key (or list item) stands.
        problems: What is wrong with it as YAML.
    """

    file: Path
    data: dict[str, Any] = field(default_factory=dict[str, Any])
    marks: dict[Place, Mark] = field(default_factory=dict[Place, Mark])
    problems: list[Problem] = field(default_factory=list[Problem])

    def mark(self, *place: Step) -> Mark:
        """Where `place` stands, or the nearest place around it that is known."""
        while place:
            if place in self.marks:
                return self.marks[place]
            place = place[:-1]
        return Mark(self.file, 1, 1)

    def complain(self, message: str, *place: Step) -> None:
        """Note a mistake at `place`."""
        self.problems.append(Problem(self.mark(*place), message))


class _Constructor(yaml.SafeLoader):
    """Builds Python values out of nodes that were composed beforehand."""


def read_source(file: Path, shown: Path) -> Source:
    """Read a file; mistakes in its YAML are in `problems`."""
    source = Source(shown)
    try:
        text = file.read_text(encoding="utf-8")
        loader = _Constructor(text)
        node = loader.get_single_node()
        if node is not None:
            _walk(source, node, ())
            source.data = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Mark(shown, mark.line + 1, mark.column + 1) if mark else Mark(shown, 1, 1)
        source.problems.append(Problem(where, f"not YAML: {error.problem}; expected the indentation of its neighbours"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        source.complain(f"not YAML in UTF-8: {error}")
    if not source.problems and not isinstance(source.data, dict):
        source.complain("expected a mapping at the top of the file")
        source.data = {}
    return source


def _walk(source: Source, node: yaml.Node, place: Place) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[Hashable] = set()
        for key, value in node.value:
            here = (*place, str(key.value))
            source.marks.setdefault(here, _mark(source.file, key))
            if key.value in seen:
                mark = _mark(source.file, key)
                source.problems.append(Problem(mark, f"{key.value!r} stands here twice; expected it once"))
            seen.add(key.value)
            _walk(source, value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            here = (*place, index)
            source.marks[here] = _mark(source.file, value)
            _walk(source, value, here)


def _mark(file: Path, node: yaml.Node) -> Mark:
    return Mark(file, node.start_mark.line + 1, node.start_mark.column + 1)
