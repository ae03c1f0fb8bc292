"""The clock of the account."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


class AccountTime:
    """The machine's clock, or one that stands still until it is set.

    Args:
        running: The machine's clock, in seconds since 1970.
        now: Time at which the clock stands still; it runs by default.
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
        """A naive time in UTC, which is the time zone of all users of the account."""
        return datetime.fromtimestamp(self.seconds(), UTC).replace(tzinfo=None)

    def set(self, now: datetime) -> None:
        """Stop the clock at a time, in UTC if it has no time zone."""
        self._stands_at = (now if now.tzinfo else now.replace(tzinfo=UTC)).timestamp()
