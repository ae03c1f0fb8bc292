"""After a fork, parent and child share no socket, no lock and no queue."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from fault_server import FaultServer, Received, Reply
from planfix_runtime import lane as lanes
from sample_api import Sample, TaskGet

CALLS = 1000


def echo_id(received: Received) -> Reply:
    number = received.body.partition(b"<id>")[2].partition(b"<")[0]
    return Reply(body=b'<response status="ok"><task><id>%s</id></task></response>' % number)


def forked(works: Callable[[], bool]) -> int:
    """Fork. The child ends with 0 when it finds that everything works. Returns its id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        code = 1
        try:
            code = 0 if works() else 2
        finally:
            os._exit(code)
    return child


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_warm_connection_and_held_locks(server: FaultServer) -> None:
    server.handler = echo_id
    client = Sample(account="acc", api_key="key", token="t", url=server.url, requests_per_second=0, timeout=5)
    client.send(TaskGet(id=0))
    lane, session = client._core.lane, client._core.session
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with lane._lock, session._lock, lanes._lanes_lock, client._core.budget._lock:
            held.set()
            release.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(5)
    child = forked(lambda: all(client.send(TaskGet(id=-number)) == -number for number in range(1, CALLS + 1)))
    release.set()
    holder.join(10)
    assert all(client.send(TaskGet(id=number)) == number for number in range(1, CALLS + 1))
    deadline = time.monotonic() + 60
    while (done := os.waitpid(child, os.WNOHANG)) == (0, 0):
        assert time.monotonic() < deadline, "the child is stuck"
        time.sleep(0.01)
    assert os.waitstatus_to_exitcode(done[1]) == 0
    assert {one.connection for one in server.received if b"<id>-" in one.body}.isdisjoint(
        one.connection for one in server.received if b"<id>-" not in one.body
    )
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_client_made_by_with_options(server: FaultServer) -> None:
    client = Sample(account="acc", api_key="key", token="t", url=server.url, requests_per_second=0)
    variant = client.with_options(retries=0)
    assert variant._transport is client._transport
    variant.send(TaskGet())
    child = forked(lambda: variant.send(TaskGet()) == client.send(TaskGet()) == 5)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.parametrize("where", ["between_loops", "in_a_loop"])
def test_an_asynchronous_client(server: FaultServer, where: str) -> None:
    def answer(received: Received) -> Reply:
        if b"<id>900000<" in received.body:
            time.sleep(0.3)
        return echo_id(received)

    server.handler = answer
    paths = os.pathsep.join(path for path in sys.path if path)
    script = Path(__file__).with_name("async_fork.py")
    subprocess.run(
        [sys.executable, "-W", "error", script, server.url, where],
        env={**os.environ, "PYTHONPATH": paths},
        timeout=30,
        check=True,
    )
    child = {one.connection for one in server.received if b"<id>-" in one.body}
    parent = {one.connection for one in server.received if b"<id>-" not in one.body}
    assert sum(b"<id>-" in one.body for one in server.received) == CALLS + 20
    assert child.isdisjoint(parent)
