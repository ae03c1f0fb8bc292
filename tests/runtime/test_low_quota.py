"""`on_low_quota`: told once when the day's quota runs low, whatever happens in the callback."""

from __future__ import annotations

import logging
import threading
from typing import Any

import pytest

from both import Connect, Swift, run_together
from fault_server import FaultServer, Received, Reply, error
from planfix_runtime import ConfigurationError, Quota
from sample_api import QuotaExceeded, Sample, TaskAdd, TaskGet


def left(remaining: int, **more: Any) -> Reply:
    return Reply(headers={"X-RateLimit-Remaining": str(remaining)}, **more)


def test_once_a_day(server: FaultServer, connect: Connect) -> None:
    told: list[Quota] = []
    client = connect(server.url, on_low_quota=told.append, low_quota=5)
    for remaining, times in ((7, 0), (6, 0), (5, 1), (4, 1), (0, 1), (900, 1), (6, 1), (4, 2), (3, 2)):
        server.then(left(remaining))
        client.send(TaskGet())
        assert len(told) == times, remaining
    assert told == [Quota(5), Quota(4)]


def test_an_answer_that_was_overtaken_is_no_new_day(server: FaultServer, connect: Connect) -> None:
    """Two calls are under way together, and the first answer comes last."""
    told: list[Quota] = []
    overtaken = threading.Event()

    def answer(received: Received) -> Reply:
        if received.method == "task.add":
            assert overtaken.wait(10)
            return left(6)
        return left(4 if len(told) else 5)

    server.handler = answer
    client = connect(server.url, on_low_quota=told.append, low_quota=5, requests_per_second=0, clock=Swift.real())
    first = threading.Thread(target=client.send, args=(TaskAdd(),))
    first.start()
    while not server.received:
        threading.Event().wait(0.005)
    client.send(TaskGet())
    assert told == [Quota(5)]
    overtaken.set()
    first.join(10)
    assert client.client.quota == Quota(5), "what the first call was told is out of date"
    client.send(TaskGet())
    assert told == [Quota(5)]


def test_many_threads_are_told_once(server: FaultServer, connect: Connect) -> None:
    told: list[Quota] = []
    server.handler = lambda received: left(3)
    client = connect(server.url, on_low_quota=told.append, low_quota=5, requests_per_second=0)
    run_together(8, lambda number: client.send(TaskGet()))
    assert told == [Quota(3)]


def test_each_client_of_an_account_is_told_for_itself(server: FaultServer, connect: Connect, swift: Swift) -> None:
    early: list[Quota] = []
    late: list[Quota] = []
    clock = swift.clock()
    first = connect(server.url, clock=clock, on_low_quota=early.append, low_quota=50)
    second = connect(server.url, clock=clock, on_low_quota=late.append, low_quota=10)
    variant = first.with_options(retries=0)
    for client, remaining in ((first, 40), (variant, 30), (second, 20), (second, 10), (first, 9)):
        server.then(left(remaining))
        client.send(TaskGet())
    assert (early, late) == ([Quota(40)], [Quota(10)])


def test_spent_without_a_warning(server: FaultServer, connect: Connect) -> None:
    told: list[Quota] = []
    server.handler = lambda received: Reply(body=error("0007"), executed=False)
    client = connect(server.url, on_low_quota=told.append)
    for _ in range(2):
        with pytest.raises(QuotaExceeded):
            client.send(TaskGet())
    assert told == [Quota(0, spent=True)]


def test_a_callback_that_fails_fails_no_call(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    def explode(quota: Quota) -> None:
        raise RuntimeError("no mail server")

    server.then(left(1))
    client = connect(server.url, on_low_quota=explode)
    assert client.send(TaskAdd()) == 5
    assert [(one.name, one.levelno, one.getMessage()) for one in caplog.records if one.levelno >= logging.ERROR] == [
        ("planfix", logging.ERROR, "on_low_quota failed")
    ]


def test_a_callback_may_call(server: FaultServer) -> None:
    """No lock is held while it runs."""
    quotas: list[Quota] = []

    def ask_more(quota: Quota) -> None:
        quotas.append(client.quota)
        client.send(TaskGet())

    server.handler = lambda received: left(1)
    with Sample(
        account="acc", api_key="k", token="t", url=server.url, requests_per_second=0, on_low_quota=ask_more
    ) as client:
        finished = threading.Thread(target=client.send, args=(TaskGet(),), daemon=True)
        finished.start()
        finished.join(10)
        assert not finished.is_alive(), "it waits for itself"
    assert quotas == [Quota(1)] and len(server.received) == 2


@pytest.mark.parametrize("mark", [-1, "5", 0.5, None])
def test_a_mark_that_is_no_number_of_requests_is_refused(server: FaultServer, connect: Connect, mark: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"low_quota.*whole number from 0.*{mark}"):
        connect(server.url, low_quota=mark)


def test_who_is_told_nothing_logs_nothing(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    server.handler = lambda received: left(1)
    client = connect(server.url)
    client.send(TaskGet())
    assert client.client.quota == Quota(1) and not [one for one in caplog.records if one.levelno > logging.INFO]


def test_being_refused_here_does_not_put_off_the_next_try(server: FaultServer, connect: Connect, swift: Swift) -> None:
    server.then(Reply(body=error("0007")))
    client = connect(server.url)
    for seconds in (0, 400, 199):
        swift.jump(seconds)
        with pytest.raises(QuotaExceeded):
            client.send(TaskGet())
    assert len(server.received) == 1
    swift.jump(2)
    assert client.send(TaskGet()) == 5
