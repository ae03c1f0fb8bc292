"""What a client is, apart from how it waits and sends. Both clients stand on this."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from planfix_runtime.auth import Session, SessionStore
from planfix_runtime.calls.call import Attempt, Policy, Send
from planfix_runtime.calls.classify import LONGEST, RECOVERIES, Fault, RetryBudget, retry_after
from planfix_runtime.errors import ApiError, PlanfixError, ProtocolError
from planfix_runtime.http.transport import Answered, Outcome, requests_left
from planfix_runtime.pacing.account import Lane, lane
from planfix_runtime.process import renew_on_fork
from planfix_runtime.secrets import Redactor, Secret, bare

if TYPE_CHECKING:
    from planfix_runtime.calls.prepared import Call
    from planfix_runtime.config import Config
    from planfix_runtime.limits import Options
    from planfix_runtime.model.content import Document
    from planfix_runtime.model.functions import Api
    from planfix_runtime.pacing.account import LowWater, SharedPace
    from planfix_runtime.process import Clock


R = TypeVar("R")
log = logging.getLogger("planfix")


class Core:
    """The parts of a client that its `with_options` variants share, and what follows from an outcome for them."""

    def __init__(
        self,
        api: Api,
        config: Config,
        low_water: LowWater,
        shared: SharedPace | None,
        clock: Clock,
        store: SessionStore | None,
        on_attempt: Callable[[Attempt], None] | None,
    ) -> None:
        self.api = api
        self.config = config
        self.clock = clock
        self.shared = shared
        self._store = store
        self._on_attempt = on_attempt
        self._low_water = low_water
        self._redactor = Redactor(config.secrets)
        self.after_fork()
        renew_on_fork(self)

    def after_fork(self) -> None:
        """Begin anew: no lock, queue or login of the parent process."""
        self.session = Session()
        self._found: Secret | None = None
        self.budget = RetryBudget()
        self._low_water.after_fork()

    @property
    def lane(self) -> Lane:
        """The way to the account, shared by all clients of it in this process."""
        given = self.config.requests_per_second
        pace = self.api.requests_per_second if given is None else given
        return lane(self.config.url, self.config.account, pace, self.clock)

    def policy(self, options: Options) -> Policy:
        """What each exchange is given."""
        return Policy(options.retries, self.budget, self.clock.random, self._redactor, self._observe, self._was_found)

    def document(self, call: Call[Any], step: Send) -> Document:
        """What is posted."""
        return call.document(self.config.account, step.sid, self.config.signature_key)

    def expires(self, options: Options) -> float | None:
        """When a call that starts now must be over."""
        return None if options.deadline is None else self.clock.monotonic() + options.deadline

    def sent(self) -> None:
        """A request left just now."""
        self.lane.sent(self.clock.monotonic())

    def learn(self, outcome: Outcome) -> float:
        """Draw the conclusions that concern all calls to the account. Returns the seconds that they are to wait."""
        if not isinstance(outcome, Answered):
            return 0.0
        if outcome.status == 429:
            return self.lane.rejected(outcome.at, min(retry_after(outcome.headers, outcome.wall) or 0.0, LONGEST))
        self.lane.accepted(requests_left(outcome.headers), outcome.at - outcome.elapsed)
        self._low_water.look(self.lane)
        return 0.0

    def failed(self, error: PlanfixError) -> PlanfixError:
        """The error as the caller sees it."""
        if isinstance(error, ApiError) and RECOVERIES[error.recovery] is Fault.SPENT:
            self.lane.spent(error, self.clock.monotonic())
            self._low_water.look(self.lane)
        return bare(error)

    def stored_session(self, stale: Secret | None) -> Secret | None:
        """The session that an earlier run, or another process, left in the store."""
        found: Secret | None = None
        if self._store is not None:
            try:
                found = _session_key(self._store.load(self.config.session_key))
            except Exception as error:
                self._without_store(error)
        self._redactor.add(found)
        if found == stale:
            return None
        self._found = found
        return found

    def _was_found(self, sid: Secret) -> bool:
        return sid == self._found

    def opened_session(self, answer: Any) -> Secret:
        """The session that a login opened."""
        text = getattr(answer, "sid", None)
        if not isinstance(text, str) or not text:
            raise ProtocolError("the login's answer has no session key", "/response/sid")
        sid = Secret(text)
        self._redactor.add(sid)
        if self._store is not None:
            try:
                self._store.save(self.config.session_key, text)
            except Exception as error:
                self._without_store(error)
        return sid

    def _without_store(self, error: Exception) -> None:
        # Whoever else waits for this session would log in once more. What the error says is not known to be harmless.
        log.warning("the session store failed (%s); going on without it", type(error).__name__)

    def _observe(self, attempt: Attempt) -> None:
        if attempt.fault is None:
            log.debug("%s: attempt %d answered in %.3f s", attempt.method, attempt.number, attempt.elapsed or 0.0)
        elif attempt.delay is None:
            log.info("%s: attempt %d failed: %s", attempt.method, attempt.number, attempt.reason)
        else:
            log.warning(
                "%s: attempt %d failed: %s; again in %.1f s",
                attempt.method,
                attempt.number,
                attempt.reason,
                attempt.delay,
            )
        if self._on_attempt is not None:
            try:
                self._on_attempt(attempt)
            except Exception:
                # A write that went through must not look as if it had failed.
                log.exception("on_attempt failed")


def _session_key(text: object) -> Secret | None:
    """What a session store gave.

    Raises:
        TypeError: It is no text.
        InvalidRequest: It is no text that can be sent.
    """
    from planfix_runtime.codec.encoding import xml_secret

    if text is None:
        return None
    if not isinstance(text, str):
        raise TypeError("a session key")
    return Secret(text) if xml_secret(text, "sid") else None
