"""What a transport hands back: bytes that came, or why none did."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

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
