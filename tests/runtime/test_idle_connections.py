"""A connection that idled is replaced before it is used: servers and NATs forget connections without a word."""

from __future__ import annotations

import pytest

from both import Connect, Swift
from fault_server import FaultServer, Reply
from sample_api import TaskAdd, TaskGet


@pytest.mark.parametrize("idle", [4.5, 20.0, 33.0])
def test_writes_after_a_pause_are_not_ambiguous(server: FaultServer, idle: float) -> None:
    """The synchronous client, on the client's clock: none of 20 writes goes over the forgotten connection."""
    from sample_api import Sample

    swift = Swift()
    settings = {"account": "acc", "api_key": "key", "token": "t", "url": server.url, "requests_per_second": 0}
    with Sample(**settings, clock=swift.clock()) as client:
        for number in range(1, 21):
            assert client.send(TaskAdd()) == 5
            swift.jump(idle)
            assert server.connections == number
    assert server.effects["task.add"] == 20


def test_a_connection_in_use_is_kept(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url, requests_per_second=0)
    for _ in range(5):
        client.send(TaskGet())
    assert server.connections == 1


def test_a_server_that_closes_what_idles(server: FaultServer, connect: Connect) -> None:
    """Both clients notice a connection that the server closed, however short it idled."""
    client = connect(server.url, requests_per_second=0)
    server.handler = lambda received: Reply(framing="close")
    for _ in range(20):
        assert client.send(TaskAdd()) == 5
    assert server.effects["task.add"] == 20
