"""The body of an answer, read as it is wanted: what is kept between two reads, whichever library reads."""

from __future__ import annotations

from collections.abc import Callable

from planfix_runtime.options import Options
from planfix_runtime.outcome import Cause, Failed
from planfix_runtime.reasons import reason


class BodyStream:
    """The bytes that were read and not handed out yet, or why there are no more."""

    def __init__(self, options: Options, now: Callable[[], float]) -> None:
        self._options = options
        self._now = now
        self._start: bytes | None = None
        self._failed: Failed | None = None

    def give_up(self) -> None:
        """Let nothing more be read."""
        self._start = None
        self._failed = Failed(Cause.CONNECTION, True, "the connection was given up", self._now())

    def _kept(self) -> bytes | Failed | None:
        """What `read` returns without reading; None when it has to."""
        start, self._start = self._start, None
        return self._failed if start is None else start

    def _lost(self, error: Exception) -> Failed:
        return Failed(Cause.CONNECTION, True, reason(error), self._now())

    def _came(self, parts: list[bytes], failed: Failed | None) -> bytes | Failed:
        """What `read` returns: what came before a failure is handed out first."""
        self._failed = failed
        return failed if failed and not parts else b"".join(parts)
