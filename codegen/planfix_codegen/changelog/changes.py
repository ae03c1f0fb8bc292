"""A change, and the pairs that changes are found in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from planfix_codegen.changelog.rules import ALWAYS, Rule
from planfix_codegen.reach import Direction

T = TypeVar("T")


class Section(Enum):
    """What changes are listed under, in the order of the changelog."""

    FUNCTIONS = "Functions"
    REQUESTS = "Requests"
    ANSWERS = "Answers"
    TYPES = "Types"
    ENUMS = "Enums"
    ERRORS = "Errors"
    FILTERS = "Filters"
    SERVICE = "Service"


@dataclass(frozen=True, slots=True)
class Change:
    """A change.

    Attributes:
        subject: What changed, as Markdown.
        ways: Whether what changed is sent, received or both.
    """

    section: Section
    subject: str
    rule: Rule
    old: str = ""
    new: str = ""
    ways: Direction = ALWAYS

    @property
    def breaking(self) -> bool:
        """Whether callers must change their code."""
        return bool(self.rule.breaks & self.ways)

    def __str__(self) -> str:
        return f"{self.subject} {self.rule.text.format(old=self.old, new=self.new)}"


def pairs(
    old: Iterable[T], new: Iterable[T], name: Callable[[T], str], lasting: Callable[[T], object] | None = None
) -> Iterator[tuple[str, T | None, T | None]]:
    """What stands under each name in two lists; `None` where one of them lacks it.

    Args:
        lasting: What a thing keeps under another name: one that is gone, and a new one that has the same, are a pair.
    """
    before = {name(one): one for one in old}
    after = {name(one): one for one in new}
    former: dict[str, str] = {}
    if lasting is not None:
        gone = {lasting(one): key for key, one in before.items() if key not in after}
        former = {key: gone[lasting(one)] for key, one in after.items() if key not in before and lasting(one) in gone}
    for key in sorted({*before, *after} - {*former.values()}):
        yield key, before.get(former.get(key, key)), after.get(key)
