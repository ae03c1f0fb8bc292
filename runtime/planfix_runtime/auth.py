"""A session that any number of threads or tasks share: one login for all of them."""

from __future__ import annotations

import copy
import logging
import threading
from concurrent.futures import CancelledError, Future
from typing import Any, NamedTuple, Protocol

from planfix_runtime.errors import DeadlineExceeded, PlanfixError, ProtocolError
from planfix_runtime.secrets import Redactor, Secret
from planfix_runtime.xml import escape

log = logging.getLogger("planfix")

REFUSED_SECONDS = 60.0
"""Seconds that a refused login is not tried again: accounts are locked for less."""


class SessionStore(Protocol):
    """Keeps session keys between runs. Whoever reads them can act as the user, so keep them as safe as a password.

    An asynchronous client calls it in its event loop, so it must be quick. When it raises, there is a login instead.
    """

    def load(self, key: str) -> str | None:
        """The session key kept under `key`, if there is one."""

    def save(self, key: str, sid: str) -> None:
        """Keep a session key."""


class Login(NamedTuple):
    """One login under way. The call that leads sends it; the others wait for its future."""

    future: Future[Secret]
    leads: bool


class Session:
    """The current session key, and who is getting the next. Never waits and never sends."""

    def __init__(self, key: str, store: SessionStore | None, redactor: Redactor) -> None:
        self._key = key
        self._store = store
        self._redactor = redactor
        self._stored: Secret | None = None
        self._lock = threading.Lock()
        self._current: Secret | None = None
        self._login: Future[Secret] | None = None
        self._refused: PlanfixError | None = None
        self._refused_until = 0.0

    def claim(self, stale: Secret | None, now: float) -> Secret | Login:
        """A session key other than `stale`, which the server refused, or the login that gets it.

        Raises:
            PlanfixError: The login was refused a short while ago.
        """
        with self._lock:
            if self._current is not None and self._current != stale:
                return self._current
            if self._refused is not None and now < self._refused_until:
                error = copy.copy(self._refused)
                left = self._refused_until - now
                error.__notes__ = [f"this login was refused before; the next is tried in {left:.0f} s"]
                raise error
            self._current = None
            if self._login is not None:
                return Login(self._login, leads=False)
            if stale is not None:
                log.info("the session expired; logging in again")
            self._login = Future()
            return Login(self._login, leads=True)

    def settle(self, login: Future[Secret], result: Secret | BaseException | None) -> None:
        """A login ended: with a key, with an error, or because its leader gave up."""
        with self._lock:
            self._login = None
            self._current = result if isinstance(result, Secret) else self._current
        if isinstance(result, Secret):
            login.set_result(result)
        elif isinstance(result, PlanfixError) and not isinstance(result, DeadlineExceeded):
            login.set_exception(copy.copy(result))
        else:  # a deadline that passed was the leader's: the others may have more time
            login.set_exception(CancelledError())

    def refuse(self, error: PlanfixError, now: float) -> None:
        """The server refused the login itself: it is not tried again for a while."""
        with self._lock:
            self._refused = copy.copy(error)
            self._refused_until = now + REFUSED_SECONDS

    def load(self, stale: Secret | None) -> Secret | None:
        """The session that an earlier run, or another process, left in the store; None for the stale one."""
        found: Secret | None = None
        if self._store is not None:
            try:
                text: Any = self._store.load(self._key)
                found = Secret(text) if text and escape(text, "sid") else None
            except Exception as error:
                self._warn(error)
        self._redactor.add(found)
        if found == stale:
            return None
        self._stored = found
        return found

    def is_stored(self, sid: Secret) -> bool:
        """Whether a key came from the store, and was not opened by this client."""
        return sid == self._stored

    def opened(self, answer: Any) -> Secret:
        """The session key that a login answered. It is kept in the store.

        Raises:
            ProtocolError: The answer has none.
        """
        text = getattr(answer, "sid", None)
        if not isinstance(text, str) or not text:
            raise ProtocolError("the login's answer has no session key", "/response/sid")
        sid = Secret(text)
        self._redactor.add(sid)
        if self._store is not None:
            try:
                self._store.save(self._key, text)
            except Exception as error:
                self._warn(error)
        return sid

    def _warn(self, error: Exception) -> None:
        # What the error says is not known to be harmless.
        log.warning("the session store failed (%s); going on without it", type(error).__name__)
