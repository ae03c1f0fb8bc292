"""Time and chance, in one object that tests replace."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from typing import NamedTuple


def _sleep_in_loop(seconds: float) -> Awaitable[None]:
    import asyncio

    return asyncio.sleep(seconds)


class Clock(NamedTuple):
    """Where a client gets time and chance from.

    Attributes:
        monotonic: Seconds that only ever grow. Everything is measured with it.
        wall: Seconds since 1970, only for dates that the server names.
        sleep: Waits so many seconds.
        sleep_async: The same in an event loop.
        random: A number from 0 to 1.
    """

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = _sleep_in_loop
    random: Callable[[], float] = random.random


CLOCK = Clock()
"""The machine's own."""
