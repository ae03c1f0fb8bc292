"""Faults on purpose, for tests of programs that call the API."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches

from planfix_tools.emulator.domain.refusals import refuse_code
from planfix_tools.emulator.functions import FUNCTIONS
from planfix_tools.emulator.protocol.reply import XML, Dropped, Reply, document, write_refusal

PAGE = b"<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>\n"
"""An error page, as a proxy in front of the API may send it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fault:
    """A fault of calls. Without `code`, `status` and `drop` it only delays them.

    Attributes:
        method: Function whose calls fail (`task.add`); any function by default.
        code: Answer this error code (`"3014"`).
        status: Answer this HTTP status, with an HTML page.
        headers: Headers of that answer: `{"Retry-After": "3"}`.
        body: Body of that answer instead of the HTML page.
        drop: Close the connection without an answer.
        executed: Whether the call is executed all the same, and only its answer is lost.
        delay: Seconds to wait first.
        skip: Number of calls that succeed before the first fault.
        times: Number of calls that fail; `None` for all.

    Raises:
        ValueError: There is no such function.
    """

    method: str | None = None
    code: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = PAGE
    drop: bool = False
    executed: bool = False
    delay: float = 0
    skip: int = 0
    times: int | None = 1

    def __post_init__(self) -> None:
        if self.method is not None and self.method not in FUNCTIONS:
            close = get_close_matches(self.method, FUNCTIONS, n=1)
            raise ValueError(
                f"there is no function {self.method!r}" + "".join(f"; did you mean {one!r}?" for one in close)
            )

    def __repr__(self) -> str:
        # Leave out default values, above all the page.
        usual: dict[str, object] = {one.name: one.default for one in fields(self)}
        usual["headers"] = {}
        shown = ((name, getattr(self, name)) for name in usual)
        return f"Fault({', '.join(f'{name}={value!r}' for name, value in shown if value != usual[name])})"

    def reply(self) -> Reply | None:
        """The answer of the fault; `None` if the call is answered normally.

        Raises:
            Dropped: The connection is to be closed without an answer.
        """
        if self.drop:
            raise Dropped
        if self.status is not None:
            return Reply(status=self.status, body=self.body, type="text/html; charset=UTF-8", headers=self.headers)
        if self.code is not None:
            return Reply(body=document("error", write_refusal(refuse_code(self.code))), type=XML, headers=self.headers)
        return None


class Faults:
    """The faults of an emulator; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._added: list[_Added] = []

    def add(self, fault: Fault) -> None:
        """Add a fault. If several fit a call, the first one that was added happens."""
        with self._lock:
            self._added.append(_Added(fault))

    def clear(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._added.clear()

    @property
    def unused(self) -> list[Fault]:
        """The faults that have not happened yet; a test can check at its end that there are none."""
        with self._lock:
            return [added.fault for added in self._added if added.happened == 0]

    def take(self, method: str) -> Fault | None:
        """The fault for the next call of a function."""
        with self._lock:
            for added in self._added:
                if not added.is_over and added.fault.method in (None, method):
                    added.met += 1
                    if added.happened:
                        return added.fault
        return None


@dataclass(slots=True)
class _Added:
    """A fault and the number of matching calls so far."""

    fault: Fault
    met: int = 0

    @property
    def happened(self) -> int:
        return max(0, self.met - self.fault.skip)

    @property
    def is_over(self) -> bool:
        return self.fault.times is not None and self.happened >= self.fault.times
