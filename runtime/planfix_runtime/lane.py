"""What all clients of an account share within a process: the pace, the day's quota, the breaker."""

from __future__ import annotations

import copy
import threading
from typing import NamedTuple

from planfix_runtime.clock import Clock
from planfix_runtime.errors import ApiError
from planfix_runtime.forking import forget_on_fork
from planfix_runtime.limiter import Delay, Pacer, Ticket

COOLING = 600.0
"""Seconds that nothing is sent after the server said that the quota is spent; then one request tries."""


class Quota(NamedTuple):
    """What is known of the requests that the account may send today.

    Attributes:
        remaining: How many are left, as the last answer said; None when none has said so.
        spent: Whether the server refused because none is left.
    """

    remaining: int | None = None
    spent: bool = False


class Lane:
    """The way to one account at one address. Shared by threads and event loops; never waits."""

    def __init__(self, interval: float) -> None:
        self._lock = threading.Lock()
        self._pacer = Pacer(interval)
        self._remaining: int | None = None
        self._counted = float("-inf")
        self._refusal: ApiError | None = None
        self._closed_until = 0.0

    @property
    def quota(self) -> Quota:
        """The quota as it is known now."""
        return Quota(self._remaining, self._refusal is not None)

    @property
    def gap(self) -> float:
        """Seconds between two requests, at present."""
        return self._pacer.gap

    @property
    def waiting(self) -> int:
        """How many requests wait for their turn."""
        return self._pacer.waiting

    def join(self) -> Ticket:
        """Stand at the end of the queue."""
        with self._lock:
            return self._pacer.join()

    def leave(self, ticket: Ticket) -> None:
        """Give up one's place, if one still has it."""
        with self._lock:
            self._pacer.leave(ticket)

    def delay(self, ticket: Ticket, now: float, method: str) -> Delay:
        """How long this call of `method` has to wait. Once it is its turn, that is so until it starts or leaves.

        Raises:
            ApiError: The quota is spent; nothing is sent.
        """
        with self._lock:
            if self._refusal is not None and now < self._closed_until:
                self._pacer.leave(ticket)
                refusal = copy.copy(self._refusal)
                refusal.method = method
                raise refusal
            return self._pacer.delay(ticket, now)

    def start(self, ticket: Ticket, now: float) -> None:
        """The call whose turn it is starts."""
        with self._lock:
            self._pacer.start(ticket, now)
            # Only one tries whether the quota is there again; the others are refused until it has its answer.
            if self._refusal is not None:
                self._closed_until = now + COOLING

    def sent(self, now: float) -> None:
        """The first byte of a request left."""
        with self._lock:
            self._pacer.sent(now)

    def accepted(self, remaining: int | None, started: float) -> None:
        """The server took a request and answered it, be it with an error.

        Args:
            remaining: What is left of the quota, if the answer says so.
            started: When the request was sent.
        """
        with self._lock:
            self._pacer.accepted()
            self._refusal = None
            # Answers overtake each other; what an earlier request was told is out of date.
            if remaining is not None and started >= self._counted:
                self._remaining, self._counted = remaining, started

    def rejected(self, now: float, pause: float) -> float:
        """The server said that requests come too fast. Returns the seconds that all wait now."""
        with self._lock:
            return self._pacer.rejected(now, pause)

    def spent(self, refusal: ApiError, now: float) -> None:
        """The server said that the day's quota is spent: stop sending. What `delay` raised changes nothing."""
        with self._lock:
            if self._refusal is not None and now < self._closed_until:
                return
            self._remaining, self._counted = 0, now
            self._refusal = copy.copy(refusal)
            self._closed_until = now + COOLING


_lanes: dict[tuple[str, str, float, Clock], Lane] = {}
_lanes_lock = threading.Lock()


def lane(url: str, account: str, requests_per_second: float, clock: Clock) -> Lane:
    """The lane of an account. Kept for the life of the process: a script may make a client for each call."""
    interval = 1 / requests_per_second if requests_per_second else 0.0
    with _lanes_lock:
        return _lanes.setdefault((url, account, interval, clock), Lane(interval))


def _forget_lanes() -> None:
    global _lanes_lock
    _lanes_lock = threading.Lock()
    _lanes.clear()


forget_on_fork(_forget_lanes)
