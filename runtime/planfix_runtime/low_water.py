"""The mark at which a client is told that the day's quota runs low."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from planfix_runtime.options import count

if TYPE_CHECKING:
    from planfix_runtime.lane import Lane, Quota

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
