"""Faults on purpose, for tests of whoever calls the API."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

from planfix_tools.emulator.domain.refusals import refuse_code
from planfix_tools.emulator.protocol.reply import XML, Dropped, Reply, document, write_refusal

PAGE = b"<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>\n"
"""What something in front of the API may answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that goes wrong with a call.

    Without `code`, `status` and `drop` the call is only delayed.

    Attributes:
        method: Function that it happens to (`task.add`); any when left out.
        code: Answer this error code (`"3014"`).
        status: Answer this HTTP status, with an HTML page.
        headers: Headers of that answer: `{"Retry-After": "3"}`.
        body: Body of that answer, in place of the HTML page.
        drop: Close the connection without an answer.
        executed: Whether the call is executed nevertheless, and only its answer lost.
        delay: Seconds to wait before anything else.
        skip: Calls that go well before the first one that does not.
        times: Calls that it happens to; all when `None`.
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

    def reply(self) -> Reply | None:
        """What is answered in place of the call's own answer; `None` for the latter.

        Raises:
            Dropped: Nothing is.
        """
        if self.drop:
            raise Dropped
        if self.status is not None:
            return Reply(status=self.status, body=self.body, type="text/html; charset=UTF-8", headers=self.headers)
        if self.code is not None:
            return Reply(body=document("error", write_refusal(refuse_code(self.code))), type=XML, headers=self.headers)
        return None


class Faults:
    """The faults that are still to happen; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        # Each with the number of calls that it has met.
        self._waiting: list[tuple[Fault, int]] = []

    def add(self, fault: Fault) -> None:
        """Let something go wrong. Of several faults for one call, the one that was added first happens."""
        with self._lock:
            self._waiting.append((fault, 0))

    def clear(self) -> None:
        """Let everything go well."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that happens to a call of a function."""
        with self._lock:
            taken: Fault | None = None
            still: list[tuple[Fault, int]] = []
            for fault, met in self._waiting:
                if taken is None and fault.method in (None, method):
                    met += 1
                    taken = fault if met > fault.skip else None
                if fault.times is None or met < fault.skip + fault.times:
                    still.append((fault, met))
            self._waiting = still
        return taken
