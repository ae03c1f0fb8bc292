"""What a client asks of its transport, and what the transport answers.

A transport of one's own (`transport=`) has the methods of `Transport` or `AsyncTransport`. It carries out a `Post` or a `Get`
and returns a `RawResponse`, a `StreamingResponse` where `file` was set, or a `TransportFailure`; it raises nothing of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any, NamedTuple, Protocol

from planfix_runtime.errors import FailureKind
from planfix_runtime.http.decompression import ACCEPTED
from planfix_runtime.limits import Options
from planfix_runtime.model.content import RequestBody

HEADERS = {
    "Accept": "application/xml",
    "Accept-Encoding": ACCEPTED,
    "Content-Type": "application/xml; charset=UTF-8",
    "Connection": "keep-alive",
}

FILE_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity"}
"""A file is wanted byte by byte: only then can a part of it be asked for, and its size be checked."""

MAX_CONNECTIONS = 32
"""Connections that are kept for the next call."""

MAX_IDLE_SECONDS = 4.0
"""A connection that idled longer is replaced: servers and NATs forget connections without a word."""

NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])
"""A session is what the API says it is, not what a load balancer sets."""

CHUNK = 64 * 1024
"""Bytes of a file that are read at a time."""

FILE_STATUSES = frozenset({200, 206})
"""HTTP statuses that come with a file, or with a part of one."""


class Post(NamedTuple):
    """Send a request to the API.

    Attributes:
        body: The request: its `len` is known, iterating gives its bytes.
        options: Timeouts.
        expires: When the call must be over, on the monotonic clock; None for no deadline.
        on_sent: To be called when the first byte leaves.
        file: Whether the answer may be a file, to be returned unread.
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
        headers: Further headers.
        options: Timeouts.
        expires: When the answer must have begun, on the monotonic clock; None for no deadline.
        file: As for `Post`.
    """

    url: str
    headers: Mapping[str, str]
    options: Options
    expires: float | None
    file: bool = True

    def __repr__(self) -> str:
        return "<Get>"  # links may hold a key


class Read(NamedTuple):
    """Read the next bytes of a stream; the result is bytes, empty at the end, or a `TransportFailure`."""

    stream: Any


class Close(NamedTuple):
    """Close a stream."""

    stream: Any


@dataclass(slots=True, eq=False, repr=False)
class RawResponse:
    """The server answered.

    Attributes:
        status: HTTP status.
        headers: Headers, their names in lower case.
        body: The body, decompressed.
        elapsed: Seconds from sending to the last byte.
        at: When it was complete, on the monotonic clock.
        wall: When it was complete, in seconds since 1970.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    elapsed: float
    at: float
    wall: float


@dataclass(slots=True, eq=False, repr=False)
class StreamingResponse(RawResponse):
    """The server answered with a file that is still to be read; `body` is empty.

    Attributes:
        stream: `read()` gives the next bytes, none at the end, or a `TransportFailure`; `close()` gives up the connection.
    """

    stream: Any


class TransportFailure(NamedTuple):
    """The server did not answer.

    Attributes:
        kind: What went wrong, and so whether the request may have been executed.
        reason: The same in words, without secrets.
        at: When that was known, on the monotonic clock.
        cause: Type and errno of the exception below, without its text and traceback.
    """

    kind: FailureKind
    reason: str
    at: float
    cause: BaseException | None = None


Outcome = RawResponse | TransportFailure


class Transport(Protocol):
    """Sends requests for a client that is used from threads."""

    def send(self, step: Post | Get) -> Outcome:
        """Send a request and return what came of it."""
        ...

    def close(self) -> None:
        """Close all connections. A closed transport opens new ones when it is used again."""


class AsyncTransport(Protocol):
    """Sends requests for a client that is used in event loops."""

    async def send(self, step: Post | Get) -> Outcome:
        """Send a request and return what came of it."""
        ...

    async def aclose(self) -> None:
        """Close all connections. A closed transport opens new ones when it is used again."""


_ERROR_DOCUMENT = re.compile(rb'(\xef\xbb\xbf)?\s*(<\?xml[^>]*\?>)?\s*<response\s[^>]*status\s*=\s*["\']error["\']')
_HTML = re.compile(rb"(\xef\xbb\xbf)?\s*(<!doctype\s+html|<html)", re.IGNORECASE)


def is_html(start: bytes) -> bool:
    """Whether a body is an HTML page."""
    return _HTML.match(start) is not None


def is_not_a_file(start: bytes, headers: Mapping[str, str]) -> bool:
    """Whether a body that came in place of a file is an error of the API, or an HTML page.

    Args:
        start: The first `CHUNK` bytes, or fewer if there are no more.
        headers: Names in lower case. Only files have a name.
    """
    unnamed = len(start) < CHUNK and "content-disposition" not in headers
    return unnamed and (_ERROR_DOCUMENT.match(start) is not None or is_html(start))


def requests_left(headers: Mapping[str, str]) -> int | None:
    """The number in `X-RateLimit-Remaining`, if there is one."""
    text = headers.get("x-ratelimit-remaining", "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 12 else None
