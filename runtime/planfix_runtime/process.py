"""Time and chance, in one object that tests replace."""

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
    """Where a client gets time and chance from."""

    monotonic: Callable[[], float] = time.monotonic
    """Seconds that only ever grow. Everything is measured with it."""
    wall: Callable[[], float] = time.time
    """Seconds since 1970, only for dates that the server names."""
    sleep: Callable[[float], None] = time.sleep
    """Waits so many seconds."""
    sleep_async: Callable[[float], Awaitable[None]] = _sleep_in_loop
    """The same in an event loop."""
    random: Callable[[], float] = random.random
    """A number from 0 to 1."""

    def __repr__(self) -> str:
        return "Clock()" if self == CLOCK else "<Clock>"  # signatures show it as a default


CLOCK = Clock()
"""The machine's own."""


def in_thread(work: Callable[[], T]) -> Future[T]:
    """Do work in a thread of its own. Not of a pool: a program that ends would wait for it."""
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
    """Call a module's function in each child."""
    _functions.append(function)


def renew_on_fork(owner: Any) -> None:
    """Call an object's `after_fork` in each child, as long as the object lives. Functions go first."""
    _objects.add(owner)


def _in_child() -> None:
    for function in _functions:
        function()
    for owner in list(_objects):
        owner.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
