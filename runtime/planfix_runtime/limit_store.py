"""What users may give to hold a limit that several processes share."""

from __future__ import annotations

from typing import Any, Protocol


class LimitStore(Protocol):
    """Holds the limit of one account for several processes: a `StateStore` of pyrate-limiter.

    It brings `MultiprocessStateStore`, for child processes, and `RedisStateStore`, for Redis clients of any kind.
    """

    @property
    def default_clock(self) -> Any:
        """An `AbstractClock` whose time is the same in all processes."""

    def check(self, algorithm: Any, rates: Any, now: int, weight: int) -> Any:
        """Admit a request or say when; atomic."""
