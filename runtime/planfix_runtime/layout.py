"""How objects are written in the usual form of an answer, as regular expressions: each is read with one match.

The usual form is: elements that the schema knows, in any order, without attributes, comments and the like. A layout has two
patterns: `outline`, without groups, for where the object stands in another one; and its own, with a group for each field. What
an object holds is captured whole and read by the layout of what it holds.

Patterns are linear and never take back what a group found: the name of a tag alone decides which alternative it is, and an
element that does not fit its alternative fits nothing, which ends the match.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import tzinfo
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from planfix_runtime.leaves import GAP, TEXT
from planfix_runtime.unset import UNSET, Unset

T = TypeVar("T")

Groups: TypeAlias = tuple[Any, ...]
"""What the groups of a pattern found, each a `str`, or `None` where there is no such element."""

_GROUP = re.compile(r"(?<!\?)\((?!\?)")
"""The bracket that begins a group, and not `(?:` or the question `(?(1)`."""

_ONCE = "(?(@)(?!))"
"""Matches nothing when the group that follows has found something before. What is read is read once, so no text goes unseen."""


class Place(NamedTuple):
    """An element of an object, without its first and last bracket.

    Attributes:
        outline: Pattern without groups.
        pattern: The same, with a group for each field in it.
    """

    outline: str
    pattern: str


class Layout(Generic[T]):
    """How an object is usually written.

    Args:
        make: Makes the object of what its groups found.
        places: Its elements.
    """

    def __init__(self, make: Callable[[Groups, tzinfo | None], T], *places: Place) -> None:
        self.make = make
        outlines, patterns = zip(*places, strict=True)
        self.outline = f"{GAP}(?:<(?:{'|'.join(outlines)})>{GAP})*+"
        self.pattern = f"{GAP}(?:<(?:{'|'.join(patterns)})>{GAP})*"
        self._elements: dict[str, re.Pattern[str]] = {}

    @cached_property
    def _inside(self) -> re.Pattern[str]:
        return re.compile(_numbered(self.pattern))

    def element(self, tag: str) -> re.Pattern[str]:
        """Pattern of a whole element, and the white space behind it."""
        if tag not in self._elements:
            self._elements[tag] = re.compile(_numbered(f"<{tag}>{self.pattern}</{tag}>{GAP}"))
        return self._elements[tag]

    def read(self, text: str | None, zone: tzinfo | None) -> T | Unset:
        """The object, of what fits `outline`.

        Raises:
            ValueError: A text only looked like a value.
        """
        if text is None:
            return UNSET
        found = self._inside.fullmatch(text)
        if found is None:
            raise ValueError("an object of which no part is there twice")
        return self.make(found.groups(), zone)

    def read_all(self, text: str | None, tag: str, zone: tzinfo | None) -> list[T] | Unset:
        """The objects, of what fits `outline` in elements that follow each other.

        Raises:
            ValueError: A text only looked like a value.
        """
        if text is None:
            return UNSET
        items, end = self.follow(text, 0, tag, zone)
        if end < len(text):
            raise ValueError("objects of which no part is there twice")
        return items

    def follow(self, text: str, at: int, tag: str, zone: tzinfo | None) -> tuple[list[T], int]:
        """The objects in the elements that follow each other from `at` on, and where they end.

        Raises:
            ValueError: A text only looked like a value.
        """
        make, element = self.make, self.element(tag)
        items: list[T] = []
        while found := element.match(text, at):
            items.append(make(found.groups(), zone))
            at = found.end()
        return items, at


def leaf(tag: str, inside: str) -> Place:
    """An element that holds what the pattern `inside` lets through."""
    return Place(f"{tag}>{inside}</{tag}", f"{tag}>{_ONCE}({inside})</{tag}")


def one(tag: str, layout: Layout[Any]) -> Place:
    """An element that is an object."""
    return leaf(tag, layout.outline)


def opened(tag: str, layout: Layout[Any]) -> Place:
    """The same; the object's own groups stand behind the one of the element, so that it needs no match of its own."""
    return Place(f"{tag}>{layout.outline}</{tag}", f"{tag}>{_ONCE}({layout.pattern})</{tag}")


def many(tag: str, item: str, layout: Layout[Any]) -> Place:
    """An element that holds objects."""
    return _list(tag, f"(?:<{item}>{layout.outline}</{item}>{GAP})*+")


def many_texts(tag: str, item: str) -> Place:
    """An element that holds elements of text."""
    return _list(tag, f"(?:<{item}>{TEXT}</{item}>{GAP})*+")


def _list(tag: str, inside: str) -> Place:
    return Place(f"{tag}>{GAP}{inside}</{tag}", f"{tag}>{_ONCE}{GAP}({inside})</{tag}")


def within(tag: str, *places: Place) -> Place:
    """An element that only holds others; an empty one is left to the tree's readers."""
    outlines, patterns = zip(*places, strict=True)
    before, after = f"{tag}>{GAP}(?!</)(?:<(?:", f")>{GAP})*"
    return Place(f"{before}{'|'.join(outlines)}{after}+</{tag}", f"{before}{'|'.join(patterns)}{after}</{tag}")


def _numbered(pattern: str) -> str:
    """Put the number of the group that begins next where `_ONCE` asks for it."""
    first, *others = pattern.split("@")
    for part in others:
        first += f"{len(_GROUP.findall(first)) + 1}{part}"
    return first
