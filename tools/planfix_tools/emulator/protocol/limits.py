"""The rate limit and the daily quota of an account."""

from __future__ import annotations

from datetime import UTC, datetime

from planfix.errors import QuotaExceeded
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.store import Store

_UNLIMITED = 1_000_000


class TooSoon(Exception):
    """The request exceeds the rate limit (HTTP 429).

    Attributes:
        retry_after: Seconds to wait.
    """

    def __init__(self, retry_after: float) -> None:
        super().__init__(retry_after)
        self.retry_after = retry_after


class Limits:
    """Counts requests.

    Args:
        per_second: Requests a second; `None` for no limit.
        per_day: Requests a day; `None` for no limit, which answers report as a million.
    """

    def __init__(self, per_second: float | None, per_day: int | None) -> None:
        self._interval = 1 / per_second if per_second else 0.0
        self._per_day = per_day
        self._next = float("-inf")

    def check_pace(self, moment: float) -> None:
        """Check the rate limit.

        Args:
            moment: The current time of a monotonic clock, in seconds.

        Raises:
            TooSoon: The client must wait; the request does not count.
        """
        if moment < self._next:
            raise TooSoon(self._next - moment)
        self._next = moment + self._interval

    def spend(self, store: Store, time: float) -> int:
        """Count a request of today.

        Returns:
            Number of requests left.

        Raises:
            QuotaExceeded: No request was left.
        """
        day = datetime.fromtimestamp(time, UTC).date().isoformat()
        with store.transaction():
            used = store.value("SELECT used FROM quota WHERE day = ?", day) or 0
            if self._per_day is not None and used >= self._per_day:
                raise refuse(QuotaExceeded)
            store.run("REPLACE INTO quota VALUES (?, ?)", day, used + 1)
        return max(0, (_UNLIMITED if self._per_day is None else self._per_day) - used - 1)
