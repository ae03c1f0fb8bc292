"""The kinds of changes between two schemas, which of them break callers, and how entries are paired."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from planfix_codegen.model import Deprecation
from planfix_codegen.model.catalogue import Direction

NEVER = Direction(0)
ALWAYS = Direction.SENT | Direction.RECEIVED
SENT = Direction.SENT
"""Breaks callers who send the value; those who receive it do not notice."""
RECEIVED = Direction.RECEIVED
"""Breaks callers who receive the value; what they send remains valid."""


class Rule(Enum):
    """A kind of change.

    Attributes:
        text: Its text in the changelog, with `{old}` and `{new}`.
        breaks: The callers whose code it breaks: those who send the value, those who receive it, both or none.
    """

    ADDED = "is new", NEVER
    REMOVED = "is gone", ALWAYS
    RENAMED = "was called {old}", ALWAYS
    RENAMED_KEPT = "was called {old}, which still works", NEVER
    DEPRECATED = "is deprecated since {new}", NEVER
    NOT_DEPRECATED = "is no longer deprecated", NEVER
    VALUE = "has changed from {old} to {new}", NEVER

    LISTED = "is documented", NEVER
    UNLISTED = "is no longer documented", NEVER

    # Functions
    ANSWER = "answers {new}, no longer {old}", ALWAYS
    NOW_READ = "is a read, which does not take `silent`", ALWAYS
    NOW_WRITE = "is a write, which is not sent again when it may have been executed", NEVER
    NOW_IDEMPOTENT = "changes nothing further when it is sent again", NEVER
    NOT_IDEMPOTENT = "changes something each time it is sent", NEVER
    ADMIN = "is for {new}, no longer for {old}", NEVER
    PAGES_ADDED = "is paginated", NEVER
    PAGES_REMOVED = "is no longer paginated: its iterator is gone", ALWAYS
    SPLIT_ADDED = "takes any number of {new}, and is sent as several requests if needed", NEVER
    SPLIT_REMOVED = "is no longer sent as several requests when it has too many of {old}", ALWAYS
    ERROR_LISTED = "lists the error {new}", NEVER
    ERROR_UNLISTED = "no longer lists the error {old}", NEVER

    # Fields of requests, answers and types
    ADDED_REQUIRED = "is new and required", ALWAYS
    REQUIRED = "is required", ALWAYS  # answers without it are rejected now
    OPTIONAL = "is no longer required", RECEIVED
    TYPE = "is {new}, no longer {old}", ALWAYS
    TYPE_WIDENED = "can be {new}, was {old}", RECEIVED
    TYPE_NARROWED = "can only be {new}, was {old}", SENT
    TIGHTENED = "has tighter bounds: {new}, was {old}", SENT
    LOOSENED = "has looser bounds: {new}, was {old}", NEVER
    WIRE = "is at {new} on the wire, no longer at {old}", NEVER
    WIRE_REUSED = "is at {new} on the wire, no longer at {old}: code that uses it now means another element", ALWAYS
    CHOICE_ADDED = "asks for {new}", SENT
    CHOICE_TIGHTENED = "asks for {new}, no longer for {old}", SENT
    CHOICE_LOOSENED = "asks for {new}, no longer for {old}", NEVER
    CHOICE_REMOVED = "no longer asks for {old}", NEVER

    # Types
    MODULE = "is in `types.{new}`, no longer in `types.{old}`", NEVER
    WAYS = "is {new}, no longer {old}: another kind of class", ALWAYS

    # Enums
    ENUM_KIND = "is an enum of {new}, no longer of {old}", ALWAYS
    ENUM_WIRE = "is {new} on the wire, no longer {old}", ALWAYS

    HOLDS = "marks fields that hold {new}, no longer {old}", ALWAYS

    # Errors
    PARENT_ADDED = "is a {new}", NEVER
    PARENT_REMOVED = "is no longer a {old}: code that catches {old} misses it", ALWAYS
    CODE = "has the code {new}, no longer {old}", NEVER
    RECOVERY = "makes the client {new}, no longer {old}", NEVER

    # Filters
    NUMBER = "has the number {new}, no longer {old}", NEVER
    FORM = "takes {new}, no longer {old}", ALWAYS
    OPERATOR_ADDED = "accepts {new}", NEVER
    OPERATOR_REMOVED = "no longer accepts {old}", ALWAYS

    def __init__(self, text: str, breaks: Direction) -> None:
        self.text = text
        self.breaks = breaks


T = TypeVar("T")


class Section(Enum):
    """The sections of the changelog, in order."""

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


def renamed(old: str, accepted: str) -> Rule:
    """The rule for a renamed entry; `accepted` is the old name that still works."""
    return Rule.RENAMED_KEPT if old == accepted else Rule.RENAMED


def deprecation(old: Deprecation | None, new: Deprecation | None) -> tuple[Rule, str] | None:
    """The rule if an entry became deprecated, or no longer is, and the release that deprecates it."""
    if (old is None) == (new is None):
        return None
    return (Rule.DEPRECATED, new.since) if new is not None else (Rule.NOT_DEPRECATED, "")


def pairs(
    old: Iterable[T], new: Iterable[T], name: Callable[[T], str], lasting: Callable[[T], object] | None = None
) -> Iterator[tuple[str, T | None, T | None]]:
    """Pair the entries of two lists by name; `None` in place of an entry that a list lacks.

    Args:
        lasting: What an entry keeps when it is renamed: a removed entry and an added one that share it are a pair.
    """
    before = {name(one): one for one in old}
    after = {name(one): one for one in new}
    former: dict[str, str] = {}
    if lasting is not None:
        gone = {lasting(one): key for key, one in before.items() if key not in after}
        former = {key: gone[lasting(one)] for key, one in after.items() if key not in before and lasting(one) in gone}
    for key in sorted({*before, *after} - {*former.values()}):
        yield key, before.get(former.get(key, key)), after.get(key)
