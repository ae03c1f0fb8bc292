"""How long to wait before sending a request again, and when to stop."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import NamedTuple

from planfix_runtime.errors import FailureKind

LONGEST_DELAY = 60.0
"""Seconds that are waited at most before one attempt, whatever the server says."""

RATE_LIMIT_SECONDS = 60.0
"""Seconds that a call waits in all while the server rejects it (429): such a request was certainly not executed."""


class RetryBudget:
    """How many retries a whole client may spend: many calls failing at once must not become a storm.

    Each retry costs one, each success earns back a part of one.
    """

    def __init__(self, size: float = 20.0, earned: float = 0.5) -> None:
        self._size = self._left = size
        self._earned = earned
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Take one, if there is one."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self) -> None:
        """Give back a part of one, after a success."""
        with self._lock:
            self._left = min(self._size, self._left + self._earned)


class Attempt(NamedTuple):
    """One attempt, as the `on_attempt` hook sees it.

    Attributes:
        method: The function (`task.get`).
        number: 1 for the first.
        fault: What went wrong, None when nothing did: the value of a `FailureKind`.
        reason: The same in words, without secrets.
        elapsed: Seconds that the answer took, None when there was none.
        delay: Seconds until the next attempt, None when there is none.
    """

    method: str
    number: int
    fault: str | None
    reason: str
    elapsed: float | None
    delay: float | None


class RetryPolicy:
    """Decides whether a call is sent again, and when.

    Args:
        retries: How often at most. Requests that the server rejected (429) do not count.
        budget: How often all calls of the client are.
        repeatable: Whether the request may be sent again although the server may have executed it.
        expires: When the call must be over, on the monotonic clock; None for no deadline.
    """

    def __init__(self, retries: int, budget: RetryBudget, repeatable: bool, expires: float | None) -> None:
        self._retries = retries
        self._budget = budget
        self._repeatable = repeatable
        self._expires = expires
        self._failures = 0
        self._rejections = 0
        self._waited = 0.0

    def delay(self, kind: FailureKind, asked: float | None, now: float, chance: float) -> float | None:
        """Seconds until the next attempt; None if there must be none.

        Args:
            kind: What went wrong.
            asked: Seconds that the server asked to wait, if it did.
            now: The time, on the monotonic clock.
            chance: A random number from 0 to 1.
        """
        if not kind.retryable or (kind.may_have_executed and not self._repeatable):
            return None
        if kind is FailureKind.RATE_LIMITED:
            self._rejections += 1
            # Jitter on top, so that processes that were rejected together do not come back together.
            delay = (asked or 0.0) + backoff(self._rejections, kind.base_delay, chance)
            delay = min(delay, RATE_LIMIT_SECONDS - self._waited)
            self._waited += delay
            allowed = delay > 0
        else:
            self._failures += 1
            delay = backoff(self._failures, kind.base_delay, chance)
            if asked is not None:
                delay = max(min(asked, LONGEST_DELAY), kind.base_delay / 10)
            allowed = self._failures <= self._retries
        if not allowed or (self._expires is not None and now + delay >= self._expires):
            return None
        return delay if kind is FailureKind.RATE_LIMITED or self._budget.spend() else None


def backoff(attempt: int, base: float, chance: float) -> float:
    """Seconds to wait after the given attempt (1 is the first): doubled each time, with jitter, never zero.

    Args:
        attempt: Which attempt failed.
        base: Seconds after the first.
        chance: A random number from 0 to 1; spreads clients that failed together.
    """
    full = min(LONGEST_DELAY, base * 2.0 ** min(attempt - 1, 16))
    return full * (0.5 + chance / 2)


def retry_after(headers: Mapping[str, str], wall: float) -> float | None:
    """Seconds that the server asks to wait, from a number or a date; None if it says nothing that can be read.

    Args:
        headers: Names in lower case.
        wall: The time, in seconds since 1970.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    if not text:
        return None
    import email.utils

    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - wall)
    except (ValueError, TypeError, OverflowError):
        return None
