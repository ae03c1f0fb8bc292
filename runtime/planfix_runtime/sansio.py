"""Steps that a call yields and a client carries out, besides those of `planfix_runtime.http.transport`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any, NamedTuple, TypeVar

from planfix_runtime.secrets import Secret

T = TypeVar("T")

Steps = Generator[Any, Any, T]
"""A part of a call without I/O: it yields steps, is sent their results, and returns a `T`."""


class Sleep(NamedTuple):
    """Sleep for so many seconds."""

    seconds: float


class WaitForLogin(NamedTuple):
    """Wait until the future is done, or for so many seconds; None for as long as it takes."""

    future: Future[Secret]
    seconds: float | None


class AskStore(NamedTuple):
    """Ask a store that processes share; the result is its answer, which event loops await."""

    question: Callable[[], Any]
    """Calls the store."""
    seconds: float | None = None
    """How long the answer is waited for before a `TimeoutError`; None for as long as it takes."""

    def __repr__(self) -> str:
        return "<AskStore>"  # the store's address may hold a password
