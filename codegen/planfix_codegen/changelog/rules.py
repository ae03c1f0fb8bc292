"""What can change between two schemas, which of it breaks callers, and the pairs that changes are found in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from planfix_codegen.model.reach import Direction

NEVER = Direction(0)
ALWAYS = Direction.SENT | Direction.RECEIVED
SENT = Direction.SENT
"""Breaks those who put the thing into a request; in an answer, readers do not notice."""
RECEIVED = Direction.RECEIVED
"""Breaks those who read the thing in an answer; in a request, what was right before still is."""


class Rule(Enum):
    """A kind of change.

    Attributes:
        text: What is said of it, with `{old}` and `{new}`.
        breaks: Whom it breaks: for a field or type, those who send it, those who receive it, both or nobody.
    """

    ADDED = "is new", NEVER
    REMOVED = "is gone", ALWAYS
    RENAMED = "was called {old}", ALWAYS
    VALUE = "has changed from {old} to {new}", NEVER

    LISTED = "is documented", NEVER
    UNLISTED = "is no longer documented", NEVER

    # Functions
    ANSWER = "answers {new}, no longer {old}", ALWAYS
    NOW_READ = "is a read: it no longer takes `silent`", ALWAYS
    NOW_WRITE = "is a write: it is not sent again when it may have been executed", NEVER
    NOW_IDEMPOTENT = "changes nothing more when it is sent again", NEVER
    NOT_IDEMPOTENT = "changes something each time it is sent", NEVER
    ADMIN = "is for {new}, no longer for {old}", NEVER
    PAGES_ADDED = "has pages", NEVER
    PAGES_REMOVED = "has no pages: no iterator goes over them", ALWAYS
    SPLIT_ADDED = "takes any number of {new}: it is sent as several requests where needed", NEVER
    SPLIT_REMOVED = "is no longer sent as several requests where it has too many of {old}", ALWAYS
    ERROR_LISTED = "lists the error {new}", NEVER
    ERROR_UNLISTED = "no longer lists the error {old}", NEVER

    # Fields of requests, answers and types
    ADDED_REQUIRED = "is new and required", ALWAYS
    REQUIRED = "is required", ALWAYS  # in an answer: one without it was read before, and is refused now
    OPTIONAL = "is no longer required", RECEIVED
    TYPE = "is {new}, no longer {old}", ALWAYS
    TYPE_WIDENED = "can be {new}, was {old}", RECEIVED
    TYPE_NARROWED = "can only be {new}, was {old}", SENT
    TIGHTENED = "has tighter bounds: {new}, was {old}", SENT
    LOOSENED = "has looser bounds: {new}, was {old}", NEVER
    WIRE = "stands at {new}, no longer at {old}", NEVER
    WIRE_REUSED = "stands at {new}, no longer at {old}: code that reads or sends it means another element", ALWAYS
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
    PARENT_REMOVED = "is no longer a {old}: what catches that misses it", ALWAYS
    CODE = "has the code {new}, no longer {old}", NEVER
    RECOVERY = "makes the client {new}, no longer {old}", NEVER

    # Filters
    NUMBER = "has the number {new}, no longer {old}", NEVER
    FORM = "takes {new}, no longer {old}", ALWAYS
    OPERATOR_ADDED = "knows {new}", NEVER
    OPERATOR_REMOVED = "no longer knows {old}", ALWAYS

    def __init__(self, text: str, breaks: Direction) -> None:
        self.text = text
        self.breaks = breaks


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
