"""Classify the result of an attempt as a value or a failure, and decide whether and when the request is sent again.

`planfix_runtime.errors.FailureKind` has the rule of each kind of failure.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Mapping
from typing import Any, NamedTuple

from planfix_runtime.calls.prepared import PreparedRequest
from planfix_runtime.errors import (
    MOST_SHOWN,
    AmbiguousWriteError,
    ApiError,
    ConnectionFailed,
    DeadlineExceeded,
    FailureKind,
    PlanfixError,
    ProtocolError,
    RateLimited,
    ResponseLost,
    ServerError,
    TLSError,
    UnreadableContent,
    UnreadableWriteAnswer,
)
from planfix_runtime.http.transport import Outcome, RawResponse, TransportFailure, is_html
from planfix_runtime.secrets import Redactor, without_traceback

LONGEST_DELAY = 60.0
"""Most seconds to wait before one attempt, whatever the server asks for."""

RATE_LIMIT_SECONDS = 60.0
"""Most seconds that a call waits in all while the server rejects it (429). A rejected request was not executed."""


class Failure(NamedTuple):
    """A kind of failure, and the error that the caller gets if there is no further attempt."""

    kind: FailureKind
    error: PlanfixError
    reason: str


def classify(call: PreparedRequest[Any], outcome: Outcome, redactor: Redactor) -> Any:
    """Classify a transport result: return the decoded answer, or a `Failure`."""
    if isinstance(outcome, TransportFailure):
        return _lost(call.name, outcome)
    try:
        # The document decides, not the HTTP status: errors of the API come with 200, and sometimes with another status.
        return call.read(outcome)
    except ApiError as error:
        return _refused(without_traceback(error), redactor)
    except ProtocolError as error:
        without_traceback(error)  # its traceback holds frames that hold the error: a reference cycle
        return _http_error(call, outcome, redactor) or _malformed(error, redactor)


def final_error(call: PreparedRequest[Any], failure: Failure, sent_at: str) -> PlanfixError:
    """Return the error that the caller gets; for a write that may have been executed, an `AmbiguousWriteError`."""
    error = failure.error
    if failure.kind.may_have_executed and call.method.kind == "write":
        repeatable = call.method.idempotent
        lost: AmbiguousWriteError
        if isinstance(error, ProtocolError):
            lost = UnreadableWriteAnswer(call.name, error.reason, repeatable, error.path, error.excerpt)
        else:
            lost = AmbiguousWriteError(call.name, failure.reason, repeatable)
        lost.__cause__ = error.__cause__
        lost.sent_at = sent_at
        error = lost
    error.request = call.masked
    return error


def _lost(method: str, failure: TransportFailure) -> Failure:
    kind, reason, _, cause = failure
    errors: dict[FailureKind, PlanfixError] = {
        FailureKind.MALFORMED: ProtocolError(reason),
        FailureKind.UNREADABLE_CONTENT: UnreadableContent(reason),
        FailureKind.UNREACHABLE: ConnectionFailed(method, f"{reason}; nothing was sent"),
        FailureKind.CUT_WHILE_SENDING: ConnectionFailed(method, f"{reason}; the request was not sent to its end"),
        FailureKind.TLS: TLSError(method, reason),
        FailureKind.CONNECTION_LOST: ResponseLost(method, reason),
    }
    error = errors.get(kind) or DeadlineExceeded(method, reason)
    error.__cause__ = cause
    return Failure(kind, error, reason)


def _refused(error: ApiError, redactor: Redactor) -> Failure:
    for name, value in vars(error).items():
        if isinstance(value, str) and name != "method":
            setattr(error, name, redactor.redact(value))
    error.args = (error.code, error.message, error.method)
    return Failure(error.kind, error, f"error {error.code}")


def _malformed(problem: ProtocolError, redactor: Redactor) -> Failure:
    error = copy.copy(problem)
    error.reason, error.path, error.excerpt = map(redactor.redact, (problem.reason, problem.path, problem.excerpt))
    error.args = (error.reason, error.path, error.excerpt)
    return Failure(FailureKind.MALFORMED, error, error.reason)


def _http_error(call: PreparedRequest[Any], response: RawResponse, redactor: Redactor) -> Failure | None:
    """Classify an answer that is not a document of the API by its HTTP status; None if the status does not explain it."""
    method, status = call.name, response.status
    if status == 429:
        reason = "too many requests (HTTP 429)"
        error = RateLimited(method, reason, retry_after(response.headers, response.wall))
        return Failure(FailureKind.RATE_LIMITED, error, reason)
    kind, reason = FailureKind.SERVER_ERROR, f"the server answered HTTP {status}"
    if 300 <= status < 400:
        # A server often answers 302 or 303 after it has executed a POST.
        kind = FailureKind.REDIRECTED if status in (302, 303) else FailureKind.HTTP_ERROR
        reason += ", a redirect, which is not followed"
    elif 400 <= status < 500 and status != 408:
        kind = FailureKind.HTTP_ERROR
    elif status < 300:
        if not is_html(response.body):
            return None
        reason = f"the server answered an HTML page (HTTP {status})"
    return Failure(kind, ServerError(method, reason, status, _excerpt(call, response, redactor)), reason)


def _excerpt(call: PreparedRequest[Any], response: RawResponse, redactor: Redactor) -> str:
    """Return the beginning of an answer in one line; nothing if it may hold a secret, which is not known yet."""
    if call.method.answers_secret:
        return ""
    return " ".join(redactor.redact(response.body[:8000].decode("utf-8", "replace")).split())[:MOST_SHOWN]


class RetryBudget:
    """Limits the retries of a whole client, so that many failing calls do not overload the server.

    Each retry takes one from the budget of `size`; each success adds `earned` to it.
    """

    def __init__(self, size: float = 20.0, earned: float = 0.5) -> None:
        self._size = self._left = size
        self._earned = earned
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Take one retry; return False if the budget is spent."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self) -> None:
        """Add to the budget, after a success."""
        with self._lock:
            self._left = min(self._size, self._left + self._earned)


class RetryPolicy:
    """Decides whether a call is sent again, and when.

    Args:
        retries: Most retries of the call. Those of rejected requests (429) do not count.
        budget: The retries of all calls of the client.
        repeatable: Whether the request may be sent again even if the server may have executed it.
        expires: When the call must be over, on the monotonic clock; None for no deadline.
    """

    def __init__(self, retries: int, budget: RetryBudget, repeatable: bool, expires: float | None) -> None:
        self._retries = retries
        self._budget = budget
        self._repeatable = repeatable
        self._expires = expires
        self._failures = 0
        self._rejections = 0
        self._waited = 0.0

    def delay(self, kind: FailureKind, asked: float | None, now: float, chance: float) -> float | None:
        """Return the seconds until the next attempt; None if there must be none.

        `asked` is what the server asked for, in seconds, `now` is on the monotonic clock, `chance` is random from 0 to 1.
        """
        if not kind.retryable or (kind.may_have_executed and not self._repeatable):
            return None
        if kind is FailureKind.RATE_LIMITED:
            self._rejections += 1
            # Jitter is added, so that processes that were rejected together do not retry together.
            delay = (asked or 0.0) + backoff(self._rejections, kind.base_delay, chance)
            delay = min(delay, RATE_LIMIT_SECONDS - self._waited)
            self._waited += delay
            allowed = delay > 0
        else:
            self._failures += 1
            delay = backoff(self._failures, kind.base_delay, chance)
            if asked is not None:
                delay = max(min(asked, LONGEST_DELAY), kind.base_delay / 10)
            allowed = self._failures <= self._retries
        if not allowed or (self._expires is not None and now + delay >= self._expires):
            return None
        return delay if kind is FailureKind.RATE_LIMITED or self._budget.spend() else None


def backoff(attempt: int, base: float, chance: float) -> float:
    """Return the seconds to wait after the given attempt (1 is the first): doubled each time, with jitter, never 0."""
    full = min(LONGEST_DELAY, base * 2.0 ** min(attempt - 1, 16))
    return full * (0.5 + chance / 2)


def retry_after(headers: Mapping[str, str], wall: float) -> float | None:
    """Return the seconds in `Retry-After`, which may be a number or a date; None if the header is absent or invalid."""
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
