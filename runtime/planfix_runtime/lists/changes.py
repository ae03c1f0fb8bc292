"""What changed in an account: lists of changes asked for again and again, each change told once. No sending here."""

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
"""What is asked for again: changes are not found the moment they happen."""

_LOOK_AHEAD = timedelta(hours=3)
_DAY = timedelta(days=1)


class Change(NamedTuple):
    """Something that changed."""

    kind: str
    """What it is: `task`, `comment` or `contact`."""
    id: int
    """Its id."""
    value: Any
    """It, as it is now: a `Task`, an `Action` or a `Contact`."""


class Feed(NamedTuple):
    """A list of changes."""

    kind: str
    """What is in it."""
    request: Request[Any]
    """Asks for it."""
    refers: Callable[[Any], Request[Any] | None] | None = None
    """Asks for what an item tells of, if it does."""
    referred: str = ""
    """What that is."""


Feeds = Callable[[datetime, datetime], Sequence[Feed]]
"""The lists of changes of a period, both ends without a time zone, as the account's clocks show them."""


def watermark(server_time: datetime, overlap: timedelta = OVERLAP) -> datetime:
    """The moment from which the next run asks: filters compare whole minutes, so it is one."""
    return server_time.replace(second=0, microsecond=0) - overlap


def wall_clock(moment: datetime, zone: tzinfo) -> datetime:
    """What clocks of the account show at a moment, without a time zone, as filters take it.

    In a night in which clocks go back, later moments have earlier times: the time is then one that is before all that
    follow.
    """
    local = moment.astimezone(zone)
    now, soon = local.utcoffset(), (moment + _LOOK_AHEAD).astimezone(zone).utcoffset()
    back = max(timedelta(0), now - soon) if now is not None and soon is not None else timedelta(0)
    return local.replace(tzinfo=None, fold=0) - back


def server_time(headers: Any) -> datetime:
    """When the server answered. A proxy may strip the header; this machine's clock is then the best guess."""
    date = headers.get("date")
    return parsedate_to_datetime(date).astimezone(UTC) if date else datetime.now(UTC)


class _Following:
    """What the iterators for threads and event loops have in common."""

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
            # Filters are strict, and a change in that minute counts.
            self._next = given.replace(second=0, microsecond=0) - timedelta(minutes=1)
        else:
            self._next = watermark(datetime.now(UTC))
        self._steps = self._follow()

    @property
    def cursor(self) -> str:
        """Where to go on, as text: given to `changes`, it goes on behind what was told. Before the end, behind nothing."""
        return json.dumps([self._next.astimezone(UTC).isoformat(), self._seen], separators=(",", ":"))

    def _follow(self) -> Generator[Request[Any] | Change, Answer[Any] | None, None]:
        began: datetime | None = None
        told: dict[str, str] = {}
        referred: dict[str, tuple[str, Request[Any]]] = {}
        for feed in self._feeds(wall_clock(self._next, self._zone), wall_clock(datetime.now(UTC) + _DAY, self._zone)):
            number, full = 1, True
            while full:
                any_request: Any = feed.request
                answer = yield dataclasses.replace(any_request, page_current=number, page_size=self._page_size)
                assert answer is not None
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
                continue  # it is gone, or not the caller's to see
            assert answer is not None
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


class Changes(_Following, Iterator[Change]):
    """What changed, once. At its end, `cursor` is where the next call goes on."""

    def __next__(self) -> Change:
        step = next(self._steps)
        while not isinstance(step, Change):
            try:
                answer = self._raw(step)
            except ApiError as error:
                step = self._steps.throw(error)
            else:
                step = self._steps.send(answer)
        return step


class AsyncChanges(_Following, AsyncIterator[Change]):
    """What changed, once. At its end, `cursor` is where the next call goes on."""

    async def __anext__(self) -> Change:
        try:
            step = next(self._steps)
            while not isinstance(step, Change):
                try:
                    answer = await self._raw(step)
                except ApiError as error:
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
