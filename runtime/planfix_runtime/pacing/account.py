"""One request a second: who may send when."""

from __future__ import annotations

import copy
import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import NamedTuple, Protocol

from planfix_runtime.errors import ApiError
from planfix_runtime.limits import count
from planfix_runtime.process import Clock, forget_on_fork
from planfix_runtime.sansio import Flow

START = 0.06
"""Part of the interval that is added to it at first. At exactly one interval, jitter makes a strict server reject."""

LEAST = 0.04
MOST = 1.0
SETTLED = 4
"""Requests that must go through before the margin narrows."""


class Ticket:
    """A place in the queue."""

    __slots__ = ()


class Delay(NamedTuple):
    """What there is to wait for.

    Attributes:
        turn: Seconds until it is one's turn, if all in front stay; 0 when it is.
        again: Seconds until one must ask again, because some in front may have left.
    """

    turn: float
    again: float


class Pacer:
    """The queue before a server that takes a request an interval. Pure: it is told the time and never waits.

    Take a ticket with `join`, ask `delay` until it is one's turn, wait as it says in between, then `start`. Not thread-safe.
    """

    def __init__(self, interval: float) -> None:
        self._interval = interval
        self._margin = START
        self._floor = LEAST
        self._settled = 0
        self._refused = 0
        self._next = self._due = float("-inf")
        self._widened = float("-inf")
        self._queue: deque[Ticket] = deque()

    @property
    def gap(self) -> float:
        """Seconds between two requests, at present."""
        return self._interval * (1 + self._margin)

    @property
    def waiting(self) -> int:
        """How many are in the queue."""
        return len(self._queue)

    def join(self) -> Ticket:
        """Stand at the end of the queue."""
        ticket = Ticket()
        self._queue.append(ticket)
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Give up one's place."""
        if ticket in self._queue:
            self._queue.remove(ticket)

    def delay(self, ticket: Ticket, now: float) -> Delay:
        """How long this ticket has to wait."""
        place = self._queue.index(ticket)
        first = self._next - now
        if place == 0:
            return Delay(max(0.0, first), max(0.0, first))
        # If the first one is late to wake up, nobody overtakes.
        again = max(first, self.gap / 8, 0.001)
        return Delay(max(first + place * self.gap, again), again)

    def start(self, ticket: Ticket, now: float) -> None:
        """The ticket's request is being sent."""
        self._queue.remove(ticket)
        self._due = self._next
        self._next = self._after(now)

    def sent(self, now: float) -> None:
        """The request really left now: making a connection took until then."""
        self._next = max(self._next, self._after(now))

    def accepted(self) -> None:
        """The server took a request: the margin narrows, though not to where it was too small."""
        self._refused = 0
        self._settled += 1
        if self._settled >= SETTLED:
            self._settled = 0
            self._margin = max(self._floor, self._margin * 0.9)
            self._floor = max(LEAST, self._floor * 0.999)

    def rejected(self, now: float, pause: float) -> float:
        """The server took offence: the margin widens, and everybody waits.

        Args:
            now: The time.
            pause: Seconds that the server asked for; at least one interval is waited, and longer each time.

        Returns:
            Seconds that everybody waits.
        """
        self._settled = 0
        # Several that were under way together are rejected for one and the same reason.
        if now - self._widened > 2 * self.gap:
            self._widened = now
            self._floor = min(MOST, self._margin * 1.1)
            self._margin = min(MOST, max(self._margin * 1.5, self._margin + 0.02))
        # Twice as long each time: others may use the account too, and a server may count what it rejects.
        rest = max(pause, (self.gap or 1.0) * 2.0 ** min(self._refused, 5))
        self._refused += 1
        self._next = max(self._next, now + rest)
        return rest

    def _after(self, now: float) -> float:
        """When the next request may go, after one that goes now."""
        late = now - self._due
        # Who sleeps wakes up a little late, each time. Unless that is taken off the next wait, it adds up to a slower
        # pace; at most half of the margin is, so that one who wakes up punctually is not too early.
        slack = self._interval * self._margin / 2
        return now + self.gap - (min(late, slack) if 0 < late < 4 * slack else 0.0)


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


log = logging.getLogger("planfix")


class LowWater:
    """Tells once that the quota is at its mark or below, and again after it was above: on another day.

    Args:
        mark: Requests that are left.
        tell: Is told; None when nobody wants to be.

    Raises:
        ConfigurationError: The mark is not a whole number from 0.
    """

    def __init__(self, mark: object, tell: Callable[[Quota], None] | None) -> None:
        self._mark = count("low_quota", mark)
        self._tell = tell
        self.after_fork()

    def after_fork(self) -> None:
        """Begin anew in a child process, which is told for itself."""
        self._lock = threading.Lock()
        self._low = False

    def look(self, lane: Lane) -> None:
        """Compare the quota with the mark, after an answer that may have changed it."""
        if self._tell is None:
            return
        with self._lock:
            # Read under the lock: a reading that waited for it could be older than the one before.
            quota = lane.quota
            if quota.remaining is None:
                return
            was_low, self._low = self._low, quota.remaining <= self._mark
            reached = self._low and not was_low
        if reached:
            try:
                self._tell(quota)
            except Exception:
                # A write that went through must not look as if it had failed.
                log.exception("on_low_quota failed")


class SharedPace(Protocol):
    """A limit that processes share."""

    def take(self, seconds: float, expires: float | None) -> Flow[float]:
        """Take the turn for so many seconds. Returns 0, or the seconds until it may be free."""
        ...

    def pause(self, seconds: float, expires: float | None) -> Flow[None]:
        """Let nobody send for so many seconds."""
        ...

    def close(self) -> Flow[None]:
        """Close the connections to where it is kept."""
        ...
