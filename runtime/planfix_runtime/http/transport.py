"""What a transport hands back: bytes that came, or why none did."""

from __future__ import annotations

import enum
import os
import re
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Generic, NamedTuple, Protocol, TypeGuard, TypeVar

from planfix_runtime.errors import UnreadableContent
from planfix_runtime.http.body import ACCEPTED, Broken, TooLarge
from planfix_runtime.limits import Options
from planfix_runtime.model.content import Document

R_co = TypeVar("R_co", covariant=True)


class Cause(enum.Enum):
    """Why there is no answer."""

    CONNECTION = "connection"
    TLS = "tls"
    DEADLINE = "deadline"
    TOO_LARGE = "too large"
    CONTENT = "content"


@dataclass(slots=True, eq=False, repr=False)
class Answered:
    """The server answered.

    Attributes:
        status: HTTP status.
        headers: Headers, their names in lower case.
        body: The body, decompressed.
        elapsed: Seconds from sending to the last byte.
        at: When it was there, on the monotonic clock.
        wall: When it was there, in seconds since 1970.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    elapsed: float
    at: float
    wall: float


@dataclass(slots=True, eq=False, repr=False)
class Opened(Answered):
    """The server answered, and its body is a file that is still to be read.

    Attributes:
        body: Nothing.
        stream: The transport's stream: its `read()` gives the next bytes, none at the end, or what `Failed`; `close()`.
    """

    stream: Any


class Failed(NamedTuple):
    """The server did not answer.

    Attributes:
        cause: Why.
        sent: Whether so much as one byte of the request may have reached the server.
        reason: The same in words, without secrets.
        at: When that was known, on the monotonic clock.
    """

    cause: Cause
    sent: bool
    reason: str
    at: float


Outcome = Answered | Failed


@dataclass(frozen=True, slots=True)
class Answer(Generic[R_co]):
    """An answer of the API with all that came along.

    Attributes:
        value: What the answer says.
        body: The document, decompressed.
        headers: HTTP headers, their names in lower case.
        status: HTTP status.
        elapsed: Seconds that the last attempt took.
        attempts: How often the request was sent until there was this answer.
        requests_left: How many requests the account may still send today, if the server said so.
    """

    value: R_co
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    status: int
    elapsed: float
    attempts: int
    requests_left: int | None


def requests_left(headers: Mapping[str, str]) -> int | None:
    """What `X-RateLimit-Remaining` says."""
    text = headers.get("x-ratelimit-remaining", "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 12 else None


HEADERS = {
    "User-Agent": "planfix-python",
    "Accept": "application/xml",
    "Accept-Encoding": ACCEPTED,
    "Content-Type": "application/xml; charset=UTF-8",
    "Connection": "keep-alive",
}

FILE_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity"}
"""A file is wanted byte by byte as it is: only so can a part of it be asked for, and its size be checked."""

LINK_HEADERS = {"User-Agent": HEADERS["User-Agent"], **FILE_HEADERS}
"""All that is sent to where a link leads, beyond what HTTP itself needs."""

CONNECTIONS = 32
"""Connections that are kept for the next call."""

IDLE_SECONDS = 30.0
"""How long an asynchronous client keeps them."""

NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])
"""A session is what the API says it is, not what a load balancer sets."""


FOUND_HERE = (TooLarge, Broken, UnreadableContent)
"""What this package raises while a library sends or reads; its words are the reason."""

_REFUSED_BY_A_PROXY = re.compile(r"(?:Tunnel connection failed: )?([1-5][0-9]{2})\b", re.ASCII)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that led to it, the outermost first."""
    seen: set[int] = set()
    pending: list[object] = [error]
    while pending:
        one = pending.pop(0)
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            pending += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]


def _tls(error: BaseException) -> TypeGuard[ssl.SSLError]:
    # "Wants to read" is how a handshake says that it is not finished yet: a timeout and not a failure.
    return isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLWantReadError | ssl.SSLWantWriteError)


def reason(error: BaseException) -> str:
    """What failed."""
    chain = list(_chain(error))
    for one in chain:
        if isinstance(one, ssl.SSLCertVerificationError):
            return f"the server's certificate is not trusted ({one.verify_message})"
    for one in chain:
        if _tls(one):
            return f"TLS failed ({one.reason or 'the connection was closed'})"
        if isinstance(one, socket.gaierror):
            return f"the server's address was not found ({one.strerror})"
    if any("Timeout" in type(one).__name__ for one in chain):
        return "the server took too long"
    if any(type(one).__name__ == "ProxyError" for one in chain):
        for one in chain:
            if status := _REFUSED_BY_A_PROXY.match(str(one)):
                return f"the proxy refused to connect to the server (HTTP {status[1]})"
    for one in chain:
        if isinstance(one, OSError) and isinstance(one.errno, int):
            return f"the connection failed ({os.strerror(one.errno)})"
    names = {type(one).__name__ for one in chain}
    if names & {"CutShort", "IncompleteRead", "ChunkedEncodingError", "InvalidChunkLength"}:
        return "the answer was cut short"
    if names & {"RemoteDisconnected", "RemoteProtocolError", "BadStatusLine"}:
        return "the server closed the connection without an answer"
    return "the connection failed"


def failed(error: Exception, sent: bool, late: bool, at: float) -> Failed:
    """What a transport hands back in place of an exception.

    Args:
        error: What was raised: `FOUND_HERE`, or an error of a library.
        sent: Whether a byte of the request may have reached the server.
        late: Whether the deadline of the call has passed.
        at: The time.
    """
    if isinstance(error, UnreadableContent):
        return Failed(Cause.CONTENT, sent, str(error), at)
    if isinstance(error, FOUND_HERE):
        return Failed(Cause.TOO_LARGE if isinstance(error, TooLarge) else Cause.CONNECTION, True, str(error), at)
    if late:
        return Failed(Cause.DEADLINE, sent, "the deadline passed", at)
    cause = Cause.TLS if any(_tls(one) for one in _chain(error)) else Cause.CONNECTION
    return Failed(cause, sent, reason(error), at)


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


class Post(NamedTuple):
    """Post a document; the reply is an `Outcome`.

    Attributes:
        document: What to post.
        options: Timeouts.
        expires: When the call must be over, on the monotonic clock.
        on_sent: To be called when the first byte leaves.
        file: Whether the answer may be a file, to be handed back unread.
    """

    document: Document
    options: Options
    expires: float | None
    on_sent: Callable[[], None]
    file: bool


class Get(NamedTuple):
    """Get a file from where a link leads, without credentials; the reply is an `Outcome`.

    Attributes:
        url: The link.
        headers: Further headers.
        options: Timeouts.
        expires: When the answer must have begun, on the monotonic clock.
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
    """Read on; the reply is bytes, none at the end of the file, or `Failed`."""

    stream: Any


class Close(NamedTuple):
    """Read no more."""

    stream: Any


class Transport(Protocol):
    """What a client for threads posts with."""

    def send(self, effect: Post | Get) -> Outcome:
        """Carry out the effect. Raises nothing: what went wrong is the outcome."""
        ...

    def close(self) -> None:
        """Close all connections."""


class AsyncTransport(Protocol):
    """The same in event loops."""

    async def send(self, effect: Post | Get) -> Outcome:
        """Carry out the effect."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
