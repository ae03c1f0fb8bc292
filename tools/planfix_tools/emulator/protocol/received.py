"""The received requests, for assertions: as bytes and decoded."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, overload

from planfix.errors import ApiError
from planfix_runtime.model.functions import Request
from planfix_tools.emulator.functions import FUNCTIONS
from planfix_tools.emulator.protocol.codec import read_request
from planfix_tools.emulator.protocol.documents import parse, straighten

Q = TypeVar("Q", bound=Request[Any])
MOST, MOST_BYTES = 10_000, 64 * 1024 * 1024
"""Limits of the kept requests, in number and in bytes; the oldest are dropped."""


@dataclass(frozen=True, slots=True)
class Received:
    """A received request.

    Attributes:
        method: Name of the function (`task.add`); "" if the document has none.
        body: The document.
        headers: HTTP headers with names in lower case. `authorization` holds API key and token.
    """

    method: str
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)

    @property
    def request(self) -> Request[Any] | None:
        """The decoded request: `TaskAdd(title="Report")`; `None` if it is invalid."""
        if self.method not in FUNCTIONS:
            return None
        try:
            document = parse(self.body)
            straighten(document)
            return read_request(self.method, document)
        except ApiError:
            return None


class Requests(Sequence[Received]):
    """All requests in order of arrival, including refused ones. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: deque[Received] = deque()
        self._bytes = 0

    def keep(self, one: Received) -> None:
        """Add the newest request."""
        with self._lock:
            self._kept.append(one)
            self._bytes += len(one.body)
            while len(self._kept) > 1 and (len(self._kept) > MOST or self._bytes > MOST_BYTES):
                self._bytes -= len(self._kept.popleft().body)

    def of(self, kind: type[Q]) -> list[Q]:
        """The requests of one class: `emulator.requests.of(TaskAdd) == [TaskAdd(title="Report")]`."""
        found: Iterable[object] = (one.request for one in self if one.method == kind.method.name)
        return [request for request in found if isinstance(request, kind)]

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0

    @overload
    def __getitem__(self, place: int) -> Received: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Received]: ...
    def __getitem__(self, place: int | slice) -> Received | Sequence[Received]:
        return self._all()[place]

    def __iter__(self) -> Iterator[Received]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._kept)

    def __repr__(self) -> str:
        return repr(self._all())

    def _all(self) -> list[Received]:
        with self._lock:
            return list(self._kept)
