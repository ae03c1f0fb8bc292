"""Servers that limit the rate of requests, each in its own way, and what a client gets through them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

import requests

from both import Driven
from fault_server import FaultServer, Received, Reply
from planfix import encode
from sample_api import TaskGet

POLICIES = ("strict", "strict, rejections count", "bucket of 3")


class Limit:
    """Accepts a request an interval. `rejected` holds the numbers of the requests that it did not."""

    def __init__(self, policy: str, interval: float, latency: float) -> None:
        self.rejected: list[int] = []
        self.accepted: list[float] = []
        self._policy = policy
        self._interval = interval
        self._latency = latency
        self._last = float("-inf")
        self._tokens = 3.0
        self._count = 0
        self._lock = threading.Lock()

    def __call__(self, received: Received) -> Reply:
        with self._lock:
            self._count += 1
            fine = self._take(received.at)
            if fine:
                self.accepted.append(received.at)
            else:
                self.rejected.append(self._count)
        if fine:
            return Reply(delay=self._latency)
        return Reply(status=429, body=b"", delay=self._latency / 2, executed=False)

    def _take(self, now: float) -> bool:
        since = now - self._last
        if self._policy == "bucket of 3":
            self._last = now
            self._tokens = min(3.0, self._tokens + since / self._interval)
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True
        fine = since >= self._interval
        if fine or self._policy == "strict, rejections count":
            self._last = now
        return fine


class Pausing:
    """What programs do without a library: a request, its answer, a pause of an interval."""

    def __init__(self, url: str, interval: float) -> None:
        self._url = url
        self._interval = interval
        self._session = requests.Session()

    def send(self, request: TaskGet) -> None:
        self._session.post(self._url, data=encode(request, account="acc"), timeout=60)
        time.sleep(self._interval)

    def close(self) -> None:
        self._session.close()


@dataclass
class Result:
    """What came through.

    Attributes:
        share: Accepted requests, as a part of what the server would have taken.
        rejected: Which requests were rejected.
        punctual: The same for a loop that does nothing but sleep for the interval: 1 where the machine is idle.
    """

    share: float
    rejected: list[int]
    punctual: float = 1.0


class Punctual:
    """Measures how punctually this machine wakes those that sleep, meanwhile."""

    def __init__(self, interval: float) -> None:
        self._interval = interval
        self._slept: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._sleep)

    def _sleep(self) -> None:
        while not self._over.is_set():
            start = time.monotonic()
            time.sleep(self._interval)
            self._slept.append(time.monotonic() - start)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @property
    def share(self) -> float:
        """The intervals that it slept for, as a part of the time that this took."""
        return len(self._slept) * self._interval / sum(self._slept)


def measure(
    connect: Callable[[str], Driven | Pausing], policy: str, interval: float, latency: float, calls: int, threads: int
) -> Result:
    """Send so many requests from so many threads.

    Args:
        connect: Makes the client, given the URL.
    """
    with FaultServer() as server:
        limit = Limit(policy, interval, latency)
        server.handler = limit
        client = connect(server.url)
        left = iter(range(calls))
        lock = threading.Lock()

        def work() -> None:
            while True:
                with lock:
                    if next(left, None) is None:
                        return
                client.send(TaskGet())

        workers = [threading.Thread(target=work) for _ in range(threads)]
        with Punctual(interval) as punctual:
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
        client.close()
        # The first request makes the first connection, and modules are loaded meanwhile.
        counted = limit.accepted[1:]
        share = (len(counted) - 1) * interval / (counted[-1] - counted[0])
        return Result(share, limit.rejected, punctual.share)
