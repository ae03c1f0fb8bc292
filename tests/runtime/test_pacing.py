"""One request a second: in order, at the server's limit, and no burst whatever the clock does."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable

import pytest

from both import Connect, Driven, Swift, run_together
from fault_server import FaultServer, Received, Reply
from pacing import POLICIES, Pausing, Result, measure
from planfix_runtime import DeadlineExceeded
from planfix_runtime.pacing.account import MOST, START, Pacer
from sample_api import AsyncSample, Sample, TaskGet

SCALE = {"requests": 0.1, "httpx": 0.3}
"""Parts of real time. An event loop that shares two processors with the server's threads needs more of it."""


def connecting(kind: str, loop: asyncio.AbstractEventLoop) -> Callable[[str], Driven]:
    def make(url: str) -> Driven:
        settings = {"account": "acc", "api_key": "k", "token": "t", "url": url, "requests_per_second": 1 / SCALE[kind]}
        client = Sample(**settings) if kind == "requests" else AsyncSample(**settings)  # type: ignore[arg-type]
        return Driven(client, loop)

    return make


CASES = [("requests", policy, latency) for policy in POLICIES for latency in (0.3, 1.5, 2.5)]


@pytest.mark.parametrize(("kind", "policy", "latency"), [*CASES, ("httpx", "strict", 1.5)])
def test_at_the_servers_limit(kind: str, policy: str, latency: float, loop: asyncio.AbstractEventLoop) -> None:
    results: list[Result] = []
    scale = SCALE[kind]
    # A machine that is busy with something else spoils a measurement now and then.
    for _ in range(3):
        results.append(
            measure(
                connecting(kind, loop),
                policy,
                scale,
                latency * scale,
                calls=45 if kind == "requests" else 30,
                threads=8,
            )
        )
        if results[-1].share >= 0.94 and all(number <= 5 for number in results[-1].rejected):
            return
    pytest.fail(f"{results}")


@pytest.mark.parametrize("latency", [0.3, 1.5, 2.5])
def test_a_loop_with_pauses_beside_it(latency: float) -> None:
    """It adds the pause to the time of each answer, and so has a part of the limit that shrinks with the server's pace."""
    result = measure(lambda url: Pausing(url, 0.1), "strict", 0.1, latency * 0.1, calls=9, threads=1)
    assert not result.rejected and result.share == pytest.approx(1 / (1 + latency), rel=0.15)


def test_one_pace_for_all_clients_of_an_account(server: FaultServer, connect: Connect, swift: Swift) -> None:
    clock = swift.clock()
    clients = [connect(server.url, clock=clock) for _ in range(4)]
    run_together(4, lambda number: clients[number].send(TaskGet()))
    # The first goes at once, the others one interval apart. Threads that sleep together make the clock jump further.
    assert len(server.received) == 4 and sum(swift.slept) >= 3 * 1.05


def test_first_come_first_served(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url, requests_per_second=20, clock=Swift.real())
    order: list[int] = []
    lock = threading.Lock()

    def answer(received: Received) -> Reply:
        with lock:
            order.append(int(received.body.partition(b"<id>")[2].partition(b"<")[0]))
        return Reply()

    server.handler = answer
    threads = []
    for number in range(10):
        threads.append(threading.Thread(target=client.send, args=(TaskGet(id=number),)))
        threads[-1].start()
        threading.Event().wait(0.01)
    for thread in threads:
        thread.join(10)
    assert order == list(range(10))


def test_deadline_while_waiting_says_that_nothing_was_sent(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url)
    client.send(TaskGet())
    with pytest.raises(DeadlineExceeded, match="nothing was sent"):
        client.send(TaskGet(), deadline=0.5)
    assert len(server.received) == 1
    assert client.send(TaskGet()) == 5


class TestPacer:
    def test_queue(self) -> None:
        pacer = Pacer(1.0)
        first, second, third = pacer.join(), pacer.join(), pacer.join()
        assert pacer.delay(first, 100.0).turn == 0.0
        assert pacer.delay(second, 100.0).turn > 0
        pacer.start(first, 100.0)
        assert pacer.delay(second, 100.0).turn == pytest.approx(1 + START)
        assert pacer.delay(third, 100.0).turn == pytest.approx(2 * (1 + START))
        assert pacer.delay(third, 100.0).again == pytest.approx(1 + START), "those in front may leave"
        pacer.leave(second)
        assert pacer.delay(third, 100.0).turn == pytest.approx(1 + START)
        assert pacer.delay(third, 102.0).turn == 0.0

    def test_nobody_overtakes_a_late_sleeper(self) -> None:
        pacer = Pacer(1.0)
        first, second = pacer.join(), pacer.join()
        assert pacer.delay(second, 1e6).turn > 0
        pacer.leave(first)
        assert pacer.delay(second, 1e6).turn == 0

    def test_margin_narrows_and_widens(self) -> None:
        pacer = Pacer(1.0)
        for _ in range(100):
            pacer.accepted()
        narrow = pacer.gap
        assert 1.03 < narrow < 1 + START
        pacer.rejected(1000.0, 0.0)
        wide = pacer.gap
        assert wide > narrow
        pacer.rejected(1000.1, 0.0)
        assert pacer.gap == wide, "requests that were under way together count once"
        for _ in range(100):
            pacer.accepted()
        assert narrow < pacer.gap < wide, "what was too small is not tried again at once"
        for moment in range(100):
            pacer.rejected(2000.0 + 10 * moment, 0.0)
        assert pacer.gap <= 1 + MOST

    def test_rejections_in_a_row_rest_longer(self) -> None:
        pacer = Pacer(1.0)
        ticket = pacer.join()
        rests = []
        for _ in range(8):
            pacer.rejected(0.0, 0.0)
            rests.append(pacer.delay(ticket, 0.0).turn)
        assert rests == sorted(rests) and rests[0] > 1 and rests[3] > 8 and rests[-1] < 80

    def test_a_pause_holds_for_all(self) -> None:
        pacer = Pacer(1.0)
        ticket = pacer.join()
        pacer.rejected(0.0, 30.0)
        assert pacer.delay(ticket, 1.0).turn == pytest.approx(29.0)

    @pytest.mark.parametrize("jitter", [0.005, 0.05, 0.2])
    def test_learns_the_jitter_of_a_strict_server(self, jitter: float) -> None:
        chance = random.Random(5)
        pacer, now, last, rejected = Pacer(1.0), 0.0, -10.0, []
        for number in range(400):
            ticket = pacer.join()
            now += pacer.delay(ticket, now).turn
            pacer.start(ticket, now)
            arrival = now + chance.uniform(0, jitter)
            if arrival - last >= 1.0:
                last = arrival
                pacer.accepted()
            else:
                rejected.append(number)
                pacer.rejected(arrival, 0.0)
        assert len(rejected) < 20 and len([one for one in rejected if one > 200]) < 8
