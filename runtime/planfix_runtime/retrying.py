"""How long to wait before trying again, and when to stop trying."""

from __future__ import annotations

import threading
from collections.abc import Mapping

LONGEST = 60.0
"""Seconds that are waited at most before one attempt, whatever the server says."""


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
        """Something succeeded."""
        with self._lock:
            self._left = min(self._size, self._left + self._earned)


def backoff(attempt: int, base: float, chance: float) -> float:
    """Seconds to wait after the given attempt (1 is the first), doubling, with jitter, never zero.

    Args:
        attempt: Which attempt failed.
        base: Seconds after the first.
        chance: A number from 0 to 1; spreads clients that failed together.
    """
    full = min(LONGEST, base * 2.0 ** min(attempt - 1, 16))
    return full * (0.5 + chance / 2)


def retry_after(headers: Mapping[str, str], wall: float) -> float | None:
    """Seconds that the server asks to wait, from a number or a date; None when it says nothing that can be read."""
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
