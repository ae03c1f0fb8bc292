"""Steps that a call yields and a client carries out: pure code says what to do, the clients only do it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any, NamedTuple, TypeVar

from planfix_runtime.secrets import Secret

T = TypeVar("T")


class Sleep(NamedTuple):
    """Sleep so many seconds."""

    seconds: float


class Join(NamedTuple):
    """Wait until the future is done, or so many seconds."""

    future: Future[Secret]
    seconds: float | None


class Ask(NamedTuple):
    """Ask a store that processes share; the reply is its answer, which event loops await, or the exception it raised.

    Attributes:
        question: What calls the store.
        seconds: How long the answer is waited for; then the reply is a `TimeoutError`. None for as long as it takes.
    """

    question: Callable[[], Any]
    seconds: float | None = None

    def __repr__(self) -> str:
        return "<Ask>"  # the store's address may hold a password


Flow = Generator[Any, Any, T]
"""A part of a call: yields steps of this module and of `planfix_runtime.http.transport`, and is sent their results."""
