"""The events that the hooks of a client are called with. An exception of a hook is logged and does not fail the call."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from planfix_runtime.pacing.account import Quota


class Attempt(NamedTuple):
    """An attempt that is over: the argument of `on_attempt`."""

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
    """A request that is about to be sent: the argument of `on_request`."""

    call: int
    """Number of the call in this client; the same in all `RequestEvent` and `ResponseEvent` of the call."""
    method: str
    """The function (`task.get`)."""
    attempt: int
    """1 for the first."""
    size: int
    """Size of the body in bytes."""


class ResponseEvent(NamedTuple):
    """The outcome of a request: the argument of `on_response`."""

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
    """Size of the body in bytes, decompressed; None if there was no answer."""
    failure: str | None
    """What went wrong, as the value of a `FailureKind`; None after a success."""


class Hooks(NamedTuple):
    """The hooks of a client. A hook that the client was not given is None."""

    on_attempt: Callable[[Attempt], None] | None = None
    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_low_quota: Callable[[Quota], None] | None = None
