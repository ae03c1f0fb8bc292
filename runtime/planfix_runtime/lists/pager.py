"""Lists over all their pages, and the truth about them: a list may change while it is read. No sending here."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections import deque
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.functions import Page, Request, method_of
from planfix_runtime.model.validators import whole_number
from planfix_runtime.model.values import UNSET, Unset

T = TypeVar("T")

log = logging.getLogger("planfix")

MOST_STALE = 3
"""Pages in a row without a new record, after which a list without a known end has one."""

IDENTITIES = ("unique_id", "id", "key")
"""Fields that tell records apart, the first that a record has: the versions of a file share their `id`."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where an iteration stands, to go on from there later. `str()` makes a text of it, `Cursor.parse` reads that.

    Raises:
        InvalidRequest: There is no such page.
    """

    page: int
    """The page to read next, from 1."""
    page_size: int
    """Records in a page."""
    seen: tuple[str, ...] = ()
    """Which records near this place were already handed out."""

    def __post_init__(self) -> None:
        whole_number(self.page, "cursor.page", least=1)
        whole_number(self.page_size, "cursor.page_size", least=1)

    def __str__(self) -> str:
        return json.dumps([self.page, self.page_size, *self.seen], separators=(",", ":"))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str()` made.

        Raises:
            InvalidRequest: It is not a cursor.
        """
        try:
            parts = json.loads(text)
        except (ValueError, TypeError, RecursionError):
            parts = None
        match parts:
            case [int(page), int(size), *seen] if all(isinstance(one, str) for one in seen):
                return cls(page, size, tuple(seen))
            case _:
                raise InvalidRequest("cursor", text, "the text of a Cursor")


@dataclass(slots=True)
class Report:
    """What is known of a list that was read."""

    pages: int = 0
    """How many pages were read."""
    records: int = 0
    """How many different records."""
    duplicates: int = 0
    """How many records came again and were left out."""
    total_count: int | None = None
    """How many there are, as the server said last; None when it has not."""
    moved: bool = False
    """Whether the list was seen to change while it was read: something may have been missed.

    That it is false proves nothing: a record that moved to a page which was read already is not seen.
    """
    complete: bool = False
    """Whether the list was read to its end, and as many records came as the server counts.

    False where it does not count them.
    """
    missing: int = 0
    """How many records fewer were found than the server says there are; counted at the end."""


class Pager(Generic[T]):
    """Which pages to ask for, and which of their records are new. Pure.

    Args:
        request: A request of a function with pages.
        largest: Page size when the request has none.
        fields: Its fields for the number of the page and for how many records that has.
        cursor: Where to go on.

    Raises:
        InvalidRequest: The function has no pages, or the request or the cursor is none.
    """

    def __init__(
        self, request: Request[Page[T]], largest: int, fields: tuple[str, str], cursor: Cursor | None = None
    ) -> None:
        if not method_of(request).paginated:
            raise InvalidRequest("request", request.method.name, "a function that has pages")
        _check_cursor(cursor)
        self.report: Report = Report()
        self._request: Any = request
        self._resumed = frozenset(cursor.seen if cursor else ())
        self._fields = number, size = fields
        self._page = cursor.page if cursor else max(1, _number(request, number))
        self._size = cursor.page_size if cursor else _number(request, size) or largest
        self._received = self._skipped = (self._page - 1) * self._size
        self._fullest = self._stale = 0
        self._ended = False
        self._recent: deque[list[str]] = deque(maxlen=2)
        self._seen: set[str] = set()
        self._ready: deque[tuple[str, T]] = deque()

    def request(self, ahead: int = 0) -> Request[Page[T]] | None:
        """The request of the next page, or of one further `ahead`; None when there is none, as far as is known."""
        if self._ended:
            return None
        if ahead and self._received + ahead * self._size >= (self.report.total_count or 0):
            return None
        values = zip(self._fields, (self._page + ahead, self._size), strict=True)
        request: Request[Page[T]] = dataclasses.replace(self._request, **dict(values))
        return request

    def take(self, page: Page[T]) -> None:
        """The next page has come."""
        report = self.report
        if isinstance(page.total_count, int):
            report.moved |= report.total_count not in (None, page.total_count)
            report.total_count = page.total_count
        identities = [_identity(item, self._received + place) for place, item in enumerate(page.items)]
        repeated = bool(self._recent) and identities == self._recent[-1]
        self._stale = self._stale + 1 if self._seen.issuperset(identities) else 0
        for identity, item in zip(identities, page.items, strict=True):
            if identity in self._seen:
                report.duplicates += 1
                report.moved |= not repeated
            elif identity not in self._resumed:
                self._ready.append((identity, item))
                report.records += 1
            self._seen.add(identity)
        report.pages += 1
        self._received += len(identities)
        self._page += 1
        self._recent.append(identities)
        if not identities or repeated or self._is_last(len(identities)):
            self._end()

    def pop(self) -> T | Unset:
        """The next record of those that have come; `UNSET` when there is none."""
        return self._ready.popleft()[1] if self._ready else UNSET

    @property
    def cursor(self) -> Cursor:
        """Where the caller stands: what `pop` returned is behind it."""
        waiting = {identity for identity, _ in self._ready}
        behind = tuple(identity for page in self._recent for identity in page if identity not in waiting)
        # A page that was handed out in part is read again.
        return Cursor(self._page - 1 if waiting else self._page, self._size, behind)

    def _end(self) -> None:
        """There are no more pages: compare what came with what the server counts."""
        report, name = self.report, self._request.method.name
        self._ended = True
        report.missing = max(0, (report.total_count or 0) - self._skipped - len(self._seen))
        report.complete = report.total_count is not None and not report.missing
        if report.total_count is None:
            log.warning("%s: the server does not say how many records there are; %d came", name, report.records)
        elif report.missing:
            log.warning("%s: %d of %d records did not come", name, report.missing, report.total_count)

    def _is_last(self, count: int) -> bool:
        # A full page of new records is never the last for sure, whatever the total says: totals are wrong at times. Without
        # a total, a page is short when another one was longer: servers may give fewer than they are asked for.
        short = count < self._fullest
        self._fullest = max(self._fullest, count)
        total = self.report.total_count
        if self._stale >= MOST_STALE:
            return True
        if total is None:
            return short
        return self._received >= total and (count < self._size or self._stale > 0)


def _number(request: Request[Any], name: str) -> int:
    """A number of the request; 0 when it has none."""
    value: object = getattr(request, name, UNSET)
    absent = value is None or value is UNSET
    return 0 if absent else whole_number(value, f"{type(request).__name__}.{name}", least=0)


def _check_cursor(given: object) -> None:
    if given is not None and not isinstance(given, Cursor):
        raise InvalidRequest("cursor", given, "a Cursor, which Cursor.parse makes of a text")


def _identity(item: object, place: int) -> str:
    for name in IDENTITIES:
        value = getattr(item, name, UNSET)
        if value is not UNSET and value is not None:
            return str(value)
    return f"#{place}"
