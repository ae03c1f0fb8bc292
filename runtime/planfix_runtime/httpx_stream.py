"""The body of an answer over `httpx`, read as it is wanted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx

from planfix_runtime.body_stream import BodyStream
from planfix_runtime.file_call import CHUNK
from planfix_runtime.giving_up import tidily
from planfix_runtime.options import Options
from planfix_runtime.outcome import Failed

ERRORS = (httpx.HTTPError, httpx.InvalidURL, OSError)
"""All that a request or a read raises when the connection fails."""


class HttpxStream(BodyStream):
    """Reads a body; no exception leaves `read` but a cancellation."""

    def __init__(self, response: httpx.Response, options: Options, now: Callable[[], float]) -> None:
        super().__init__(options, now)
        self._response = response
        # As it came: what the file is compressed with is the file's own affair.
        self._parts = response.aiter_raw()

    async def start(self) -> bytes:
        """The first bytes, which `read` gives once more. Raises what the library raises."""
        parts: list[bytes] = []
        await self._fill(parts)
        self._start = b"".join(parts)
        return self._start

    async def read(self) -> bytes | Failed:
        """The next bytes, `CHUNK` of them or more where there are as many; none at the end."""
        kept = self._kept()
        if kept is not None:
            return kept
        # What a cancellation takes away between the connection and the caller must not be missing in the middle of a file.
        self.give_up()
        parts: list[bytes] = []
        failed = None
        try:
            # A server that sends a byte a minute is not waited for, here as elsewhere.
            async with asyncio.timeout(self._options.attempt()):
                await tidily(self._fill(parts))
        except ERRORS as error:
            failed = self._lost(error)
        return self._came(parts, failed)

    async def _fill(self, parts: list[bytes]) -> None:
        size = 0
        while size < CHUNK and (part := await anext(self._parts, b"")):
            parts.append(part)
            size += len(part)

    async def close(self) -> None:
        """Close the connection, unless all was read."""
        self.give_up()
        await tidily(self._response.aclose())
