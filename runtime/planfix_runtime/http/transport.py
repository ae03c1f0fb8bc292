"""The interface between a client and its transport, and what both transports share.

A custom transport (`transport=`) has the methods of `Transport` or `AsyncTransport`. It carries out a `Post` or a `Get` and
returns a `RawResponse`, a `StreamingResponse` where `file` was set, or a `TransportFailure`; it raises no exceptions.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any, NamedTuple, Protocol

from planfix_runtime.config import Config
from planfix_runtime.errors import FailureKind
from planfix_runtime.http.failures import BrokenBody, TooLarge, TransportFailure as TransportFailure, failure
from planfix_runtime.limits import Options
from planfix_runtime.model.content import RequestBody
from planfix_runtime.process import Clock
from planfix_runtime.xml import MAX_BYTES

HEADERS = {
    "Accept": "application/xml",
    "Accept-Encoding": "gzip",
    "Content-Type": "application/xml; charset=UTF-8",
    "Connection": "keep-alive",
}

FILE_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity"}
"""Files must not be compressed: otherwise neither can a range be requested nor the size be checked."""

SLOWEST = 16 * 1024
"""Bytes per second: a request that is sent more slowly than this fails."""

MAX_CONNECTIONS = 32
"""Most connections that are kept open for later calls."""

MAX_IDLE_SECONDS = 4.0
"""A connection that was idle for longer is replaced: servers and NATs drop idle connections silently."""

NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])
"""Ignore cookies: a session of the API is in its documents, and load balancers set cookies of their own."""

CHUNK = 64 * 1024
"""Bytes of a file that are read at once."""

FILE_STATUSES = frozenset({200, 206})
"""HTTP statuses of an answer that brings a file, or a part of one."""


class Post(NamedTuple):
    """Send a request to the API.

    Attributes:
        body: The request. `len` gives its size in bytes, and iteration yields its bytes.
        options: Timeouts.
        expires: When the call must be over, on the monotonic clock; None for no deadline.
        on_sent: Called when the first byte is sent.
        file: Whether the answer may be a file, whose body is left unread.
    """

    body: RequestBody
    options: Options
    expires: float | None
    on_sent: Callable[[], None]
    file: bool = False


class Get(NamedTuple):
    """Get a file from a link, without credentials.

    Attributes:
        url: The link.
        headers: Additional headers.
        options: Timeouts.
        expires: When the answer must have begun, on the monotonic clock; None for no deadline.
        file: As for `Post`.
        on_sent: Always None: downloads from links do not count for the pace of the account.
    """

    url: str
    headers: Mapping[str, str]
    options: Options
    expires: float | None
    file: bool = True
    on_sent: None = None

    def __repr__(self) -> str:
        return "<Get>"  # a link may contain a key


class Read(NamedTuple):
    """Read the next bytes of a stream; the result is bytes, empty at the end, or a `TransportFailure`."""

    stream: Any


class Close(NamedTuple):
    """Close a stream."""

    stream: Any


@dataclass(slots=True, eq=False, repr=False)
class RawResponse:
    """An answer of the server.

    Attributes:
        status: HTTP status.
        headers: Headers, with names in lower case.
        body: The body, decompressed.
        elapsed: Seconds from the start of the attempt to the last byte.
        at: When the answer was complete, on the monotonic clock.
        wall: The same in seconds since 1970.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    elapsed: float
    at: float
    wall: float


@dataclass(slots=True, eq=False, repr=False)
class StreamingResponse(RawResponse):
    """An answer whose body is a file that is still to be read; `body` is empty.

    Attributes:
        stream: `read()` returns the next bytes, none at the end, or a `TransportFailure`; `close()` closes the connection.
    """

    stream: Any


Outcome = RawResponse | TransportFailure


class Transport(Protocol):
    """Sends the requests of a client that is used from threads."""

    def send(self, step: Post | Get) -> Outcome:
        """Send a request and return its outcome."""
        ...

    def close(self) -> None:
        """Close all connections. A closed transport opens new ones when it is used again."""


class AsyncTransport(Protocol):
    """Sends the requests of a client that is used in event loops."""

    async def send(self, step: Post | Get) -> Outcome:
        """Send a request and return its outcome."""
        ...

    async def aclose(self) -> None:
        """Close all connections. A closed transport opens new ones when it is used again."""


class BaseTransport:
    """Base of both transports."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock

    def _headers(self, step: Post | Get) -> dict[str, str]:
        if isinstance(step, Get):
            return {"User-Agent": self._config.headers["User-Agent"], **FILE_HEADERS, **step.headers}
        return {**HEADERS, **self._config.headers, **(FILE_HEADERS if step.file else {})}

    def _ends(self, step: Post | Get, started: float) -> float:
        """Return when an attempt must be over, on the monotonic clock."""
        ends = started + attempt_seconds(step.options, len(step.body) if isinstance(step, Post) else 0)
        return ends if step.expires is None else min(ends, step.expires)

    def _response(
        self, status: int, headers: Mapping[str, str], body: bytes, started: float, stream: BodyStream | None
    ) -> RawResponse:
        """Make the result: a `StreamingResponse` if the body is a file."""
        at, wall = self._clock.monotonic(), self._clock.wall()
        if stream is None or is_not_a_file(body, headers):
            return RawResponse(status, headers, body, at - started, at, wall)
        return StreamingResponse(status, headers, b"", at - started, at, wall, stream)

    def _failure(self, step: Post | Get, error: Exception, sent: bool) -> TransportFailure:
        now = self._clock.monotonic()
        whole = not isinstance(step, Post) or step.body.taken
        return failure(error, sent=sent, late=step.expires is not None and now >= step.expires, at=now, whole=whole)


class BodyStream:
    """Base of the streams of both transports: the bytes that were read ahead, and the failure that ended the stream.

    A stream reads the body on demand and does not decompress it: a compressed file is what was asked for.
    """

    def __init__(self, options: Options, now: Callable[[], float]) -> None:
        self._options = options
        self._now = now
        self._ahead: list[bytes] = []
        self._lost: TransportFailure | None = None

    def _take(self) -> list[bytes]:
        """Return the bytes that were read ahead. Until `_result`, reads fail: an interrupt must not lose a piece."""
        pieces = self._ahead
        self._abandon()
        return pieces

    def _result(self, pieces: list[bytes], error: Exception | None = None) -> bytes | TransportFailure:
        """Return the result of `read`: the bytes that came before an error, then the failure."""
        self._lost = None if error is None else failure(error, sent=True, late=False, at=self._now())
        return self._lost if self._lost is not None and not pieces else b"".join(pieces)

    def _abandon(self) -> None:
        self._ahead = []
        self._lost = TransportFailure(FailureKind.CONNECTION_LOST, "the connection was closed here", self._now())


_ERROR_DOCUMENT = re.compile(rb'(\xef\xbb\xbf)?\s*(<\?xml[^>]*\?>)?\s*<response\s[^>]*status\s*=\s*["\']error["\']')
_HTML = re.compile(rb"(\xef\xbb\xbf)?\s*(<!doctype\s+html|<html)", re.IGNORECASE)


def attempt_seconds(options: Options, size: int = 0) -> float:
    """Return the seconds that one attempt may take in all, however slowly the server sends."""
    return options.connect + 5 * options.read + size / SLOWEST


def is_html(start: bytes) -> bool:
    """Return whether a body is an HTML page."""
    return _HTML.match(start) is not None


def is_not_a_file(start: bytes, headers: Mapping[str, str]) -> bool:
    """Return whether the body is an error of the API or an HTML page in place of a file.

    Args:
        start: The first `CHUNK` bytes, or the whole body if it has fewer.
        headers: Headers, with names in lower case. Only the answer with a file has `content-disposition`.
    """
    unnamed = len(start) < CHUNK and "content-disposition" not in headers
    return unnamed and (_ERROR_DOCUMENT.match(start) is not None or is_html(start))


def requests_left(headers: Mapping[str, str]) -> int | None:
    """Return the number in `X-RateLimit-Remaining`; None if the header is absent or has no number."""
    text = headers.get("x-ratelimit-remaining", "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 12 else None


class BodyCollector:
    """Collects and decompresses the pieces of a body.

    Args:
        encoding: The `Content-Encoding` header.
        limit: Most bytes, before and after decompression.

    Raises:
        BrokenBody: The encoding was not asked for.
    """

    def __init__(self, encoding: str, limit: int = MAX_BYTES) -> None:
        name = encoding.strip().lower()
        if name not in ("", "identity", "gzip", "x-gzip"):
            raise BrokenBody(f"the answer is compressed with {name[:20]!r}, which was not asked for")
        self._limit = limit
        self._content = bytearray()
        self._taken = 0
        self._inflate = zlib.decompressobj(wbits=31) if name.endswith("gzip") else None

    def feed(self, chunk: bytes) -> None:
        """Add the next piece.

        Raises:
            TooLarge: There are more bytes than the limit.
            BrokenBody: The piece is not gzip.
        """
        self._taken += len(chunk)
        if self._inflate is None:
            self._content += chunk
        while self._inflate is not None and chunk and len(self._content) <= self._limit:
            if self._inflate.eof:
                # A gzip file may have several members, which httpx2 does not read. Anything else after a member is padding.
                if chunk[0] != 0x1F:
                    break
                self._inflate = zlib.decompressobj(wbits=31)
            try:
                # Capped while decompressing, so that a zip bomb never fills the memory.
                self._content += self._inflate.decompress(chunk, self._limit - len(self._content) + 1)
            except zlib.error:
                raise BrokenBody("the compressed answer is damaged") from None
            chunk = self._inflate.unused_data or self._inflate.unconsumed_tail
        # Compressed bytes count as well: they may go on for ever and decompress to nothing.
        if max(self._taken, len(self._content)) > self._limit:
            raise TooLarge(f"the answer has more than {self._limit} bytes")

    def finish(self) -> bytes:
        """Return the whole body; raises `BrokenBody` if it is cut short."""
        if self._inflate is not None and self._taken and not self._inflate.eof:
            raise BrokenBody("the compressed answer is cut short")
        return bytes(self._content)
