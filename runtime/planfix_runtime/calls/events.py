"""What the hooks of a client are told. What a hook raises is logged: it must not fail a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from planfix_runtime.pacing.account import Quota


class Attempt(NamedTuple):
    """One attempt, as the `on_attempt` hook sees it."""

    method: str
    """The function (`task.get`)."""
    number: int
    """1 for the first."""
    fault: str | None
    """What went wrong, as the value of a `FailureKind`; None after a success."""
    reason: str
    """The same in words, without secrets."""
    elapsed: float | None
    """Seconds that the answer took; None if no answer came."""
    delay: float | None
    """Seconds until the next attempt; None if this was the last one."""


class RequestEvent(NamedTuple):
    """A request that is about to be sent, as the `on_request` hook sees it."""

    call: int
    """Number of the call in this client; the same for all its attempts and their `ResponseEvent`."""
    method: str
    """The function (`task.get`)."""
    attempt: int
    """1 for the first."""
    size: int
    """Bytes of the body."""


class ResponseEvent(NamedTuple):
    """What came of a request, as the `on_response` hook sees it."""

    call: int
    """As in the `RequestEvent`."""
    method: str
    """As in the `RequestEvent`."""
    attempt: int
    """As in the `RequestEvent`."""
    status: int | None
    """HTTP status; None if there was no answer."""
    elapsed: float | None
    """Seconds that the answer took; None if there was none."""
    size: int | None
    """Bytes of the body, decompressed; None if there was no answer."""
    failure: str | None
    """What went wrong, None if nothing did: the value of a `FailureKind`."""


class Hooks(NamedTuple):
    """Functions of the user, each of which may be None."""

    on_attempt: Callable[[Attempt], None] | None = None
    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_low_quota: Callable[[Quota], None] | None = None
