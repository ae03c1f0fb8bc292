"""What changed in an account since the last time: reads lists of changes and returns each change once."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime
from hashlib import sha256
from typing import Any, NamedTuple

from planfix_runtime.calls.prepared import Answer
from planfix_runtime.data.writing import to_json
from planfix_runtime.errors import ApiError, ConfigurationError, InvalidRequest
from planfix_runtime.model.functions import Request

OVERLAP = timedelta(minutes=5)
"""How much of the time before is asked for again: a change can be found only some time after it happened."""

_LOOK_AHEAD = timedelta(hours=3)
_DAY = timedelta(days=1)


class Change(NamedTuple):
    """An object that changed."""

    kind: str
    """Its kind: `task`, `comment` or `contact`."""
    id: int
    """Its id."""
    value: Any
    """The object as it is now: a `Task`, an `Action` or a `Contact`."""


class Feed(NamedTuple):
    """A list of changes."""

    kind: str
    """`Change.kind` of its items."""
    request: Request[Any]
    """The request for the list."""
    refers: Callable[[Any], Request[Any] | None] | None = None
    """Makes the request for an object that an item refers to and that changed with it."""
    referred: str = ""
    """`Change.kind` of that object."""


Feeds = Callable[[datetime, datetime], Sequence[Feed]]
"""Makes the lists of changes between two naive local times of the account."""


def watermark(server_time: datetime, overlap: timedelta = OVERLAP) -> datetime:
    """Return the time, a whole minute as filters have them, from which the next run asks for changes."""
    return server_time.replace(second=0, microsecond=0) - overlap


def wall_clock(moment: datetime, zone: tzinfo) -> datetime:
    """Convert a moment to the naive local time that filters take.

    Shortly before clocks go back, the time of that step is subtracted, so that no later moment has an earlier time.
    """
    local = moment.astimezone(zone)
    now, soon = local.utcoffset(), (moment + _LOOK_AHEAD).astimezone(zone).utcoffset()
    back = max(timedelta(0), now - soon) if now is not None and soon is not None else timedelta(0)
    return local.replace(tzinfo=None, fold=0) - back


def server_time(headers: Any) -> datetime:
    """Return when the server answered: the `Date` header or, if a proxy removed it, this machine's time."""
    date = headers.get("date")
    return parsedate_to_datetime(date).astimezone(UTC) if date else datetime.now(UTC)


class _BaseChanges:
    """Base of the iterators for threads and for event loops."""

    def __init__(
        self,
        raw: Callable[[Request[Any]], Any],
        feeds: Feeds,
        zone: tzinfo | None,
        page_size: int,
        since: datetime | None,
        cursor: str | None,
    ) -> None:
        self._raw = raw
        if zone is None:
            raise ConfigurationError("timezone: changes need a client made with timezone=, as in Europe/Moscow")
        self._zone = zone
        self._feeds = feeds
        self._page_size = page_size
        self._seen: dict[str, str] = {}
        self._next: datetime
        if cursor is not None:
            self._next, self._seen = _parsed(cursor)
        elif since is not None:
            given = since if since.tzinfo else since.replace(tzinfo=zone)
            # Filters find only what is later, and changes of this minute count.
            self._next = given.replace(second=0, microsecond=0) - timedelta(minutes=1)
        else:
            self._next = watermark(datetime.now(UTC))
        self._steps = self._follow()

    @property
    def cursor(self) -> str:
        """Where the next call of `changes` goes on, as text. It moves on only at the end of the iteration."""
        return json.dumps([self._next.astimezone(UTC).isoformat(), self._seen], separators=(",", ":"))

    def _follow(self) -> Generator[Request[Any] | Change, Any, None]:
        began: datetime | None = None
        told: dict[str, str] = {}
        referred: dict[str, tuple[str, Request[Any]]] = {}
        for feed in self._feeds(wall_clock(self._next, self._zone), wall_clock(datetime.now(UTC) + _DAY, self._zone)):
            number, full = 1, True
            while full:
                any_request: Any = feed.request
                page = dataclasses.replace(any_request, page_current=number, page_size=self._page_size)
                answer: Answer[Any] = yield page
                began = began or server_time(answer.headers)
                number, full = number + 1, len(answer.value.items) >= self._page_size
                for item in answer.value.items:
                    if self._is_new(feed.kind, item, told):
                        yield Change(feed.kind, item.id, item)
                    request = feed.refers(item) if feed.refers else None
                    if request is not None:
                        referred[repr(request)] = feed.referred, request
        for kind, request in referred.values():
            try:
                answer = yield request
            except ApiError:
                continue  # it was deleted, or the user may not see it
            if self._is_new(kind, answer.value, told):
                yield Change(kind, answer.value.id, answer.value)
        self._seen = told
        self._next = watermark(began) if began else self._next

    def _is_new(self, kind: str, item: Any, told: dict[str, str]) -> bool:
        key, digest = f"{kind}/{item.id}", sha256(to_json(item).encode()).hexdigest()[:16]
        if told.get(key) == digest:
            return False
        told[key] = digest
        return self._seen.get(key) != digest


class Changes(_BaseChanges, Iterator[Change]):
    """Iterator over changes, each of them once. At its end, `cursor` says where the next call goes on."""

    def __next__(self) -> Change:
        step = next(self._steps)
        while not isinstance(step, Change):
            try:
                answer = self._raw(step)
            except BaseException as error:
                step = self._steps.throw(error)
            else:
                step = self._steps.send(answer)
        return step


class AsyncChanges(_BaseChanges, AsyncIterator[Change]):
    """Iterator over changes, each of them once. At its end, `cursor` says where the next call goes on."""

    async def __anext__(self) -> Change:
        try:
            step = next(self._steps)
            while not isinstance(step, Change):
                try:
                    answer = await self._raw(step)
                except BaseException as error:
                    step = self._steps.throw(error)
                else:
                    step = self._steps.send(answer)
        except StopIteration:
            raise StopAsyncIteration from None
        return step


def _parsed(cursor: str) -> tuple[datetime, dict[str, str]]:
    try:
        moment, seen = json.loads(cursor)
        return datetime.fromisoformat(moment), dict(seen)
    except (ValueError, TypeError):
        raise InvalidRequest("cursor", cursor, "the `cursor` of changes") from None
