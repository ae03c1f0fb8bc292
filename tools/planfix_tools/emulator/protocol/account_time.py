"""What time it is in the account."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


class AccountTime:
    """The machine's time, or one that stands still until it is set.

    Args:
        running: The machine's time, in seconds since 1970.
        now: Where time stands still; it runs when left out.
    """

    def __init__(self, running: Callable[[], float], now: datetime | None = None) -> None:
        self._running = running
        self._stands_at: float | None = None
        if now is not None:
            self.set(now)

    def seconds(self) -> float:
        """Seconds since 1970."""
        return self._running() if self._stands_at is None else self._stands_at

    def get(self) -> datetime:
        """The time in UTC, which is the time zone of all users of the account; without a time zone of its own."""
        return datetime.fromtimestamp(self.seconds(), UTC).replace(tzinfo=None)

    def set(self, now: datetime) -> None:
        """Stop time there. A moment without a time zone is in UTC."""
        self._stands_at = (now if now.tzinfo else now.replace(tzinfo=UTC)).timestamp()
