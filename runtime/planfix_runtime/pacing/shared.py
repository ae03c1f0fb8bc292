"""What users may give to hold a limit that several processes share."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from functools import partial
from inspect import isawaitable, iscoroutine
from typing import Any, Protocol
from urllib.parse import urlsplit

import redis
import redis.asyncio
from pyrate_limiter import GCRA, AbstractClock, Rate, RedisStateStore
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

from planfix_runtime.config import Config
from planfix_runtime.errors import ConfigurationError
from planfix_runtime.pacing.account import SharedPace
from planfix_runtime.process import Clock, renew_on_fork
from planfix_runtime.sansio import Ask, Flow
from planfix_runtime.secrets import Secret


class LimitStore(Protocol):
    """Holds the limit of one account for several processes: a `StateStore` of pyrate-limiter.

    It brings `MultiprocessStateStore`, for child processes, and `RedisStateStore`, for Redis clients of any kind.
    """

    @property
    def default_clock(self) -> Any:
        """An `AbstractClock` whose time is the same in all processes."""

    def check(self, algorithm: Any, rates: Any, now: int, weight: int) -> Any:
        """Admit a request or say when; atomic."""


TIMEOUT = 1.0
"""Seconds to wait for Redis: it answers in milliseconds, or something is wrong."""

ALGORITHM = GCRA()

# Any, because redis-py's types say nothing of the settings.
_CLIENT: Any = redis.Redis
_ASYNC_CLIENT: Any = redis.asyncio.Redis


def spaced(seconds: float, burst: int) -> list[Rate]:
    """Rates of which each admission keeps the next ones away for so many seconds.

    Args:
        seconds: How long; to the microsecond.
        burst: 1 admits when the time of the one before is over. 2 admits during it, and adds to it.
    """
    # A thousand in so many "milliseconds": the algorithm reckons in microseconds, though its rates do not.
    return [Rate(limit=1000, interval=math.ceil(seconds * 1e6), burst=burst)]


def is_address(text: str) -> bool:
    """Whether a text is the address of a Redis server."""
    try:
        _CLIENT.from_url(text)
    except ValueError:
        return False
    return True


class RedisStore(RedisStateStore):
    """The limit of one account in Redis, which also says what time it is: clocks of machines differ."""

    default_clock: Any

    def __init__(self, url: Secret, key: str, asynchronous: bool) -> None:
        settings: dict[str, Any] = {"socket_timeout": TIMEOUT, "socket_connect_timeout": TIMEOUT}
        # Once more and at once, for connections that the server closed while they were not used.
        if asynchronous:
            settings["retry"] = AsyncRetry(NoBackoff(), 1)
            client = _ASYNC_CLIENT.from_url(url.reveal(), **settings)
            self._close = client.aclose
        else:
            settings["retry"] = Retry(NoBackoff(), 1)
            client = _CLIENT.from_url(url.reveal(), **settings)
            self._close = client.close
        super().__init__(client, key)
        self.default_clock = ServerTime(client)

    def close(self) -> Any:
        """Close all connections; to be awaited when the store is for event loops."""
        return self._close()


class ServerTime(AbstractClock):
    """The time of the Redis server."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def now(self) -> int | Awaitable[int]:
        """Milliseconds since 1970."""
        found = self._client.time()
        return _awaited(found) if isawaitable(found) else _milliseconds(found)


async def _awaited(found: Awaitable[tuple[int, int]]) -> int:
    return _milliseconds(await found)


def _milliseconds(found: tuple[int, int]) -> int:
    seconds, microseconds = found
    return seconds * 1000 + microseconds // 1000


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
