"""Cancelling what a library waits for on the network, or for a file to send, and nothing else that it does.

`httpcore` is not safe to cancel between two of its own steps: a connection that it has just made, or was about to take
back, then stays open and belongs to nobody. So it runs in a task of its own, which is never cancelled. A caller who is
ends what it waits for on the network, as if the connection had broken, and waits until it has tidied up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import ContextVar
from typing import Any, TypeVar

import httpcore

T = TypeVar("T")


class GivenUp(httpcore.NetworkError):
    """Nobody waits for the answer any more."""


class _Work:
    """What one caller waits for."""

    def __init__(self) -> None:
        self.given_up = False
        self.waiting: asyncio.Task[Any] | None = None

    def give_up(self) -> None:
        self.given_up = True
        if self.waiting is not None:
            self.waiting.cancel()


_WORK: ContextVar[_Work | None] = ContextVar("planfix_work", default=None)


async def from_network(wait: Callable[[], Awaitable[T]]) -> T:
    """What the network is waited for, or a file that goes there.

    Args:
        wait: Begins to wait.

    Raises:
        GivenUp: The caller was cancelled.
    """
    work, task = _WORK.get(), asyncio.current_task()
    if work is None or task is None:
        return await wait()
    if work.given_up:
        raise GivenUp
    work.waiting = task
    try:
        return await wait()
    except asyncio.CancelledError:
        # Unless it is the loop that ends, and all that runs in it.
        if not work.given_up:
            raise
        task.uncancel()
        raise GivenUp from None
    finally:
        work.waiting = None


async def tidily(steps: Coroutine[Any, Any, T], drop: Callable[[T], Coroutine[Any, Any, None]] | None = None) -> T:
    """Take steps that, when the caller is cancelled, get no further on the network, and are completed otherwise.

    Args:
        steps: What is to be done.
        drop: What is to be done with a result that comes too late.
    """
    work = _Work()
    task = asyncio.create_task(_within(work, steps))
    try:
        await asyncio.wait({task})
    except asyncio.CancelledError:
        work.give_up()
        task.cancel()
        if await _ended(task) and drop is not None:
            await _ended(asyncio.create_task(drop(task.result())))
        raise
    return task.result()


async def _within(work: _Work, steps: Coroutine[Any, Any, T]) -> T:
    _WORK.set(work)
    return await steps


async def _ended(task: asyncio.Task[Any]) -> bool:
    """Wait for the end, however often that is cancelled. Returns whether the task has a result."""
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            continue
    return not task.cancelled() and task.exception() is None
