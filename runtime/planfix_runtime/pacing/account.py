"""The rate limiter and the daily quota of an account, which all its clients in a process share."""

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
"""Fraction of the interval that is added to it. Without it, network jitter makes a strict server reject requests."""

QUOTA_PAUSE = 600.0
"""Seconds during which nothing is sent after the server said that the quota is spent. Then one request is tried."""


class Quota(NamedTuple):
    """What is known of the requests that the account may send today."""

    remaining: int | None = None
    """How many are left, as the last answer said; None if no answer has said it."""
    spent: bool = False
    """Whether the server refused a request because none is left."""


class Delay(NamedTuple):
    """How long a call has to wait, in seconds."""

    turn: float
    """Until its turn, if all calls in front of it stay in the queue; 0 if it is its turn."""
    again: float
    """Until it must ask again, because calls in front of it may have left the queue."""


class AccountLimits:
    """The rate limiter and the quota of one account at one address. Thread-safe; never waits itself.

    A call gets a ticket from `join`, waits as long as `delay` says until that is 0, and then calls `start`.

    Args:
        interval: Seconds between two requests; 0 for no limit. The attribute includes the margin.
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
        """The quota, as far as it is known."""
        return Quota(self._remaining, self._refusal is not None)

    def join(self) -> object:
        """Join the queue at its end and return a ticket."""
        ticket = object()
        with self._lock:
            self._queue.append(ticket)
        return ticket

    def leave(self, ticket: object) -> None:
        """Leave the queue, if the ticket is still in it."""
        with self._lock:
            if ticket in self._queue:
                self._queue.remove(ticket)

    def delay(self, ticket: object, now: float, method: str) -> Delay:
        """Return how long a call of `method` has to wait. Its turn, once it has come, lasts until it starts or leaves.

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
            # Nobody overtakes the first call if it wakes up late.
            again = max(first, self.interval / 8, 0.001)
            return Delay(max(first + place * self.interval, again), again)

    def start(self, ticket: object, now: float) -> None:
        """Leave the queue to send the request: it is this call's turn."""
        with self._lock:
            self._queue.remove(ticket)
            late = now - self._next
            # Every sleep ends a little late. Up to half of the margin makes up for it, or the pace would be slower.
            slack = self.interval * MARGIN / 2
            self._next = now + self.interval - (min(late, slack) if 0 < late < 4 * slack else 0.0)
            # Only one call tries whether there is quota again; the others are refused until it has its answer.
            if self._refusal is not None:
                self._closed_until = now + QUOTA_PAUSE

    def sent(self, now: float) -> None:
        """Count the interval from now, when the first byte of a request is sent: connecting may have taken long."""
        with self._lock:
            self._next = max(self._next, now + self.interval * (1 - MARGIN / 2))

    def accepted(self, remaining: int | None, started: float) -> None:
        """Note that the server answered a request `started` at that time, and the `remaining` quota, if it said so."""
        with self._lock:
            self._rejections = 0
            self._refusal = None
            # Answers may overtake each other: the number from an earlier request is out of date.
            if remaining is not None and started >= self._counted:
                self._remaining, self._counted = remaining, started

    def rejected(self, now: float, asked: float) -> float:
        """Make all calls wait, because the server rejected a request (429), and return for how many seconds.

        The pause is at least the `asked` seconds and one interval, and twice as long after each further rejection.
        """
        with self._lock:
            pause = max(asked, (self.interval or 1.0) * 2.0 ** min(self._rejections, 4))
            self._rejections += 1
            self._next = max(self._next, now + pause)
            return pause

    def spent(self, refusal: ApiError, now: float, wall: float) -> None:
        """Stop sending for `QUOTA_PAUSE`, because the server said that the day's quota is spent.

        Until then, calls raise a copy of the refusal with a note that says since when and until when they are refused.
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
"""Accounts whose limits are kept longer than their clients live: a script may make a client for each call."""

_accounts: WeakValueDictionary[tuple[str, str, float, Clock], AccountLimits] = WeakValueDictionary()
_recent: deque[AccountLimits] = deque(maxlen=RECENT_ACCOUNTS)
_accounts_lock = threading.Lock()


def account_limits(url: str, account: str, requests_per_second: float, clock: Clock) -> AccountLimits:
    """Return the limits of an account, the same object for all its clients in this process."""
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
