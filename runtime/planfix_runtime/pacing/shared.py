"""A rate limit that several processes share: a file that the processes of one machine lock, or a store such as Redis."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import math
import os
import time
from collections.abc import Callable
from functools import partial
from inspect import iscoroutine
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any, Protocol
from urllib.parse import urlsplit

from planfix_runtime.config import Config
from planfix_runtime.errors import ConfigurationError
from planfix_runtime.lazy import loaded
from planfix_runtime.process import Clock, renew_on_fork
from planfix_runtime.sansio import AskStore, Steps
from planfix_runtime.secrets import Secret

log = logging.getLogger("planfix")

FAILURE_PAUSE = 10.0
"""Seconds during which a store that failed is not asked again."""

STORE_SECONDS = 0.2
"""Seconds within which a store answers. If a deadline left it less, a timeout is not the store's failure."""

REDIS_TIMEOUT = 1.0
"""Seconds to wait for Redis, which usually answers within milliseconds."""

LONGEST_TURN = 3600.0
"""Seconds: a file that asks for a longer wait was written while the clock was wrong."""


class LimitStore(Protocol):
    """Holds the limit of one account for several processes: a `StateStore` of pyrate-limiter.

    pyrate-limiter has `MultiprocessStateStore` for child processes and `RedisStateStore` for any Redis client.
    """

    @property
    def default_clock(self) -> Any:
        """An `AbstractClock` whose time is the same in all processes."""

    def check(self, algorithm: Any, rates: Any, now: int, weight: int) -> Any:
        """Admit a request, or say when to ask again. Atomic."""


class FilePace:
    """Rate limit of the processes of one machine, in a file that they lock.

    Args:
        path: The file, which holds the time from which the next request may be sent. It is created when needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._failed = False

    def take(self, seconds: float, expires: float | None) -> Steps[float]:
        """Reserve the next `seconds` for a request. Return 0, or the seconds to wait before asking again."""
        return (yield from self._ask(partial(self._reserve, seconds, False)))

    def pause(self, seconds: float, expires: float | None) -> Steps[None]:
        """Let no process send for so many seconds."""
        yield from self._ask(partial(self._reserve, seconds, True))

    def close(self) -> Steps[None]:
        """Do nothing: the file is open only during a call."""
        yield from ()

    def _ask(self, question: Callable[[], float]) -> Steps[float]:
        try:
            return float((yield AskStore(question)))
        except OSError as error:
            # At worst the API rejects requests (429), which are then sent again.
            if not self._failed:
                log.warning("the shared limit failed (%s); going on at this process's own pace", error.strerror)
            self._failed = True
            return 0.0

    def _reserve(self, seconds: float, always: bool) -> float:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a+b") as file, _locked(file):
            file.seek(0)
            now, free = time.time(), 0.0
            with contextlib.suppress(ValueError):
                free = float(file.read(64))
            if not now < free < now + LONGEST_TURN:
                free = now
            if free > now and not always:
                return free - now
            file.truncate(0)
            file.write(b"%.6f" % max(free, now + seconds))
        return 0.0


@contextlib.contextmanager
def _locked(file: IO[bytes]) -> Any:
    """Lock a file. On POSIX, closing it releases the lock; everywhere, so does the end of the process."""
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        locking: Any = getattr(msvcrt, "locking")
        locking(file.fileno(), 1, 1)
        try:
            yield
        finally:
            file.seek(0)
            locking(file.fileno(), 0, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class StorePace:
    """Rate limit in a store. While the store fails, each process keeps the pace by itself."""

    def __init__(self, open_store: Callable[[], LimitStore], asynchronous: bool, clock: Clock) -> None:
        self._open_store = open_store
        self._asynchronous = asynchronous
        self._clock = clock
        self.after_fork()
        renew_on_fork(self)

    def after_fork(self) -> None:
        """Start without the connections of the parent process."""
        self._store: LimitStore | None = None
        self._loop: object = None
        self._silent_until = float("-inf")

    def take(self, seconds: float, expires: float | None) -> Steps[float]:
        """Reserve the next `seconds` for a request. Return 0, or the seconds to wait before asking again."""
        decision = yield from self._check(seconds, 1, expires)
        return 0.0 if decision is None or decision.allowed else (decision.retry_after_ms or 1) / 1000

    def pause(self, seconds: float, expires: float | None) -> Steps[None]:
        """Let no process send for so many seconds, unless another process has already made all wait as long."""
        yield from self._check(seconds, 2, expires)

    def close(self) -> Steps[None]:
        """Close the connections that were opened here. Later calls open new ones."""
        store, self._store = self._store, None
        if (close := getattr(store, "close_here", None)) is not None:
            yield AskStore(close)

    def _check(self, seconds: float, burst: int, expires: float | None) -> Steps[Any]:
        """Return the store's decision; None if there is no limit or the store fails.

        A burst of 1 admits a request once the time of the one before is over; 2 admits it before, and adds to that time.
        """
        from pyrate_limiter import GCRA, Rate

        started = self._clock.monotonic()
        if not seconds or started < self._silent_until:
            return None
        # Rates are in whole milliseconds, which is too coarse: 1000 requests in 1000 intervals are the same pace.
        rates = [Rate(limit=1000, interval=math.ceil(seconds * 1e6), burst=burst)]
        try:
            store = self._store_here()
            now = yield from self._answer(store.default_clock.now, expires)
            return (yield from self._answer(partial(store.check, GCRA(), rates, now, 1), expires))
        except ConfigurationError:
            raise
        except Exception as error:
            if isinstance(error, TimeoutError) and expires is not None and expires - started < STORE_SECONDS:
                return None
            self._silent_until = self._clock.monotonic() + FAILURE_PAUSE
            # Only the type: the error's text may hold the store's password.
            message = "the shared limit failed (%s); going on at this process's own pace, for %.0f s"
            log.warning(message, type(error).__name__, FAILURE_PAUSE)
            return None

    def _answer(self, question: Callable[[], Any], expires: float | None) -> Steps[Any]:
        reply = yield AskStore(question, None if expires is None else expires - self._clock.monotonic())
        if iscoroutine(reply):
            reply.close()
            raise ConfigurationError("shared_limit: expected a store for threads, got one for event loops")
        return reply

    def _store_here(self) -> LimitStore:
        loop = None
        if self._asynchronous:
            import asyncio

            # Connections belong to the event loop that they were opened in.
            loop = asyncio.get_running_loop()
        if self._store is None or loop is not self._loop:
            self._store, self._loop = self._open_store(), loop
        return self._store


SharedPace = FilePace | StorePace


def _redis_store(url: Secret, key: str, asynchronous: bool) -> Any:
    """Make a store in Redis for one account. The time is the Redis server's, because clocks of machines differ."""
    import redis
    import redis.asyncio
    from pyrate_limiter import RedisStateStore
    from redis.asyncio.retry import Retry as AsyncRetry
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    # One immediate retry, for connections that the server closed while they were idle.
    retry: Any = (AsyncRetry if asynchronous else Retry)(NoBackoff(), 1)
    settings: Any = {"socket_timeout": REDIS_TIMEOUT, "socket_connect_timeout": REDIS_TIMEOUT, "retry": retry}
    kind: Any = redis.asyncio.Redis if asynchronous else redis.Redis
    client = kind.from_url(url.reveal(), **settings)

    def now() -> int:
        return _milliseconds(client.time())

    async def now_async() -> int:
        return _milliseconds(await client.time())

    store: Any = RedisStateStore(client, key)
    store.default_clock = SimpleNamespace(now=now_async if asynchronous else now)
    store.close_here = client.aclose if asynchronous else client.close
    return store


def _milliseconds(time: tuple[int, int]) -> int:
    seconds, microseconds = time
    return seconds * 1000 + microseconds // 1000


def shared_pace(
    given: str | os.PathLike[str] | LimitStore, config: Config, asynchronous: bool, clock: Clock
) -> SharedPace:
    """Make the limit from `"file"`, the path of a file, the address of a Redis server, or a store.

    Raises:
        ConfigurationError: `given` is none of these, or a library that it needs is not installed.
    """
    address = urlsplit(config.url)
    account = f"{config.account}@{address.netloc}{address.path}"
    if given == "file":
        name = hashlib.sha256(account.encode()).hexdigest()[:16]
        return FilePace(_state_folder() / f"{name}.pace")
    if isinstance(given, os.PathLike) or (isinstance(given, str) and "://" not in given and os.sep in given):
        return FilePace(Path(given))
    try:
        loaded("pyrate_limiter")
        if isinstance(given, str):
            return _redis_pace(given, f"planfix:pace:{account}", asynchronous, clock)
    except ModuleNotFoundError as error:
        raise ConfigurationError(f"{error.name} is not installed: pip install 'planfix[redis]'") from None
    if not callable(getattr(given, "check", None)):
        expected = 'expected "file", an address or a StateStore of pyrate-limiter'
        raise ConfigurationError(f"shared_limit: {expected}, got {type(given).__name__}")
    return StorePace(lambda: given, asynchronous, clock)


def _redis_pace(url: str, key: str, asynchronous: bool, clock: Clock) -> StorePace:
    try:
        loaded("redis:Redis").from_url(url)
    except ValueError:
        # The address is not shown: it may hold a password.
        expected = (
            'expected "file", the path of a file, or an address such as redis://host:6379/0, rediss:// or unix://'
        )
        raise ConfigurationError(f"shared_limit: {expected}, got another text") from None
    return StorePace(partial(_redis_store, Secret(url), key, asynchronous), asynchronous, clock)


def _state_folder() -> Path:
    """Return this user's cache folder."""
    base = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    return Path(base or Path.home() / ".cache") / "planfix"
