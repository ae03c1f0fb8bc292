"""A session that any number of threads or tasks share, with one login for all of them."""

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
"""Seconds during which a refused login is not tried again: repeated attempts may lock the account."""


class SessionStore(Protocol):
    """Keeps session keys between runs. Whoever reads them can act as the user, so keep them as safe as a password.

    An asynchronous client calls it in its event loop, so it must be quick. If it raises, the client logs in instead.
    """

    def load(self, key: str) -> str | None:
        """Return the session key saved under `key`, or None."""

    def save(self, key: str, sid: str) -> None:
        """Save a session key."""


class Login(NamedTuple):
    """A login in progress. The call that leads sends it; the others wait for its future."""

    future: Future[Secret]
    leads: bool


class Session:
    """The current session key, and the login that is getting the next one. Does no I/O but for the session store."""

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
        """Return a session key other than `stale`, which the server refused, or the login that will get one.

        Raises:
            PlanfixError: The login was refused less than `REFUSED_SECONDS` ago.
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

    def settle(self, login: Future[Secret], result: Secret | BaseException) -> None:
        """End a login with its key, or with the error that its leader got."""
        with self._lock:
            self._login = None
            self._current = result if isinstance(result, Secret) else self._current
        if isinstance(result, Secret):
            login.set_result(result)
        elif isinstance(result, PlanfixError) and not isinstance(result, DeadlineExceeded):
            login.set_exception(copy.copy(result))
        else:  # an interrupt or a deadline of the leader: the waiting calls try again
            login.set_exception(CancelledError())

    def refuse(self, error: PlanfixError, now: float) -> None:
        """Note that the server refused the login, so that it is not tried again for `REFUSED_SECONDS`."""
        with self._lock:
            self._refused = copy.copy(error)
            self._refused_until = now + REFUSED_SECONDS

    def load(self, stale: Secret | None) -> Secret | None:
        """Return the session key in the store, which another run or process saved; None if it is the stale one."""
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
        """Return whether a key came from the store and not from a login of this client."""
        return sid == self._stored

    def opened(self, answer: Any) -> Secret:
        """Save and return the session key in the answer to a login; raise `ProtocolError` if the answer has no key."""
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
        # Only the type: the error's text may hold secrets.
        log.warning("the session store failed (%s); going on without it", type(error).__name__)
