"""One call, from the queue to the answer (wait, send, classify, retry, log in), and the state that all calls share.

`run_call` is a generator without I/O. It yields steps (`Sleep`, `Post`, `Get`, `AskStore`, `WaitForLogin`) and is sent their
results; the clients for threads and for event loops only carry them out.
"""

from __future__ import annotations

import copy
import logging
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from planfix_runtime.auth import Session, SessionStore
from planfix_runtime.calls.events import Attempt, Hooks, RequestEvent, ResponseEvent
from planfix_runtime.calls.prepared import Answer, PreparedRequest
from planfix_runtime.calls.retry import (
    LONGEST_DELAY,
    Failure,
    RetryBudget,
    RetryPolicy,
    classify,
    final_error,
    retry_after,
)
from planfix_runtime.codec.envelope import content
from planfix_runtime.config import Config
from planfix_runtime.errors import ApiError, DeadlineExceeded, FailureKind, RateLimited
from planfix_runtime.http.transport import Get, Outcome, Post, RawResponse, requests_left
from planfix_runtime.lazy import loaded
from planfix_runtime.limits import Options
from planfix_runtime.model.functions import Request, Service, joined, parts
from planfix_runtime.pacing.account import AccountLimits, account_limits
from planfix_runtime.process import Clock, renew_on_fork
from planfix_runtime.sansio import Sleep, Steps, WaitForLogin
from planfix_runtime.secrets import Redactor, Secret

if TYPE_CHECKING:
    from planfix_runtime.pacing.shared import SharedPace

R = TypeVar("R")

log = logging.getLogger("planfix")
log.addHandler(logging.NullHandler())


class ClientContext:
    """State that a client shares with the clients that its `with_options` makes.

    Args:
        service: The API.
        config: Settings of the client.
        given: The client's arguments, of which `Config` has only a part.
        asynchronous: Whether the client is used in event loops.
    """

    def __init__(self, service: Service, config: Config, given: Mapping[str, Any], asynchronous: bool) -> None:
        self.service = service
        self.config = config
        self.clock: Clock = given["clock"]
        self.shared: SharedPace | None = None
        if given["shared_limit"] is not None:
            shared_pace = loaded("planfix_runtime.pacing.shared:shared_pace")
            self.shared = shared_pace(given["shared_limit"], config, asynchronous, self.clock)
        self.redactor: Redactor = Redactor(config.secrets)
        self.call_numbers: Iterator[int] = count(1)
        self._hooks = Hooks(*(given[name] for name in Hooks._fields))
        self._store: SessionStore | None = given["session_store"]
        self._low_quota: int = given["low_quota"]
        pace = service.requests_per_second if config.requests_per_second is None else config.requests_per_second
        self._account = (config.url, config.account, pace, self.clock)
        self.after_fork()
        renew_on_fork(self)

    def after_fork(self) -> None:
        """Start without the locks, queues and logins of the parent process."""
        self.limits: AccountLimits = account_limits(*self._account)
        self.session: Session = Session(self.config.session_key, self._store, self.redactor)
        self.budget: RetryBudget = RetryBudget()
        self._quota_lock = threading.Lock()
        self._is_low = False

    def expires(self, options: Options, deadline: float | None = None) -> float | None:
        """Return when a call that starts now must be over, on the monotonic clock; None for no deadline."""
        seconds = (options if deadline is None else options.changed(deadline=deadline)).deadline
        return None if seconds is None else self.clock.monotonic() + seconds

    def learn(self, outcome: Outcome) -> float:
        """Update the account's limits from an answer. Return the seconds that all calls to the account must wait."""
        if not isinstance(outcome, RawResponse):
            return 0.0
        if outcome.status == 429:
            asked = min(retry_after(outcome.headers, outcome.wall) or 0.0, LONGEST_DELAY)
            return self.limits.rejected(outcome.at, asked)
        self.limits.accepted(requests_left(outcome.headers), outcome.at - outcome.elapsed)
        self._watch_quota()
        return 0.0

    def learn_refusal(self, error: ApiError) -> None:
        """Update the account's limits from an error of the API."""
        if error.kind is FailureKind.QUOTA_SPENT:
            self.limits.spent(error, self.clock.monotonic(), self.clock.wall())
            self._watch_quota()

    def _watch_quota(self) -> None:
        """Call `on_low_quota` when the quota falls to the mark; again only after it has been above, on another day."""
        with self._quota_lock:
            # Read under the lock: otherwise an older value could be handled after a newer one.
            quota = self.limits.quota
            was_low = self._is_low
            self._is_low = was_low if quota.remaining is None else quota.remaining <= self._low_quota
            reached = self._is_low and not was_low
        if reached:
            self.call_hook("on_low_quota", quota)

    def observe(self, attempt: Attempt) -> None:
        """Log an attempt and call `on_attempt`."""
        if attempt.fault is None:
            log.debug("%s: attempt %d answered in %.3f s", attempt.method, attempt.number, attempt.elapsed or 0.0)
        elif attempt.delay is None:
            log.info("%s: attempt %d failed: %s", attempt.method, attempt.number, attempt.reason)
        else:
            routine = attempt.fault == FailureKind.SESSION_EXPIRED.value
            log.log(
                logging.DEBUG if routine else logging.WARNING,
                "%s: attempt %d failed: %s; again in %.1f s",
                *(attempt.method, attempt.number, attempt.reason, attempt.delay),
            )
        self.call_hook("on_attempt", attempt)

    def call_hook(self, name: str, event: object) -> None:
        """Call a hook, if it is set. An exception of the hook is only logged."""
        hook = getattr(self._hooks, name)
        if hook is not None:
            try:
                hook(event)
            except Exception:
                log.exception("%s failed", name)


class Result(NamedTuple):
    """The answer to a call: what `PreparedRequest.read` returned, and the answer of the transport."""

    value: Any
    response: RawResponse
    attempts: int


@dataclass(slots=True)
class _Call:
    """The state of a call in progress."""

    context: ClientContext
    request: PreparedRequest[Any]
    options: Options
    expires: float | None
    number: int
    attempt: int = 0
    sent_at: str = ""
    paused: float = 0.0

    def mark_sent(self) -> None:
        """Note that the first byte of the request was sent."""
        self.sent_at = datetime.fromtimestamp(self.context.clock.wall(), UTC).isoformat(timespec="seconds")
        self.context.limits.sent(self.context.clock.monotonic())

    def late(self, doing: str) -> DeadlineExceeded:
        """Make the error for a deadline that passed before anything was sent."""
        error = DeadlineExceeded(self.request.name, f"the deadline passed while {doing}; nothing was sent")
        error.request = self.request.masked
        return error


def send(
    context: ClientContext, options: Options, request: Request[R], silent: bool, deadline: float | None
) -> Steps[R]:
    """Get the value of the answer. If the request is sent as several, their answers are joined."""
    expires = context.expires(options, deadline)
    values: list[R] = []
    requests = parts(request)
    if len(requests) > 1:
        # Encode the whole request first: an error then has the index of the item in the caller's list.
        content(request, context.config.zone, whole=False)
    for one in [PreparedRequest(one, context.service, context.config, silent=silent) for one in requests]:
        result = yield from run_call(context, one, options, expires)
        values.append(result.value)
    return joined(values)


def send_raw(
    context: ClientContext, options: Options, request: Request[R], silent: bool, deadline: float | None
) -> Steps[Answer[R]]:
    """Get the `Answer` to one request."""
    expires = context.expires(options, deadline)
    prepared = PreparedRequest(request, context.service, context.config, silent=silent, lazily=True)
    result = yield from run_call(context, prepared, options, expires)
    return Answer(result.value, result.response, result.attempts)


def run_call(
    context: ClientContext,
    request: PreparedRequest[Any],
    options: Options,
    expires: float | None,
    *,
    is_login: bool = False,
    link: Get | None = None,
) -> Steps[Result]:
    """Get the answer to a request.

    Args:
        context: State of the client.
        request: What to send.
        options: Timeouts and retries.
        expires: When the call must be over, on the monotonic clock; None for no deadline.
        is_login: Whether the request opens a session, and so is sent without one.
        link: Sent in place of the request, to get a file from a link. It does not wait in the queue.

    Raises:
        PlanfixError: There is no answer, or the server refused.
    """
    call = _Call(context, request, options, expires, next(context.call_numbers))
    policy = RetryPolicy(options.retries, context.budget, request.repeatable, expires)
    in_session = context.config.login is not None and not is_login and link is None
    sid = (yield from _log_in(call, None)) if in_session else None
    replays = 0 if in_session else 2
    while True:
        call.attempt += 1
        outcome: Outcome = (yield link) if link is not None else (yield from _send(call, sid))
        result = classify(request, outcome, context.redactor)
        if not isinstance(result, Failure):
            assert isinstance(outcome, RawResponse)
            context.budget.earn()
            _observe(call, outcome, None, None)
            return Result(result, outcome, call.attempt)
        if result.kind is FailureKind.SESSION_EXPIRED and replays < 2:
            _observe(call, outcome, result, 0.0)
            sid = yield from _log_in(call, sid)
            # A key from the store may be as old as the refused one, so one more login is allowed then.
            replays += 1 if context.session.is_stored(sid) else 2
            continue
        asked = retry_after(outcome.headers, outcome.wall) if isinstance(outcome, RawResponse) else None
        if result.kind is FailureKind.RATE_LIMITED:
            asked = max(asked or 0.0, call.paused)
        delay = policy.delay(result.kind, asked, outcome.at, context.clock.random())
        _observe(call, outcome, result, delay)
        if delay is None:
            raise _error(call, result)
        yield Sleep(delay)


def _send(call: _Call, sid: Secret | None) -> Steps[Outcome]:
    """Wait in the queue and send the request."""
    context, request = call.context, call.request
    yield from _queue(call)
    body = request.body(sid)
    context.call_hook("on_request", RequestEvent(call.number, request.name, call.attempt, len(body)))
    call.sent_at = ""
    try:
        outcome: Outcome = yield Post(body, call.options, call.expires, call.mark_sent, request.answers_file)
    except BaseException as interrupt:
        if call.sent_at and request.method.kind == "write":
            interrupt.add_note(f"{request.name} was interrupted after it was sent; it may have been executed")
        raise
    call.paused = context.learn(outcome)
    if call.paused and context.shared is not None:
        yield from context.shared.pause(call.paused, call.expires)
    return outcome


def _queue(call: _Call) -> Steps[None]:
    """Wait until the account may send the next request, in this process and, with a shared limit, in all."""
    limits, now, shared = call.context.limits, call.context.clock.monotonic, call.context.shared
    ticket = limits.join()
    try:
        while True:
            turn, again = limits.delay(ticket, now(), call.request.name)
            if not turn and shared is not None:
                turn = again = yield from shared.take(limits.interval, call.expires)
            if not turn:
                break
            if call.expires is not None and now() + turn >= call.expires:
                raise call.late("waiting for its turn")
            yield Sleep(again)
        limits.start(ticket, now())
    finally:
        limits.leave(ticket)


def _log_in(call: _Call, stale: Secret | None) -> Steps[Secret]:
    """Get a session key other than `stale`, with one login for all calls that need it."""
    context = call.context
    while True:
        claim = context.session.claim(stale, context.clock.monotonic())
        if isinstance(claim, Secret):
            return claim
        if claim.leads:
            try:
                sid = context.session.load(stale) or (yield from _open_session(call))
            except BaseException as error:  # also for an interrupt: no other call must wait for ever
                context.session.settle(claim.future, error)
                raise
            context.session.settle(claim.future, sid)
            return sid
        left = None if call.expires is None else call.expires - context.clock.monotonic()
        yield WaitForLogin(claim.future, left)
        if not claim.future.done():
            raise call.late("waiting for a login")
        failed = claim.future.exception()
        if failed is None:
            return claim.future.result()
        if not isinstance(failed, CancelledError):
            raise copy.copy(failed)  # a copy for each call, because raising an exception changes it


def _open_session(call: _Call) -> Steps[Secret]:
    context = call.context
    login, password = context.config.login, context.config.password
    assert login is not None and password is not None
    request = PreparedRequest(context.service.login(login, password.reveal()), context.service, context.config)
    try:
        result = yield from run_call(context, request, call.options, call.expires, is_login=True)
    except ApiError as error:
        context.session.refuse(error, context.clock.monotonic())
        raise
    return context.session.opened(result.value)


def _error(call: _Call, failure: Failure) -> Exception:
    error = final_error(call.request, failure, call.sent_at)
    if isinstance(error, ApiError):
        call.context.learn_refusal(error)
    if isinstance(error, RateLimited) and call.context.shared is None:
        error.add_note("if other processes use this account, let them share its pace: shared_limit=")
    if call.attempt > 1:
        error.add_note(f"tried {call.attempt} times")
    return error


def _observe(call: _Call, outcome: Outcome, failure: Failure | None, delay: float | None) -> None:
    """Log an attempt and call the hooks."""
    name, context = call.request.name, call.context
    kind, reason = (failure.kind.value, failure.reason) if failure else (None, "")
    status = elapsed = size = None
    if isinstance(outcome, RawResponse):
        status, elapsed, size = outcome.status, outcome.elapsed, len(outcome.body)
    context.call_hook("on_response", ResponseEvent(call.number, name, call.attempt, status, elapsed, size, kind))
    context.observe(Attempt(name, call.attempt, kind, reason, elapsed, delay))
