"""The body of an answer that may be a file, read as it is wanted, whichever library reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from planfix_runtime.options import Options
from planfix_runtime.outcome import Cause, Failed
from planfix_runtime.reasons import reason

CHUNK = 64 * 1024
"""Bytes of a file that are read at a time, from a transport as from a disk."""

CONTENT = frozenset({200, 206})
"""HTTP statuses that come with a file, or a part of one."""

_REFUSAL = re.compile(rb'(\xef\xbb\xbf)?\s*(<\?xml[^>]*\?>)?\s*<response\s[^>]*status\s*=\s*["\']error["\']')


def is_refusal(start: bytes, headers: Mapping[str, str]) -> bool:
    """Whether what came with HTTP 200 is an error of the API and not a file.

    Args:
        start: The first `CHUNK` bytes, or fewer if there are no more.
        headers: Names in lower case. Only files have a name.
    """
    return len(start) < CHUNK and "content-disposition" not in headers and _REFUSAL.match(start) is not None


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
