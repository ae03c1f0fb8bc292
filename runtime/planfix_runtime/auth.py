"""A session that any number of threads or tasks share: one login for all of them."""

from __future__ import annotations

import copy
import threading
from concurrent.futures import CancelledError, Future
from types import TracebackType
from typing import Protocol, Self

from planfix_runtime.errors import DeadlineExceeded, PlanfixError
from planfix_runtime.secrets import Secret

COOLING = 60.0
"""Seconds that a refused login is not tried again: accounts are locked for less."""


class SessionStore(Protocol):
    """Keeps session keys between runs. Whoever reads them can act as the user, so keep them as safe as a password.

    An asynchronous client calls it in its event loop, so it must be quick. When it raises, there is a login instead.
    """

    def load(self, key: str) -> str | None:
        """The session key kept under `key`, if there is one."""

    def save(self, key: str, sid: str) -> None:
        """Keep a session key."""


class Login:
    """One login under way. Whoever leads it sends it; the others wait for its `future`."""

    def __init__(self, session: Session, future: Future[Secret], leads: bool) -> None:
        self._session = session
        self.future = future
        self.leads = leads

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # However the leader ended (an interrupt, a cancelled task), nobody must wait for ever.
        if not self.future.done():
            self._session.settle(self, error)

    def outcome(self) -> Secret:
        """What came of it, when it is done.

        Raises:
            PlanfixError: It failed.
            CancelledError: It was not tried to the end.
        """
        error = self.future.exception()
        if error is not None:
            # Each waiter raises an error of its own: raising writes into it.
            raise copy.copy(error)
        return self.future.result()

    def succeed(self, sid: Secret) -> None:
        """There is a new session."""
        self._session.settle(self, sid)


class Session:
    """The current session key, and who is getting the next. Never waits and never sends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._current: Secret | None = None
        self._login: Future[Secret] | None = None
        self._refused: PlanfixError | None = None
        self._refused_until = 0.0

    def claim(self, stale: Secret | None, now: float) -> Secret | Login:
        """A session key other than `stale`, or the login that gets it.

        Args:
            stale: The key that the server refused. When another is current by now, that one is as good as new.
            now: The time.

        Raises:
            PlanfixError: The login was refused a short while ago.
        """
        with self._lock:
            if self._current is not None and self._current != stale:
                return self._current
            if self._refused is not None and now < self._refused_until:
                raise _remembered(self._refused, self._refused_until - now)
            self._current = None
            if self._login is not None:
                return Login(self, self._login, leads=False)
            self._login = Future()
            return Login(self, self._login, leads=True)

    def settle(self, login: Login, result: Secret | BaseException | None) -> None:
        """A login ended: with a key, with an error, or without having been tried to the end.

        A deadline that passed was the leader's. The others may have more time.
        """
        with self._lock:
            self._login = None
            if isinstance(result, Secret):
                self._current = result
        if isinstance(result, Secret):
            login.future.set_result(result)
        elif isinstance(result, PlanfixError) and not isinstance(result, DeadlineExceeded):
            login.future.set_exception(copy.copy(result))
        else:
            login.future.set_exception(CancelledError())

    def refuse(self, error: PlanfixError, now: float) -> None:
        """The server refused the login itself: it is not tried again for a while."""
        with self._lock:
            self._refused = copy.copy(error)
            self._refused_until = now + COOLING


def _remembered(refusal: PlanfixError, seconds: float) -> PlanfixError:
    error = copy.copy(refusal)
    error.__notes__ = [f"this login was refused before; the next is tried in {seconds:.0f} s"]
    return error
