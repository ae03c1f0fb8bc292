"""What pyrate-limiter and Redis (the extra `redis`) do for a limit that several processes share."""

from __future__ import annotations

import math
from collections.abc import Awaitable
from inspect import isawaitable
from typing import Any

import redis
import redis.asyncio
from pyrate_limiter import GCRA, AbstractClock, Rate, RedisStateStore
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

from planfix_runtime.masking import Secret

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
