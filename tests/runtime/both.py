"""One face for both clients, so that each test runs over both; and a clock on which waiting takes no time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

from planfix_runtime import Answer, AsyncDownload, Clock, Cursor, Download, Page, Request
from sample_api import AsyncSample, Sample

R = TypeVar("R")
T = TypeVar("T")

KEY = "the-api-key-1"
TOKEN = "the-token-2"


class Swift:
    """A clock that runs with the machine's, and jumps ahead where somebody sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._ahead = 0.0
        self._lock = threading.Lock()

    @staticmethod
    def real() -> Clock:
        """The machine's clock, but not the one that other tests share their pace by."""
        return Clock()

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead

    def jump(self, seconds: float) -> None:
        with self._lock:
            self._ahead += seconds

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.slept.append(seconds)
        self.jump(seconds)
        time.sleep(0)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    def clock(self) -> Clock:
        return Clock(monotonic=self.monotonic, sleep=self.sleep, sleep_async=self.sleep_async, random=lambda: 0.5)


class Driven:
    """Either client, driven from threads. The asynchronous one runs in an event loop of its own."""

    def __init__(self, client: Sample | AsyncSample, loop: asyncio.AbstractEventLoop | None) -> None:
        self.client = client
        self._loop = loop

    def _wait(self, coroutine: Coroutine[Any, Any, R]) -> R:
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(30)

    def send(self, request: Request[R], *, silent: bool = False, deadline: float | None = None) -> R:
        if isinstance(self.client, Sample):
            return self.client.send(request, silent=silent, deadline=deadline)
        return self._wait(self.client.send(request, silent=silent, deadline=deadline))

    def raw(self, request: Request[R]) -> Answer[R]:
        if isinstance(self.client, Sample):
            return self.client.raw(request)
        return self._wait(self.client.raw(request))

    def iterate(self, request: Request[Page[T]], cursor: Cursor | None = None, prefetch: int = 0) -> Any:
        if isinstance(self.client, Sample):
            return self.client.iterate(request, cursor=cursor, prefetch=prefetch)
        return _Stepped(self, self.client.iterate(request, cursor=cursor, prefetch=prefetch))

    def download(self, request: Request[Any], deadline: float | None = None) -> Fetched:
        if isinstance(self.client, Sample):
            return Fetched(self, self.client.download(request, deadline=deadline))
        return Fetched(self, self._wait(self.client.download(request, deadline=deadline)))

    def with_options(self, **options: Any) -> Driven:
        return Driven(self.client.with_options(**options), self._loop)

    def close(self) -> None:
        if isinstance(self.client, Sample):
            self.client.close()
        else:
            self._wait(self.client.aclose())


Connect = Callable[..., Driven]
"""Makes a client for a URL, with settings: what the fixture `connect` is."""


class Fetched:
    """Either download, driven from threads."""

    def __init__(self, driven: Driven, download: Download | AsyncDownload) -> None:
        self._driven = driven
        self._download = download

    def __getattr__(self, name: str) -> Any:
        return getattr(self._download, name)

    def read(self) -> bytes:
        if isinstance(self._download, Download):
            return self._download.read()
        return self._driven._wait(self._download.read())

    def save(self, path: Path, **options: Any) -> Path:
        if isinstance(self._download, Download):
            return self._download.save(path, **options)
        return self._driven._wait(self._download.save(path, **options))

    def iter_bytes(self) -> Iterator[bytes]:
        pieces = self._download.iter_bytes()
        return pieces if isinstance(pieces, Iterator) else _Stepped(self._driven, pieces)

    def close(self) -> None:
        if isinstance(self._download, Download):
            self._download.close()
        else:
            self._driven._wait(self._download.aclose())


class _Stepped(Iterator[Any]):
    def __init__(self, driven: Driven, pages: Any) -> None:
        self._driven = driven
        self._pages = pages

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pages, name)

    def __next__(self) -> Any:
        async def step() -> Any:
            return await anext(self._pages, StopIteration)

        item = self._driven._wait(step())
        if item is StopIteration:
            raise StopIteration
        return item

    def close(self) -> None:
        self._driven._wait(self._pages.aclose())


def run_together(count: int, action: Callable[[int], object]) -> list[object]:
    """Call `action` in so many threads at once. Returns what each returned or raised."""
    results: list[object] = [None] * count
    barrier = threading.Barrier(count)

    def one(number: int) -> None:
        barrier.wait()
        try:
            results[number] = action(number)
        except BaseException as error:
            results[number] = error

    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "a call hangs"
    return results


def apart(connect: Connect, url: str, count: int = 2, **settings: Any) -> list[Any]:
    """Clients that share nothing within this process: the pace goes by the clock."""
    return [connect(url, clock=Swift.real(), **settings) for _ in range(count)]
