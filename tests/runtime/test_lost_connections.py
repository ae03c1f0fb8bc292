"""Connections that are refused, cut, slow or silent: what is sent again, and what is not known."""

from __future__ import annotations

import socket
import time

import pytest

from both import Connect, Swift
from fault_server import Cut, FaultServer, Reply
from planfix_runtime import AmbiguousWriteError, ConnectionFailed, DeadlineExceeded, Request, ResponseLost
from sample_api import TaskAdd, TaskGet, TaskUpdate

WRITES = [TaskAdd(), TaskUpdate()]


CUTS = [Cut(after, reset) for after in ("head", "body", "request") for reset in (False, True)]


MID_REPLY = [Reply(cut=cut) for cut in (1, 20, 60, len(Reply().wire()) - 1)]


def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}/xml/"


@pytest.mark.parametrize("request_", [TaskGet(), *WRITES])
def test_refused_connections_are_retried_for_any_method(connect: Connect, swift: Swift, request_: Request[int]) -> None:
    with pytest.raises(ConnectionFailed, match="nothing was sent") as caught:
        connect(closed_port(), retries=2, requests_per_second=0).send(request_)
    assert type(caught.value) is ConnectionFailed
    assert swift.slept == pytest.approx([0.375, 0.75])
    assert caught.value.__notes__ == ["tried 3 times"]


def test_unknown_host(connect: Connect) -> None:
    with pytest.raises(ConnectionFailed, match="address was not found"):
        connect("https://planfix.invalid/xml/", retries=0).send(TaskAdd())


def test_connect_timeout_is_not_ambiguous(connect: Connect) -> None:
    # A listener whose backlog is full accepts nobody.
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        with socket.create_connection(listener.getsockname()), socket.socket() as second:
            second.setblocking(False)
            second.connect_ex(listener.getsockname())
            url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
            with pytest.raises(ConnectionFailed, match="too long"):
                connect(url, retries=0, timeout=(0.05, 2)).send(TaskAdd())


@pytest.mark.parametrize("step", [*CUTS, *MID_REPLY], ids=str)
class TestLostAfterSending:
    def test_reads_are_retried(self, server: FaultServer, connect: Connect, step: Cut | Reply) -> None:
        server.then(step)
        assert connect(server.url).send(TaskGet()) == 5

    def test_reads_give_up(self, server: FaultServer, connect: Connect, step: Cut | Reply) -> None:
        server.then(step, step)
        with pytest.raises(ResponseLost) as caught:
            connect(server.url, retries=1).send(TaskGet())
        assert type(caught.value) is ResponseLost

    @pytest.mark.parametrize("request_", WRITES)
    def test_writes_are_never_sent_twice(
        self, server: FaultServer, connect: Connect, step: Cut | Reply, request_: Request[int]
    ) -> None:
        server.then(step)
        with pytest.raises(AmbiguousWriteError, match="may have been executed") as caught:
            connect(server.url).send(request_)
        assert type(caught.value) is AmbiguousWriteError
        assert caught.value.safe_to_repeat is isinstance(request_, TaskUpdate)
        time.sleep(0.01)
        assert len(server.received) <= 1 and server.effects.total() <= 1


def test_cut_before_anything_was_read(server: FaultServer, connect: Connect) -> None:
    server.then(Cut("connect", reset=True), Cut("connect", reset=True))
    with pytest.raises((AmbiguousWriteError, ConnectionFailed)):
        connect(server.url, retries=0).send(TaskAdd())
    assert not server.effects


@pytest.mark.parametrize("request_", [TaskGet(), TaskAdd()])
def test_read_timeout(server: FaultServer, connect: Connect, request_: Request[int]) -> None:
    server.then(Reply(delay=0.5))
    expected = ResponseLost if isinstance(request_, TaskGet) else AmbiguousWriteError
    with pytest.raises(expected, match="too long"):
        connect(server.url, timeout=(2, 0.05), retries=0).send(request_)


class TestSlowDrip:
    """A whole answer would take more than ten seconds."""

    @pytest.mark.parametrize("drip", [Reply(drip=0.1), Reply(drip=0.1, framing="chunked")], ids=["length", "chunked"])
    def test_deadline_holds(self, server: FaultServer, connect: Connect, drip: Reply) -> None:
        server.handler = lambda received: drip
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            connect(server.url, deadline=0.15).send(TaskGet())
        assert time.monotonic() - started < 8

    def test_deadline_holds_when_an_answer_stops_in_the_middle(self, server: FaultServer, connect: Connect) -> None:
        server.then(Reply(delay=0.4, cut=80, hold=15))
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            connect(server.url, deadline=0.5).send(TaskGet())
        assert time.monotonic() - started < 8

    def test_of_a_write_is_ambiguous(self, server: FaultServer, connect: Connect) -> None:
        server.then(Reply(drip=0.1))
        with pytest.raises(AmbiguousWriteError, match="deadline"):
            connect(server.url).send(TaskAdd(), deadline=0.6)

    def test_an_attempt_ends_without_a_deadline(self, server: FaultServer, connect: Connect) -> None:
        server.handler = lambda received: Reply(drip=0.05)
        with pytest.raises(ResponseLost):
            connect(server.url, timeout=(1, 0.1), retries=0).send(TaskGet())


def test_a_restarted_server_costs_nothing(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url, requests_per_second=0)
    client.send(TaskAdd())
    server.drop_connections()
    time.sleep(0.05)
    assert client.send(TaskAdd()) == 5 and server.connections == 2
