"""Decides which pages of a list to read and which records are new, for a list may change while it is read. Does no I/O."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections import deque
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.functions import Page, Request, method_of
from planfix_runtime.model.validators import whole_number
from planfix_runtime.model.values import UNSET, Unset

T = TypeVar("T")

log = logging.getLogger("planfix")

MOST_STALE = 3
"""Pages in a row without a new record, after which the list counts as ended."""

IDENTITIES = ("unique_id", "id", "key")
"""Fields that identify a record; the first one that it has is used. The versions of a file have the same `id`."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The position of an iteration, to go on from there later. `str()` converts it to text, `Cursor.parse` from text.

    Raises:
        InvalidRequest: `page` or `page_size` is less than 1.
    """

    page: int
    """Number of the page to read next, from 1."""
    page_size: int
    """Records per page."""
    seen: tuple[str, ...] = ()
    """Identities of the records near this position that were already returned."""

    def __post_init__(self) -> None:
        whole_number(self.page, "cursor.page", least=1)
        whole_number(self.page_size, "cursor.page_size", least=1)

    def __str__(self) -> str:
        return json.dumps([self.page, self.page_size, *self.seen], separators=(",", ":"))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Make a cursor from the text that `str()` returned.

        Raises:
            InvalidRequest: The text is not a cursor.
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
    """Pages that were read."""
    records: int = 0
    """Different records that came."""
    duplicates: int = 0
    """Records that came again and were left out."""
    total_count: int | None = None
    """Records that there are, as the server said last; None if it did not."""
    moved: bool = False
    """Whether the list was seen to change while it was read, so that records may have been missed.

    False proves nothing: a record that moved to a page which had been read already goes unnoticed.
    """
    complete: bool = False
    """Whether the list was read to its end and as many records came as the server counts; False if it does not count."""
    missing: int = 0
    """How many records fewer came than the server counts; known at the end."""


class Pager(Generic[T]):
    """Decides which pages to ask for, and which of their records are new.

    Args:
        request: A request of a function with pages.
        largest: Page size if the request has none.
        fields: Names of the request's fields for the page number and the page size.
        cursor: Where to go on.

    Raises:
        InvalidRequest: The function has no pages, or `request` or `cursor` is of another type.
    """

    def __init__(
        self, request: Request[Page[T]], largest: int, fields: tuple[str, str], cursor: Cursor | None = None
    ) -> None:
        if not method_of(request).paginated:
            raise InvalidRequest("request", request.method.name, "a function that has pages")
        if not isinstance(cast("object", cursor), Cursor | None):
            raise InvalidRequest("cursor", cursor, "a Cursor, which Cursor.parse makes of a text")
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
        """Return the request for the next page, or for a page further `ahead`; None if no more pages are known."""
        if self._ended:
            return None
        if ahead and self._received + ahead * self._size >= (self.report.total_count or 0):
            return None
        values = zip(self._fields, (self._page + ahead, self._size), strict=True)
        request: Request[Page[T]] = dataclasses.replace(self._request, **dict(values))
        return request

    def take(self, page: Page[T]) -> None:
        """Add the next page."""
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
        """Return the next record of the pages that were added; `UNSET` after the last one."""
        return self._ready.popleft()[1] if self._ready else UNSET

    @property
    def cursor(self) -> Cursor:
        """The position after the last record that `pop` returned."""
        waiting = {identity for identity, _ in self._ready}
        behind = tuple(identity for page in self._recent for identity in page if identity not in waiting)
        # A page of which some records are still waiting is read again.
        return Cursor(self._page - 1 if waiting else self._page, self._size, behind)

    def _end(self) -> None:
        """Finish the report: compare the records that came with the server's count."""
        report, name = self.report, self._request.method.name
        self._ended = True
        report.missing = max(0, (report.total_count or 0) - self._skipped - len(self._seen))
        report.complete = report.total_count is not None and not report.missing
        if report.total_count is None:
            log.warning("%s: the server does not say how many records there are; %d came", name, report.records)
        elif report.missing:
            log.warning("%s: %d of %d records did not come", name, report.missing, report.total_count)

    def _is_last(self, count: int) -> bool:
        # Totals are sometimes wrong, so a full page of new records is never taken for the last one. Servers may return
        # smaller pages than they are asked for, so without a total a page is short only if an earlier page was longer.
        short = count < self._fullest
        self._fullest = max(self._fullest, count)
        total = self.report.total_count
        if self._stale >= MOST_STALE:
            return True
        if total is None:
            return short
        return self._received >= total and (count < self._size or self._stale > 0)


def _number(request: Request[Any], name: str) -> int:
    """Return a number of the request; 0 if it is absent."""
    value: object = getattr(request, name, UNSET)
    absent = value is None or value is UNSET
    return 0 if absent else whole_number(value, f"{type(request).__name__}.{name}", least=0)


def _identity(item: object, place: int) -> str:
    for name in IDENTITIES:
        value = getattr(item, name, UNSET)
        if value is not UNSET and value is not None:
            return str(value)
    return f"#{place}"
