"""Steps that a call yields and a client carries out; those of HTTP are in `planfix_runtime.http.transport`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any, NamedTuple, TypeVar

from planfix_runtime.secrets import Secret

T = TypeVar("T")

Steps = Generator[Any, Any, T]
"""A part of a call that does no I/O itself: it yields steps, receives their results and returns a `T`."""


class Sleep(NamedTuple):
    """Sleep for a number of seconds."""

    seconds: float


class WaitForLogin(NamedTuple):
    """Wait until the future is done, for at most `seconds`; None for no limit."""

    future: Future[Secret]
    seconds: float | None


class AskStore(NamedTuple):
    """Ask a store that several processes share. The result is its answer; event loops await it."""

    question: Callable[[], Any]
    """Function that calls the store."""
    seconds: float | None = None
    """Seconds to wait for the answer before a `TimeoutError`; None for no limit."""

    def __repr__(self) -> str:
        return "<AskStore>"  # the address of the store may hold a password
