"""Classify the result of an attempt: an answer, or which kind of failure."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from planfix_runtime.calls.retry import retry_after
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
from planfix_runtime.secrets import without_traceback

if TYPE_CHECKING:
    from planfix_runtime.calls.prepared import PreparedRequest
    from planfix_runtime.secrets import Redactor

R = TypeVar("R")


class Decoded(NamedTuple):
    """The value of an answer. In a tuple, so that a value is never taken for a failure."""

    value: Any


class Failure(NamedTuple):
    """A kind of failure, and the error that the caller sees when nothing more can be done."""

    kind: FailureKind
    error: PlanfixError
    reason: str


def classify(call: PreparedRequest[Any], outcome: Outcome, redactor: Redactor) -> Decoded | Failure:
    """Classify a transport result."""
    if isinstance(outcome, TransportFailure):
        return _lost(call.name, outcome)
    problem: ApiError | ProtocolError
    try:
        # The document decides, not the HTTP status: errors of the API come with 200, and may come with others.
        return Decoded(call.read(outcome))
    except (ApiError, ProtocolError) as error:
        # Its traceback has this frame, and so itself, in it.
        problem = without_traceback(error)
    if isinstance(problem, ApiError):
        return _refused(problem, redactor)
    return _http_error(call, outcome, redactor) or _malformed(problem, redactor)


def final_error(call: PreparedRequest[Any], failure: Failure, sent_at: str) -> PlanfixError:
    """The error that the caller sees: of a write that may have been executed, one that says so."""
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
    error: PlanfixError
    if kind is FailureKind.MALFORMED:
        error = ProtocolError(reason)
    elif kind is FailureKind.UNREADABLE_CONTENT:
        error = UnreadableContent(reason)
    elif kind is FailureKind.UNREACHABLE:
        error = ConnectionFailed(method, f"{reason}; nothing was sent")
    elif kind is FailureKind.TLS:
        error = TLSError(method, reason)
    elif kind is FailureKind.CONNECTION_LOST:
        error = ResponseLost(method, reason)
    else:
        error = DeadlineExceeded(method, reason)
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
    """Classify an answer that is not a document of the API by its HTTP status; None if the status says nothing."""
    method, status = call.name, response.status
    if status == 429:
        reason = "too many requests (HTTP 429)"
        error = RateLimited(method, reason, retry_after(response.headers, response.wall))
        return Failure(FailureKind.RATE_LIMITED, error, reason)
    kind, reason = FailureKind.SERVER_ERROR, f"the server answered HTTP {status}"
    if 300 <= status < 400:
        # "See other" often follows a POST that was executed.
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
    """The beginning of an answer in one line. Nothing of one that may bring a secret, which nobody knows yet."""
    if call.method.answers_secret:
        return ""
    return " ".join(redactor.redact(response.body[:8000].decode("utf-8", "replace")).split())[:MOST_SHOWN]
