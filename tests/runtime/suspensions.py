"""Cancels a call at its n-th suspension, wherever that is: in the caller's task or in one that works for it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass
class Cancelling:
    """When the task is cancelled.

    Attributes:
        at: The suspension, counted from 1, at which it is.
        again: Whether it is at each later one too.
        count: The suspensions so far.
        delivered: Whether it was, before it had completed.
        task: Which task.
    """

    at: int
    again: bool
    count: int = 0
    delivered: bool = False
    task: asyncio.Task[Any] | None = None

    def suspended(self) -> None:
        self.count += 1
        if self.task is not None and (self.count == self.at or (self.again and self.count > self.at)):
            self.delivered |= self.task.cancel()


_CANCELLING: ContextVar[Cancelling | None] = ContextVar("cancelling", default=None)


class _Counted(Coroutine[Any, Any, Any]):
    """A coroutine whose suspensions are counted."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        self._coroutine = coroutine

    def send(self, value: Any, /) -> Any:
        return self._suspended(self._coroutine.send(value))

    def throw(self, *error: Any) -> Any:
        return self._suspended(self._coroutine.throw(*error))

    def close(self) -> None:
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._coroutine.__await__()

    def _suspended(self, awaited: Any) -> Any:
        cancelling = _CANCELLING.get()
        if cancelling is not None:
            cancelling.suspended()
        return awaited


def count_suspensions() -> None:
    """Count those of all tasks that are made in the running loop from now on."""

    def make(loop: asyncio.AbstractEventLoop, coroutine: Any, **settings: Any) -> asyncio.Task[Any]:
        return asyncio.Task(_Counted(coroutine), loop=loop, **settings)

    asyncio.get_running_loop().set_task_factory(make)


def start(coroutine: Coroutine[Any, Any, T], cancelling: Cancelling) -> asyncio.Task[T]:
    """A task that is cancelled so. It, and the tasks that it makes, are counted."""
    token = _CANCELLING.set(cancelling)
    try:
        cancelling.task = task = asyncio.create_task(coroutine)
    finally:
        _CANCELLING.reset(token)
    return task
