"""What the outcome of an attempt is: an answer, or which fault."""

from __future__ import annotations

import copy
import enum
import re
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
from planfix_runtime.outcome import Answer, Answered, Cause, Failed, Outcome, requests_left
from planfix_runtime.retrying import retry_after
from planfix_runtime.tracebacks import bare

if TYPE_CHECKING:
    from planfix_runtime.call import Call
    from planfix_runtime.masking import Scrubber

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


def diagnose(call: Call[Any], outcome: Outcome, scrubber: Scrubber) -> Read | Finding:
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
        return _refusal(problem, scrubber)
    return _http_error(call, outcome, scrubber) or _malformed(problem, scrubber)


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


def _refusal(error: ApiError, scrubber: Scrubber) -> Finding:
    for name, value in vars(error).items():
        if isinstance(value, str) and name != "method":
            setattr(error, name, scrubber.clean(value))
    error.args = tuple(scrubber.clean(part) if isinstance(part, str) else part for part in error.args)
    return Finding(RECOVERIES[error.recovery], error, f"error {error.code}")


def _malformed(problem: ProtocolError, scrubber: Scrubber) -> Finding:
    error = copy.copy(problem)
    error.reason, error.path, error.excerpt = map(scrubber.clean, (problem.reason, problem.path, problem.excerpt))
    error.args = (error.reason, error.path, error.excerpt)
    return Finding(Fault.MALFORMED, error, error.reason)


def _http_error(call: Call[Any], answered: Answered, scrubber: Scrubber) -> Finding | None:
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
    return Finding(fault, ServerError(method, reason, status, _said(call, answered, scrubber)), reason)


def _said(call: Call[Any], answered: Answered, scrubber: Scrubber) -> str:
    """The beginning of an answer in one line. Nothing of one that may bring a secret, which nobody knows yet."""
    if call.answers_secret:
        return ""
    return " ".join(scrubber.clean(answered.body[:8000].decode("utf-8", "replace")).split())[:MOST_SHOWN]
