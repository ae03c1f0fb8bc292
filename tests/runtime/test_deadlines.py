"""A deadline ends what would pass it, and nothing else: what fits is waited for."""

from __future__ import annotations

import pytest

from both import Connect, Swift
from fault_server import FaultServer, Reply
from planfix_runtime import DeadlineExceeded, ResponseLost, ServerError
from sample_api import TaskGet

BUSY = Reply(status=503, body=b"", headers={"Retry-After": "20"})


def test_a_turn_that_comes_in_time(server: FaultServer, connect: Connect, swift: Swift) -> None:
    client = connect(server.url)
    client.send(TaskGet(), deadline=5)
    assert client.send(TaskGet(), deadline=5) == 5
    assert 0.9 < sum(swift.slept) < 1.2


def test_a_turn_that_comes_too_late(server: FaultServer, connect: Connect, swift: Swift) -> None:
    client = connect(server.url)
    client.send(TaskGet())
    with pytest.raises(DeadlineExceeded, match="waiting for its turn; nothing was sent"):
        client.send(TaskGet(), deadline=0.5)
    assert len(server.received) == 1 and not swift.slept


def test_another_attempt_in_time(server: FaultServer, connect: Connect, swift: Swift) -> None:
    server.then(BUSY)
    assert connect(server.url).send(TaskGet(), deadline=30) == 5
    assert sum(swift.slept) >= 20


def test_another_attempt_too_late(server: FaultServer, connect: Connect, swift: Swift) -> None:
    server.then(BUSY)
    with pytest.raises(ServerError):
        connect(server.url).send(TaskGet(), deadline=15)
    assert len(server.received) == 1 and not swift.slept


def test_what_fails_before_the_deadline_did_not_pass_it(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(cut=10))
    with pytest.raises(ResponseLost):
        connect(server.url, retries=0).send(TaskGet(), deadline=30)
