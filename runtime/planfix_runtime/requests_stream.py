"""The body of an answer over `requests`, read as it is wanted."""

from __future__ import annotations

from collections.abc import Callable

import requests
import urllib3

from planfix_runtime.body_stream import BodyStream
from planfix_runtime.file_call import CHUNK
from planfix_runtime.options import Options
from planfix_runtime.outcome import Failed
from planfix_runtime.watch import WATCH, Watch

ERRORS = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)
"""All that a request or a read raises when the connection fails."""


class RequestsStream(BodyStream):
    """Reads a body; an exception never leaves `read`."""

    def __init__(self, response: requests.Response, options: Options, now: Callable[[], float]) -> None:
        super().__init__(options, now)
        self._response = response
        # As it came: what the file is compressed with is the file's own affair.
        self._parts = response.raw.stream(CHUNK, decode_content=False)

    def start(self) -> bytes:
        """The first bytes, which `read` gives once more. Raises what the libraries raise."""
        parts: list[bytes] = []
        self._fill(parts)
        self._start = b"".join(parts)
        return self._start

    def read(self) -> bytes | Failed:
        """The next bytes, `CHUNK` of them or more where there are as many; none at the end."""
        kept = self._kept()
        if kept is not None:
            return kept
        # What an interrupt takes away between the connection and the caller must not be missing in the middle of a file.
        self.give_up()
        parts: list[bytes] = []
        failed = None
        # A server that sends a byte a minute is not waited for, here as elsewhere.
        token = WATCH.set(Watch(self._now() + self._options.attempt(), self._now, lambda: None))
        try:
            self._fill(parts)
        except ERRORS as error:
            failed = self._lost(error)
        finally:
            WATCH.reset(token)
        return self._came(parts, failed)

    def _fill(self, parts: list[bytes]) -> None:
        size = 0
        while size < CHUNK and (part := next(self._parts, b"")):
            parts.append(part)
            size += len(part)

    def close(self) -> None:
        """Close the connection, unless all was read."""
        self.give_up()
        self._response.close()
