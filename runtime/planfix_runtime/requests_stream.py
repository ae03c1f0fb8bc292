"""The body of an answer over `requests`, read as it is wanted."""

from __future__ import annotations

from collections.abc import Callable

import requests
import urllib3

from planfix_runtime.file_call import CHUNK
from planfix_runtime.options import Options
from planfix_runtime.outcome import Cause, Failed
from planfix_runtime.reasons import reason
from planfix_runtime.watch import WATCH, Watch

ERRORS = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)
"""All that a request or a read raises when the connection fails."""


class RequestsStream:
    """Reads a body; an exception never leaves `read`."""

    def __init__(self, response: requests.Response, options: Options, now: Callable[[], float]) -> None:
        self._response = response
        # As it came: what the file is compressed with is the file's own affair.
        self._parts = response.raw.stream(CHUNK, decode_content=False)
        self._options = options
        self._now = now
        self._start: bytes | None = None
        self._failed: Failed | None = None

    def start(self) -> bytes:
        """The first bytes, which `read` gives once more. Raises what the libraries raise."""
        parts: list[bytes] = []
        self._fill(parts)
        self._start = b"".join(parts)
        return self._start

    def read(self) -> bytes | Failed:
        """The next bytes, `CHUNK` of them or more where there are as many; none at the end."""
        if self._start is not None:
            start, self._start = self._start, None
            return start
        if self._failed is not None:
            return self._failed
        # What an interrupt takes away between the connection and the caller must not be missing in the middle of a file.
        self.give_up()
        parts: list[bytes] = []
        failed = None
        # A server that sends a byte a minute is not waited for, here as elsewhere.
        token = WATCH.set(Watch(self._now() + self._options.attempt(), self._now, lambda: None))
        try:
            self._fill(parts)
        except ERRORS as error:
            failed = Failed(Cause.CONNECTION, True, reason(error), self._now())
        finally:
            WATCH.reset(token)
        self._failed = failed
        return failed if failed and not parts else b"".join(parts)

    def _fill(self, parts: list[bytes]) -> None:
        size = 0
        while size < CHUNK and (part := next(self._parts, b"")):
            parts.append(part)
            size += len(part)

    def give_up(self) -> None:
        """Let nothing more be read."""
        self._start = None
        self._failed = Failed(Cause.CONNECTION, True, "the connection was given up", self._now())

    def close(self) -> None:
        """Close the connection, unless all was read."""
        self.give_up()
        self._response.close()
