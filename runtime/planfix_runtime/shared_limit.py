"""One pace for several processes, on one machine or on many: a store that they all ask says who may send when."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from inspect import iscoroutine
from typing import Any
from urllib.parse import urlsplit

from planfix_runtime.clock import Clock
from planfix_runtime.config import Config
from planfix_runtime.errors import ConfigurationError
from planfix_runtime.flow import Ask, Flow, SharedPace
from planfix_runtime.forking import renew_on_fork
from planfix_runtime.limit_store import LimitStore
from planfix_runtime.masking import Secret
from planfix_runtime.redis_limit import ALGORITHM, RedisStore, is_address, spaced

log = logging.getLogger("planfix")

COOLING = 10.0
"""Seconds that a store which failed is not asked again."""


PATIENCE = 0.2
"""Seconds within which a store answers. One that had less before a deadline has not failed."""


class SharedLimit(SharedPace):
    """Asks the store, and goes on without it when it fails.

    Args:
        open_store: Connects to the store, or has it.
        asynchronous: Whether it is asked in event loops.
        clock: The client's.
    """

    def __init__(self, open_store: Callable[[], LimitStore], asynchronous: bool, clock: Clock) -> None:
        self._open_store = open_store
        self._asynchronous = asynchronous
        self._clock = clock
        self.after_fork()
        renew_on_fork(self)

    def after_fork(self) -> None:
        """Begin anew: no connection of the parent process."""
        self._store: LimitStore | None = None
        self._loop: object = None
        self._silent_until = float("-inf")

    def take(self, seconds: float, expires: float | None) -> Flow[float]:
        """Take the turn among all processes, and keep it for so many seconds.

        Args:
            seconds: How long.
            expires: When the call must be over, on the monotonic clock.

        Returns:
            0, or the seconds to wait before trying again, because another one has it.
        """
        decision = yield from self._check(seconds, 1, expires)
        return 0.0 if decision is None or decision.allowed else (decision.retry_after_ms or 1) / 1000

    def pause(self, seconds: float, expires: float | None) -> Flow[None]:
        """Let nobody send for so many seconds, unless another process has made all of them wait as long."""
        yield from self._check(seconds, 2, expires)

    def close(self) -> Flow[None]:
        """Close the connections that were opened here. They are opened again when they are needed."""
        store, self._store = self._store, None
        if isinstance(store, RedisStore):
            yield Ask(store.close)

    def _check(self, seconds: float, burst: int, expires: float | None) -> Flow[Any]:
        """What the store decides; None when there is no limit, or no telling."""
        started = self._clock.monotonic()
        if not seconds or started < self._silent_until:
            return None
        try:
            store = self._store_here()
            now = yield from self._answer(store.default_clock.now, expires)
            check = partial(store.check, ALGORITHM, spaced(seconds, burst), now, 1)
            return (yield from self._answer(check, expires))
        except ConfigurationError:
            raise
        except Exception as error:
            if isinstance(error, TimeoutError) and expires is not None and expires - started < PATIENCE:
                return None
            # The API counts as well: the worst that happens is that it rejects requests, which are then sent again.
            self._silent_until = self._clock.monotonic() + COOLING
            # What the error says is not known to be harmless.
            reason = type(error).__name__
            log.warning(
                "the shared limit failed (%s); going on at this process's own pace, for %.0f s", reason, COOLING
            )
            return None

    def _answer(self, question: Callable[[], Any], expires: float | None) -> Flow[Any]:
        reply = yield Ask(question, None if expires is None else expires - self._clock.monotonic())
        if isinstance(reply, Exception):
            raise reply
        if iscoroutine(reply):
            reply.close()
            raise ConfigurationError("shared_limit: expected a store for threads, got one for event loops")
        return reply

    def _store_here(self) -> LimitStore:
        # Connections belong to one event loop, the first that they are used in.
        loop = asyncio.get_running_loop() if self._asynchronous else None
        if self._store is None or loop is not self._loop:
            self._store, self._loop = self._open_store(), loop
        return self._store


def share(given: str | LimitStore, config: Config, asynchronous: bool, clock: Clock) -> SharedLimit:
    """The limit that a client shares with others.

    Args:
        given: Address of a Redis server, or a store.
        config: Says which account it is that has the limit.
        asynchronous: Whether the client is one for event loops.
        clock: The client's.

    Raises:
        ConfigurationError: It is neither.
    """
    if isinstance(given, str):
        if not is_address(given):
            # It may hold a password, so it is not shown.
            expected = "redis://host:6379/0, or one that begins with rediss:// or unix://"
            raise ConfigurationError(f"shared_limit: expected an address such as {expected}, got another text")
        return SharedLimit(partial(RedisStore, Secret(given), _key(config), asynchronous), asynchronous, clock)
    if not callable(getattr(given, "check", None)):
        raise ConfigurationError(
            f"shared_limit: expected an address or a StateStore of pyrate-limiter, got {type(given).__name__}"
        )
    return SharedLimit(lambda: given, asynchronous, clock)


def _key(config: Config) -> str:
    """Under which the limit of an account is kept: the same in all processes, and no secret."""
    address = urlsplit(config.url)
    return f"planfix:pace:{config.account}@{address.netloc}{address.path}"
