"""What all calls of a client share: settings, session, limits of the account, hooks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from planfix_runtime.auth import Session, SessionStore
from planfix_runtime.calls.retry import LONGEST_DELAY, Attempt, RetryBudget, retry_after
from planfix_runtime.errors import ApiError, FailureKind
from planfix_runtime.http.transport import Outcome, RawResponse, requests_left
from planfix_runtime.pacing.account import AccountLimits, QuotaWatcher, account_limits
from planfix_runtime.process import renew_on_fork
from planfix_runtime.secrets import Redactor

if TYPE_CHECKING:
    from planfix_runtime.config import Config
    from planfix_runtime.limits import Options
    from planfix_runtime.model.functions import Service
    from planfix_runtime.pacing.account import SharedPace
    from planfix_runtime.process import Clock

log = logging.getLogger("planfix")
log.addHandler(logging.NullHandler())


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
    """Functions of the user that are told what happens. What they raise is logged: it must not fail a call."""

    on_attempt: Callable[[Attempt], None] | None = None
    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None

    def tell(self, hook: str, event: object) -> None:
        """Call a hook, if it is set."""
        function = getattr(self, hook)
        if function is not None:
            try:
                function(event)
            except Exception:
                log.exception("%s failed", hook)


class ClientContext:
    """What the variants of a client that `with_options` makes share."""

    def __init__(
        self,
        service: Service,
        config: Config,
        quota_watcher: QuotaWatcher,
        shared: SharedPace | None,
        clock: Clock,
        store: SessionStore | None,
        hooks: Hooks,
    ) -> None:
        self.service = service
        self.config = config
        self.clock = clock
        self.shared = shared
        self.redactor: Redactor = Redactor(config.secrets)
        self.hooks = hooks
        self.call_numbers: Iterator[int] = count(1)
        self._store = store
        self._quota_watcher = quota_watcher
        pace = service.requests_per_second if config.requests_per_second is None else config.requests_per_second
        self._account = (config.url, config.account, pace, clock)
        self.after_fork()
        renew_on_fork(self)

    def after_fork(self) -> None:
        """Begin anew in a child process: no lock, queue or login of the parent."""
        self.limits: AccountLimits = account_limits(*self._account)
        self.session: Session = Session(self.config.session_key, self._store, self.redactor)
        self.budget: RetryBudget = RetryBudget()
        self._quota_watcher.after_fork()

    def expires(self, options: Options) -> float | None:
        """When a call that starts now must be over, on the monotonic clock."""
        return None if options.deadline is None else self.clock.monotonic() + options.deadline

    def learn(self, outcome: Outcome) -> float:
        """Tell the account's limits of an answer. Returns the seconds that all calls to the account are to wait."""
        if not isinstance(outcome, RawResponse):
            return 0.0
        if outcome.status == 429:
            return self.limits.rejected(
                outcome.at, min(retry_after(outcome.headers, outcome.wall) or 0.0, LONGEST_DELAY)
            )
        self.limits.accepted(requests_left(outcome.headers), outcome.at - outcome.elapsed)
        self._quota_watcher.update(self.limits)
        return 0.0

    def learn_refusal(self, error: ApiError) -> None:
        """Tell the account's limits of an error that the server answered."""
        if error.kind is FailureKind.QUOTA_SPENT:
            self.limits.spent(error, self.clock.monotonic(), self.clock.wall())
            self._quota_watcher.update(self.limits)

    def observe(self, attempt: Attempt) -> None:
        """Log an attempt and tell the hook."""
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
        self.hooks.tell("on_attempt", attempt)
