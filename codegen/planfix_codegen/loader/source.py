"""Reads YAML together with the line and column of every key and value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from planfix_codegen.problems import Mark, Problem

Step = str | int
Place = tuple[Step, ...]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's, if it is installed, is six times as fast

_ENTRIES = frozenset({"methods", "types", "enums", "groups", "errors", "filters"})
"""Sections whose entries can be checked one by one."""

_DEEPEST = 50

_MOST = 100_000
"""Limit of keys and values in a file, with aliases written out: 30 times those of the largest file."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Control characters, except tab and line feed."""


@dataclass(slots=True)
class Source:
    """A schema file.

    Attributes:
        file: Its path, as messages show it.
        text: Its content.
        data: Its content as plain Python.
        marks: Line and column of each key and list item.
        problems: The mistakes found in it.
        broken: Entries (functions, types, …) with mistakes, by section and name; `()` for the file as a whole.
        reported: Places with a mistake; the grammar reports no further ones there.
        unknown: Whether its content is lost: the file is empty, or cannot be read.
    """

    file: Path
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict[str, Any])
    marks: dict[Place, Mark] = field(default_factory=dict[Place, Mark])
    problems: list[Problem] = field(default_factory=list[Problem])
    broken: set[Place] = field(default_factory=set[Place])
    reported: set[Place] = field(default_factory=set[Place])
    unknown: bool = False

    def mark(self, *place: Step) -> Mark:
        """Line and column of `place`, or of the nearest known place around it."""
        while place:
            if place in self.marks:
                return self.marks[place]
            place = place[:-1]
        return Mark(self.file, 1, 1)

    def complain(self, message: str, *place: Step) -> None:
        """Add a mistake at `place`."""
        self.complain_at(self.mark(*place), message, *place)

    def complain_at(self, mark: Mark, message: str, *place: Step) -> None:
        """Add a mistake of `place` that is at another line or column."""
        self.problems.append(Problem(mark, message))
        self.reported.add(place)
        self.broken.add(place[:2] if len(place) > 1 and place[0] in _ENTRIES else ())

    def drop_broken(self) -> Lost:
        """Remove the entries with mistakes from `data`.

        Returns:
            The names in the removed entries.
        """
        if () in self.broken:
            self.data = {}
            defined, mentioned = re.findall(r'(\w+)"?:', self.text), re.findall(r"\w+", self.text)
            return Lost(frozenset(defined), frozenset(mentioned), everything=self.unknown)
        names = {str(name) for _, name in self.broken}
        names |= {name[:1].upper() + name[1:] for name in names}  # the mistake may be the lower-case first letter
        entries = [self.data[str(section)].pop(name, "") for section, name in self.broken]
        return Lost(frozenset(names), frozenset(re.findall(r"\w+", str(entries))))


@dataclass(frozen=True, slots=True)
class Lost:
    """Names in entries that cannot be used; other checks do not report these as unknown or unused.

    Attributes:
        defined: Names of types, error codes, … that may be described there.
        mentioned: Names that may be used there.
        everything: Whether any name may be described and used there.
    """

    defined: frozenset[str] = frozenset()
    mentioned: frozenset[str] = frozenset()
    everything: bool = False

    def __or__(self, other: Lost) -> Lost:
        everything = self.everything or other.everything
        return Lost(self.defined | other.defined, self.mentioned | other.mentioned, everything)


def read_source(file: Path, shown: Path) -> Source:
    """Read a file; mistakes in its YAML are in `problems`.

    Args:
        shown: The path to show in messages.
    """
    source = Source(shown)
    try:
        content = file.read_bytes()
    except OSError as error:
        source.unknown = True
        source.complain(f"{error.strerror}; expected a file that can be read")
        return source
    try:
        source.text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        mark = Mark(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        source.unknown = True
        source.complain_at(mark, f"the byte {content[error.start]:#04x} is not UTF-8; expected YAML in UTF-8")
        return source
    try:
        loader: Any = _LOADER(source.text)  # nodes have line and column; the stubs have no types
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        source.complain_at(*_no_yaml(source, error))
    except yaml.YAMLError as error:
        source.unknown = True
        source.complain(f"not YAML: {str(error).splitlines()[0]}; expected text without control characters")
    else:
        if node is None:
            source.unknown = True
            source.complain("the file is empty; expected the keys of schema/README.md")
        elif not isinstance(node, yaml.MappingNode):
            source.unknown = True
            source.complain("the file is not a mapping; expected keys at the top level")
        else:
            source.data = _Reading(source, loader).mapping(node, ())
    return source


def _no_yaml(source: Source, error: yaml.MarkedYAMLError) -> tuple[Mark, str]:
    """Place and message of an error of the parser; for an unclosed bracket or quote, the place where it opens."""
    context = str(error.context or "")
    unending = "',' or" in str(error.problem) or "end of stream" in str(error.problem)
    mark = error.context_mark if unending and error.context_mark else error.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = source.text.splitlines() or [""]
    if line >= len(lines):  # the end of the file: after the last line
        line, column = len(lines) - 1, len(lines[-1])
    before, after = lines[line][:column], lines[line][column:]
    said = f"{context} {error.problem}" if unending or "document" in context or "anchor" in context else error.problem
    message = f"not YAML: {said}; expected {_advice(f'{context} {error.problem}', before, after)}"
    return Mark(source.file, line + 1, column + 1), message


def _advice(said: str, before: str, after: str) -> str:
    """What to write instead, from the parser's message and the line before and after the mistake."""
    if "',' or" in said:
        return "the bracket that closes it, and a comma between entries"
    if "end of stream" in said:
        return "the quote or bracket that closes it"
    if "cannot start any token" in said:
        return "spaces instead of the tab" if after.startswith("\t") else "quotes around a text that begins so"
    if "escape" in said:
        return "single quotes, in which a backslash is literal"
    if "alias" in said or "anchor" in said:
        return "one anchor (&name) further up"
    if "document" in said:
        return "one document"
    if after[:1] in ("}", "]"):
        return "no bracket that was not opened"
    if "mapping values" in said and ": " in before:
        return "quotes around a text with a colon"
    if before.strip() and "mapping values" not in said:
        return "quotes around the whole text"
    return "the indentation of its neighbours"


@dataclass(slots=True)
class _Reading:
    """Converts nodes to plain Python, and records the mark of each.

    PyYAML's own conversion silently keeps the last of two equal keys, expands aliases without limit, and lets errors
    of date and number constructors through.
    """

    source: Source
    loader: Any
    open: list[yaml.Node] = field(default_factory=list[yaml.Node])
    count: int = 0

    def mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        """The entries of a mapping; the first one wins where a key repeats."""
        found: dict[str, Any] = {}
        self.open.append(node)
        for key, value in node.value:
            name = str(key.value)
            here = (*place, name)
            mark = _mark(self.source.file, key)
            self.source.marks.setdefault(here, mark)
            if key.tag != "tag:yaml.org,2002:str":
                message = f"YAML reads {_shown(key)} as {key.tag.rpartition(':')[2]}; expected a name, in quotes"
                self.source.complain_at(mark, message, *here)
            elif name in found:
                self.source.complain_at(mark, f"{name!r} occurs twice; expected it once", *here)
            elif _CONTROL.search(name) or "\n" in name:
                self.source.complain_at(mark, f"{name!r} contains a control character; expected a name", *here)
            if name not in found:
                found[name] = self._value(value, here)
        self.open.pop()
        return found

    def _value(self, node: yaml.Node, place: Place) -> Any:
        self.count += 1
        if node in self.open:
            self.source.complain("this alias refers to an entry around it; expected no circle", *place)
            return None
        if len(self.open) > _DEEPEST:
            self.source.complain(
                f"this is nested more than {_DEEPEST} levels deep; expected the keys of schema/README.md", *place
            )
            return None
        if self.count > _MOST:
            if self.count == _MOST + 1:
                self.source.complain(
                    f"this file has more than {_MOST} values, with aliases written out; expected fewer", *place
                )
            return None
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return self._sequence(node, place)
        return self._scalar(node, place)

    def _sequence(self, node: yaml.SequenceNode, place: Place) -> list[Any]:
        found: list[Any] = []
        self.open.append(node)
        for index, value in enumerate(node.value):
            self.source.marks.setdefault((*place, index), _mark(self.source.file, value))
            found.append(self._value(value, (*place, index)))
        self.open.pop()
        return found

    def _scalar(self, node: yaml.Node, place: Place) -> Any:
        mark = _mark(self.source.file, node)
        try:
            value: Any = self.loader.construct_object(node)
        except yaml.YAMLError:
            self.source.complain_at(mark, f"{_shown(node)} has the tag {node.tag}; expected no tag", *place)
            return None
        except ValueError as error:
            kind = node.tag.rpartition(":")[2]
            self.source.complain_at(mark, f"YAML reads {_shown(node)} as a {kind}: {error}; expected quotes", *place)
            return None
        if isinstance(value, str) and (found := _CONTROL.search(value)):
            message = f"{_shown(node)} contains the control character {found[0]!r}; expected text without it"
            self.source.complain_at(mark, message, *place)
        return value


def _shown(node: yaml.Node) -> str:
    text = node.value if isinstance(node.value, str) else f"a {type(node).__name__.removesuffix('Node').lower()}"
    return repr(text if len(text) <= 60 else f"{text[:60]}…")


def _mark(file: Path, node: yaml.Node) -> Mark:
    return Mark(file, node.start_mark.line + 1, node.start_mark.column + 1)
