"""One request a second: in order, at the server's limit, and no burst whatever the clock does."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import time
import weakref
from collections.abc import Callable

import pytest

from both import Connect, Driven, Swift, run_together
from fault_server import FaultServer
from pacing import POLICIES, Pausing, Result, measure
from planfix_runtime import Clock, DeadlineExceeded
from planfix_runtime.pacing.account import RECENT_ACCOUNTS, AccountLimits, account_limits
from sample_api import AsyncSample, Sample, TaskGet

SCALES = {"requests": (0.1, 0.1, 0.3, 0.8, 1.6), "httpx": (0.3, 0.3, 0.8, 1.6)}
"""Parts of real time, for one attempt after the other: a machine that is busy with something else spoils a measurement
now and then, and one in longer intervals less. An event loop that shares two processors with the server's threads needs
more of it.
"""


def connecting(kind: str, loop: asyncio.AbstractEventLoop, scale: float) -> Callable[[str], Driven]:
    def make(url: str) -> Driven:
        settings = {"account": "acc", "api_key": "k", "token": "t", "url": url, "requests_per_second": 1 / scale}
        client = Sample(**settings) if kind == "requests" else AsyncSample(**settings)  # type: ignore[arg-type]
        return Driven(client, loop)

    return make


CASES = [("requests", "strict", latency) for latency in (0.3, 2.5)] + [
    ("requests", policy, 1.5) for policy in POLICIES[1:]
]


@pytest.mark.realtime
@pytest.mark.parametrize(("kind", "policy", "latency"), [*CASES, ("httpx", "strict", 1.5)])
def test_at_the_servers_limit(kind: str, policy: str, latency: float, loop: asyncio.AbstractEventLoop) -> None:
    results: list[Result] = []
    for scale in SCALES[kind]:
        connect, calls = connecting(kind, loop, scale), 14 if kind == "requests" else 9
        results.append(measure(connect, policy, scale, latency * scale, calls=calls, threads=8))
        # A call waits and is then sent: where those that only wait come late, it comes twice as late.
        if results[-1].share >= 0.94 * results[-1].punctual ** 2 and all(
            number <= 5 for number in results[-1].rejected
        ):
            return
    pytest.fail(f"{results}")


@pytest.mark.parametrize("latency", [0.3, 2.5])
def test_a_loop_with_pauses_beside_it(latency: float) -> None:
    """It adds the pause to the time of each answer, and so has a part of the limit that shrinks with the server's pace."""
    result = measure(lambda url: Pausing(url, 0.04), "strict", 0.04, latency * 0.04, calls=7, threads=1)
    assert not result.rejected and result.share < 1.1 / (1 + latency)


def test_one_pace_for_all_clients_of_an_account(server: FaultServer, connect: Connect, swift: Swift) -> None:
    clock = swift.clock()
    clients = [connect(server.url, clock=clock) for _ in range(4)]
    run_together(4, lambda number: clients[number].send(TaskGet()))
    # The first goes at once, the others one interval apart. Threads that sleep together make the clock jump further.
    assert len(server.received) == 4 and sum(swift.slept) >= 3 * 1.02


class Gate:
    """The machine's clock, but time stands still until the gate is opened, and nobody's wait ends before."""

    def __init__(self) -> None:
        self.waiting = threading.Semaphore(0)
        self._opened = threading.Event()
        self._behind = 0.0
        self._start = time.monotonic()

    def open(self) -> None:
        self._behind = time.monotonic() - self._start
        self._opened.set()

    def monotonic(self) -> float:
        return time.monotonic() - self._behind if self._opened.is_set() else self._start

    def sleep(self, seconds: float) -> None:
        self.waiting.release()
        self._opened.wait(60)
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.waiting.release()
        while not self._opened.is_set():
            await asyncio.sleep(0.005)
        await asyncio.sleep(seconds)

    def clock(self) -> Clock:
        return Clock(monotonic=self.monotonic, sleep=self.sleep, sleep_async=self.sleep_async)


def order_of_arrival(server: FaultServer, connect: Connect, requests_per_second: float) -> list[int]:
    """The numbers of ten calls, each of which is in the queue before the next is made, as they reach the server."""
    gate = Gate()
    client = connect(server.url, requests_per_second=requests_per_second, clock=gate.clock())
    server.received.clear()
    client.send(TaskGet(id=0))
    threads = []
    for number in range(1, 10):
        threads.append(threading.Thread(target=client.send, args=(TaskGet(id=number),)))
        threads[-1].start()
        assert gate.waiting.acquire(timeout=30), "it has a place in the queue"
    gate.open()
    for thread in threads:
        thread.join(60)
    return [int(one.body.partition(b"<id>")[2].partition(b"<")[0]) for one in server.received]


def test_first_come_first_served(server: FaultServer, connect: Connect) -> None:
    # On a busy machine, one request overtakes another on its way to the server, unless much time is between them.
    assert any(order_of_arrival(server, connect, pace) == [*range(10)] for pace in (20, 5, 2))


def test_deadline_while_waiting_says_that_nothing_was_sent(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url)
    client.send(TaskGet())
    with pytest.raises(DeadlineExceeded, match="nothing was sent"):
        client.send(TaskGet(), deadline=0.5)
    assert len(server.received) == 1
    assert client.send(TaskGet()) == 5


class TestAccountLimits:
    def test_queue(self) -> None:
        limits = AccountLimits(1.0)
        first, second, third = limits.join(), limits.join(), limits.join()
        assert limits.delay(first, 100.0, "").turn == 0.0
        assert limits.delay(second, 100.0, "").turn > 0
        limits.start(first, 100.0)
        assert limits.delay(second, 100.0, "").turn == pytest.approx(limits.interval)
        assert limits.delay(third, 100.0, "").turn == pytest.approx(2 * limits.interval)
        assert limits.delay(third, 100.0, "").again == pytest.approx(limits.interval), "those in front may leave"
        limits.leave(second)
        assert limits.delay(third, 100.0, "").turn == pytest.approx(limits.interval)
        assert limits.delay(third, 102.0, "").turn == 0.0

    def test_nobody_overtakes_a_late_sleeper(self) -> None:
        limits = AccountLimits(1.0)
        first, second = limits.join(), limits.join()
        assert limits.delay(second, 1e6, "").turn > 0
        limits.leave(first)
        assert limits.delay(second, 1e6, "").turn == 0

    def test_rejections_in_a_row_rest_longer(self) -> None:
        limits = AccountLimits(1.0)
        ticket = limits.join()
        rests = []
        for _ in range(8):
            limits.rejected(0.0, 0.0)
            rests.append(limits.delay(ticket, 0.0, "").turn)
        assert rests == sorted(rests) and rests[0] > 1 and rests[3] > 8 and rests[-1] < 80

    def test_a_pause_holds_for_all(self) -> None:
        limits = AccountLimits(1.0)
        ticket = limits.join()
        limits.rejected(0.0, 30.0)
        assert limits.delay(ticket, 1.0, "").turn == pytest.approx(29.0)

    @pytest.mark.parametrize("jitter", [0.005, 0.05])
    def test_a_strict_server_rejects_little(self, jitter: float) -> None:
        """The margin covers the jitter of a network; what it does not cover costs a doubled pause."""
        chance = random.Random(5)
        limits, now, last, rejected = AccountLimits(1.0), 0.0, -10.0, 0
        for _ in range(400):
            ticket = limits.join()
            now += limits.delay(ticket, now, "").turn
            limits.start(ticket, now)
            arrival = now + chance.uniform(0, jitter)
            if arrival - last >= 1.0:
                last = arrival
                limits.accepted(None, now)
            else:
                rejected += 1
                limits.rejected(arrival, 0.0)
        assert rejected < 4


def test_the_registry_of_accounts_does_not_grow_for_ever() -> None:
    clock = Swift.real()
    made = [weakref.ref(account_limits("https://host/xml/", f"account-{one}", 1.0, clock)) for one in range(2_000)]
    gc.collect()
    assert sum(one() is not None for one in made) <= RECENT_ACCOUNTS
    kept = account_limits("https://host/xml/", "mine", 1.0, clock)
    assert account_limits("https://host/xml/", "mine", 1.0, clock) is kept
