"""What all clients of an account share within a process: the pace, the day's quota, and who may send when."""

from __future__ import annotations

import copy
import threading
from collections import deque
from datetime import UTC, datetime
from typing import NamedTuple
from weakref import WeakValueDictionary

from planfix_runtime.errors import ApiError
from planfix_runtime.process import Clock, forget_on_fork

MARGIN = 0.05
"""Part of the interval that is added to it: at exactly one interval, jitter of the network makes a strict server reject."""

QUOTA_PAUSE = 600.0
"""Seconds that nothing is sent after the server said that the quota is spent; then one request tries."""


class Quota(NamedTuple):
    """What is known of the requests that the account may send today."""

    remaining: int | None = None
    """How many are left, as the last answer said; None when none has said so."""
    spent: bool = False
    """Whether the server refused because none is left."""


class Delay(NamedTuple):
    """What a call has to wait for, in seconds."""

    turn: float
    """Until its turn, if all in front stay; 0 when it is."""
    again: float
    """Until it must ask again, because some in front may have left."""


class AccountLimits:
    """The rate limiter and the quota of one account at one address. Shared by threads and event loops; never waits.

    Take a ticket with `join`, ask `delay` until it is one's turn, wait as it says in between, then `start`.

    Args:
        interval: Seconds between two requests; 0 for no limit. The attribute has the margin, too.
    """

    def __init__(self, interval: float) -> None:
        self.interval: float = interval * (1 + MARGIN)
        self._lock = threading.Lock()
        self._queue: deque[object] = deque()
        self._next = float("-inf")
        self._rejections = 0
        self._remaining: int | None = None
        self._counted = float("-inf")
        self._refusal: ApiError | None = None
        self._closed_until = 0.0

    @property
    def quota(self) -> Quota:
        """The quota as it is known now."""
        return Quota(self._remaining, self._refusal is not None)

    def join(self) -> object:
        """Stand at the end of the queue."""
        ticket = object()
        with self._lock:
            self._queue.append(ticket)
        return ticket

    def leave(self, ticket: object) -> None:
        """Give up one's place, if one still has it."""
        with self._lock:
            if ticket in self._queue:
                self._queue.remove(ticket)

    def delay(self, ticket: object, now: float, method: str) -> Delay:
        """How long this call of `method` has to wait. Once it is its turn, that is so until it starts or leaves.

        Raises:
            ApiError: The quota is spent; nothing is sent.
        """
        with self._lock:
            if self._refusal is not None and now < self._closed_until:
                self._queue.remove(ticket)
                refusal = copy.copy(self._refusal)
                refusal.method = method
                raise refusal
            place = self._queue.index(ticket)
            first = self._next - now
            if place == 0:
                return Delay(max(0.0, first), max(0.0, first))
            # If the first one is late to wake up, nobody overtakes.
            again = max(first, self.interval / 8, 0.001)
            return Delay(max(first + place * self.interval, again), again)

    def start(self, ticket: object, now: float) -> None:
        """The call whose turn it is starts."""
        with self._lock:
            self._queue.remove(ticket)
            late = now - self._next
            # A sleep ends a little late, each time. Unless half of the margin makes up for it, it adds up to a slower pace.
            slack = self.interval * MARGIN / 2
            self._next = now + self.interval - (min(late, slack) if 0 < late < 4 * slack else 0.0)
            # Only one tries whether the quota is there again; the others are refused until it has its answer.
            if self._refusal is not None:
                self._closed_until = now + QUOTA_PAUSE

    def sent(self, now: float) -> None:
        """The first byte of a request left now: making a connection took until then."""
        with self._lock:
            self._next = max(self._next, now + self.interval * (1 - MARGIN / 2))

    def accepted(self, remaining: int | None, started: float) -> None:
        """The server answered a request that was `started` at a time, and may have said how many are left today."""
        with self._lock:
            self._rejections = 0
            self._refusal = None
            # Answers overtake each other; what an earlier request was told is out of date.
            if remaining is not None and started >= self._counted:
                self._remaining, self._counted = remaining, started

    def rejected(self, now: float, asked: float) -> float:
        """The server said that requests come too fast. Returns the seconds that everybody waits.

        That is at least the seconds that it asked for and one interval, and twice as long each time.
        """
        with self._lock:
            pause = max(asked, (self.interval or 1.0) * 2.0 ** min(self._rejections, 4))
            self._rejections += 1
            self._next = max(self._next, now + pause)
            return pause

    def spent(self, refusal: ApiError, now: float, wall: float) -> None:
        """The server said that the day's quota is spent: stop sending for `QUOTA_PAUSE`.

        Later calls raise a copy of the refusal that says since when and until when they are refused here.
        """
        with self._lock:
            if self._refusal is not None and now < self._closed_until:
                return
            self._remaining, self._counted = 0, now
            self._closed_until = now + QUOTA_PAUSE
            since, until = (
                datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds") for at in (wall, wall + QUOTA_PAUSE)
            )
            self._refusal = copy.copy(refusal)
            self._refusal.__notes__ = [
                f"not sent: the server said at {since} that the quota is spent; calls are refused here until {until}"
            ]


RECENT_ACCOUNTS = 100
"""Accounts whose limits outlive their clients: a script may make a client for each call."""

_accounts: WeakValueDictionary[tuple[str, str, float, Clock], AccountLimits] = WeakValueDictionary()
_recent: deque[AccountLimits] = deque(maxlen=RECENT_ACCOUNTS)
_accounts_lock = threading.Lock()


def account_limits(url: str, account: str, requests_per_second: float, clock: Clock) -> AccountLimits:
    """The limits of an account, the same for all its clients in this process."""
    key = (url, account, requests_per_second, clock)
    with _accounts_lock:
        limits = _accounts.get(key)
        if limits is None:
            limits = _accounts[key] = AccountLimits(1 / requests_per_second if requests_per_second else 0.0)
            _recent.append(limits)
        return limits


def _forget_accounts() -> None:
    global _accounts_lock
    _accounts_lock = threading.Lock()
    _accounts.clear()
    _recent.clear()


forget_on_fork(_forget_accounts)
