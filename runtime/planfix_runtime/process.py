"""The clock and random numbers, replaceable in tests; threads; and hooks for forked children."""

from __future__ import annotations

import os
import random
import threading
import time
import weakref
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


def _sleep_in_loop(seconds: float) -> Awaitable[None]:
    import asyncio

    return asyncio.sleep(seconds)


class Clock(NamedTuple):
    """Where a client gets the time and random numbers from."""

    monotonic: Callable[[], float] = time.monotonic
    """Seconds on a clock that never goes back; all durations are measured with it."""
    wall: Callable[[], float] = time.time
    """Seconds since 1970; used only for dates from the server."""
    sleep: Callable[[float], None] = time.sleep
    """Sleeps for a number of seconds."""
    sleep_async: Callable[[float], Awaitable[None]] = _sleep_in_loop
    """The same for an event loop."""
    random: Callable[[], float] = random.random
    """Returns a random number from 0 to 1."""

    def __repr__(self) -> str:
        return "Clock()" if self == CLOCK else "<Clock>"  # help() shows it as a default argument


CLOCK = Clock()
"""The clock of this machine."""


def in_thread(work: Callable[[], T]) -> Future[T]:
    """Run work in a new daemon thread. A thread pool would keep a program that ends waiting for it."""
    future: Future[T] = Future()

    def run() -> None:
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(work())
            except BaseException as error:
                future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future


_functions: list[Callable[[], None]] = []
_objects: weakref.WeakSet[Any] = weakref.WeakSet()


def forget_on_fork(function: Callable[[], None]) -> None:
    """Call a function in each forked child."""
    _functions.append(function)


def renew_on_fork(owner: Any) -> None:
    """Call the `after_fork` method of an object in each forked child, after all functions, while the object lives."""
    _objects.add(owner)


def _in_child() -> None:
    for function in _functions:
        function()
    for owner in list(_objects):
        owner.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
