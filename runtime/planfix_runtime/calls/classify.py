"""How long to wait before trying again, and when to stop trying."""

from __future__ import annotations

import copy
import enum
import re
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from planfix_runtime.errors import (
    MOST_SHOWN,
    ApiError,
    ConnectionFailed,
    DeadlineExceeded,
    PlanfixError,
    ProtocolError,
    RateLimited,
    Recovery,
    ResponseLost,
    ServerError,
    TLSError,
    UnreadableContent,
)
from planfix_runtime.http.transport import Answer, Answered, Cause, Failed, Outcome, requests_left
from planfix_runtime.secrets import bare

if TYPE_CHECKING:
    from planfix_runtime.calls.prepared import Call
    from planfix_runtime.secrets import Redactor


LONGEST = 60.0
"""Seconds that are waited at most before one attempt, whatever the server says."""


class RetryBudget:
    """How many retries a whole client may spend: many calls failing at once must not become a storm.

    Each retry costs one, each success earns back a part of one.
    """

    def __init__(self, size: float = 20.0, earned: float = 0.5) -> None:
        self._size = self._left = size
        self._earned = earned
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Take one, if there is one."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self) -> None:
        """Something succeeded."""
        with self._lock:
            self._left = min(self._size, self._left + self._earned)


def backoff(attempt: int, base: float, chance: float) -> float:
    """Seconds to wait after the given attempt (1 is the first), doubling, with jitter, never zero.

    Args:
        attempt: Which attempt failed.
        base: Seconds after the first.
        chance: A number from 0 to 1; spreads clients that failed together.
    """
    full = min(LONGEST, base * 2.0 ** min(attempt - 1, 16))
    return full * (0.5 + chance / 2)


def retry_after(headers: Mapping[str, str], wall: float) -> float | None:
    """Seconds that the server asks to wait, from a number or a date; None when it says nothing that can be read."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    if not text:
        return None
    import email.utils

    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - wall)
    except (ValueError, TypeError, OverflowError):
        return None


R = TypeVar("R")

HTML = re.compile(rb"\s*(<!doctype\s+html|<html)", re.IGNORECASE)


class Fault(enum.Enum):
    """What can go wrong with an attempt."""

    UNREACHABLE = "no connection"
    TLS = "no secure connection"
    LOST = "connection lost"
    LATE = "deadline passed before sending"
    LATE_LOST = "deadline passed after sending"
    RATE = "too many requests"
    SERVER = "server error"
    TURNED_AWAY = "HTTP error"
    MALFORMED = "malformed answer"
    BUSY = "busy"
    SESSION = "session over"
    SPENT = "quota spent"
    REFUSED = "refused"
    CONTENT = "content not readable"


class Finding(NamedTuple):
    """A fault, and the error it is when nothing more can be done."""

    fault: Fault
    error: PlanfixError
    reason: str


class Read(NamedTuple):
    """What an answer says. In a tuple, so that an answer is never taken for a finding."""

    value: Any


RECOVERIES = {
    Recovery.NONE: Fault.REFUSED,
    Recovery.LOG_IN: Fault.SESSION,
    Recovery.BACK_OFF: Fault.BUSY,
    Recovery.STOP: Fault.SPENT,
}


def diagnose(call: Call[Any], outcome: Outcome, redactor: Redactor) -> Read | Finding:
    """Say what an outcome is."""
    if isinstance(outcome, Failed):
        return _failure(call.name, outcome)
    problem: ApiError | ProtocolError
    try:
        # The document decides, not the HTTP status: errors of the API come with 200, and may come with others.
        return Read(call.result(outcome))
    except (ApiError, ProtocolError) as error:
        # Its traceback has this frame, and so itself, in it.
        problem = bare(error)
    if isinstance(problem, ApiError):
        return _refusal(problem, redactor)
    return _http_error(call, outcome, redactor) or _malformed(problem, redactor)


def answer(read: Read, outcome: Outcome, attempts: int) -> Answer[Any]:
    """The answer with all that came along."""
    assert isinstance(outcome, Answered)
    return Answer(
        value=read.value,
        body=outcome.body,
        headers=outcome.headers,
        status=outcome.status,
        elapsed=outcome.elapsed,
        attempts=attempts,
        requests_left=requests_left(outcome.headers),
    )


def _failure(method: str, failed: Failed) -> Finding:
    reason = failed.reason
    if failed.cause is Cause.TOO_LARGE:
        return Finding(Fault.MALFORMED, ProtocolError(reason), reason)
    if failed.cause is Cause.CONTENT:
        return Finding(Fault.CONTENT, UnreadableContent(reason), reason)
    if failed.cause is Cause.DEADLINE:
        fault = Fault.LATE_LOST if failed.sent else Fault.LATE
        return Finding(fault, DeadlineExceeded(method, reason), reason)
    if failed.sent:
        return Finding(Fault.LOST, ResponseLost(method, reason), reason)
    if failed.cause is Cause.TLS:
        return Finding(Fault.TLS, TLSError(method, reason), reason)
    return Finding(Fault.UNREACHABLE, ConnectionFailed(method, f"{reason}; nothing was sent"), reason)


def _refusal(error: ApiError, redactor: Redactor) -> Finding:
    for name, value in vars(error).items():
        if isinstance(value, str) and name != "method":
            setattr(error, name, redactor.redact(value))
    error.args = tuple(redactor.redact(part) if isinstance(part, str) else part for part in error.args)
    return Finding(RECOVERIES[error.recovery], error, f"error {error.code}")


def _malformed(problem: ProtocolError, redactor: Redactor) -> Finding:
    error = copy.copy(problem)
    error.reason, error.path, error.excerpt = map(redactor.redact, (problem.reason, problem.path, problem.excerpt))
    error.args = (error.reason, error.path, error.excerpt)
    return Finding(Fault.MALFORMED, error, error.reason)


def _http_error(call: Call[Any], answered: Answered, redactor: Redactor) -> Finding | None:
    """What an answer that is no document of the API says by its HTTP status, if anything."""
    method, status = call.name, answered.status
    if status == 429:
        reason = "too many requests (HTTP 429)"
        return Finding(Fault.RATE, RateLimited(method, reason, retry_after(answered.headers, answered.wall)), reason)
    fault, reason = Fault.SERVER, f"the server answered HTTP {status}"
    if 300 <= status < 500 and status != 408:
        fault = Fault.TURNED_AWAY
        reason += ", a redirect, which is not followed" if status < 400 else ""
    elif status < 300:
        if not HTML.match(answered.body):
            return None
        reason = f"the server answered an HTML page (HTTP {status})"
    return Finding(fault, ServerError(method, reason, status, _said(call, answered, redactor)), reason)


def _said(call: Call[Any], answered: Answered, redactor: Redactor) -> str:
    """The beginning of an answer in one line. Nothing of one that may bring a secret, which nobody knows yet."""
    if call.answers_secret:
        return ""
    return " ".join(redactor.redact(answered.body[:8000].decode("utf-8", "replace")).split())[:MOST_SHOWN]
