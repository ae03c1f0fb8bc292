"""One request a second: who may send when."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

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
