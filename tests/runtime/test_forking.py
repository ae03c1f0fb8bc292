"""After a fork, parent and child share no socket, no lock and no queue."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fault_server import FaultServer, Received, Reply
from planfix.methods import FileDownload
from planfix_runtime import AsyncDownload, Download
from sample_api import AsyncSample, Sample, TaskGet

CALLS = 1000


def echo_id(received: Received) -> Reply:
    number = received.body.partition(b"<id>")[2].partition(b"<")[0]
    return Reply(body=b'<response status="ok"><task><id>%s</id></task></response>' % number)


def forked(works: Callable[[], object]) -> int:
    """Fork. The child ends with 0 unless `works` says False there, or raises. Returns its id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        code = 1
        try:
            code = 2 if works() is False else 0
        finally:
            os._exit(code)
    return child


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_warm_connection_and_threads_that_call(server: FaultServer) -> None:
    server.handler = echo_id
    client = Sample(account="acc", api_key="key", token="t", url=server.url, requests_per_second=0, timeout=5)
    client.send(TaskGet(id=0))
    done = threading.Event()

    def keep_calling() -> None:
        while not done.is_set():
            client.send(TaskGet(id=0))

    callers = [threading.Thread(target=keep_calling) for _ in range(4)]
    for caller in callers:
        caller.start()
    # Locks of the client are held at some of these moments: a child that waited for one would be stuck.
    for _ in range(20):
        brief = forked(lambda: client.send(TaskGet(id=-1)) == -1)
        assert os.waitstatus_to_exitcode(os.waitpid(brief, 0)[1]) == 0
    done.set()
    for caller in callers:
        caller.join(10)
    child = forked(lambda: all(client.send(TaskGet(id=-number)) == -number for number in range(1, CALLS + 1)))
    assert all(client.send(TaskGet(id=number)) == number for number in range(1, CALLS + 1))
    deadline = time.monotonic() + 60
    while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0):
        assert time.monotonic() < deadline, "the child is stuck"
        time.sleep(0.01)
    assert os.waitstatus_to_exitcode(ended[1]) == 0
    assert {one.connection for one in server.received if b"<id>-" in one.body}.isdisjoint(
        one.connection for one in server.received if b"<id>-" not in one.body
    )
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_client_made_by_with_options(server: FaultServer) -> None:
    client = Sample(account="acc", api_key="key", token="t", url=server.url, requests_per_second=0)
    variant = client.with_options(retries=0)
    variant.send(TaskGet())
    assert client.send(TaskGet()) == 5 and server.connections == 1
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


def read_on(download: Any) -> None:
    """What belongs to the parent is not read, and it is said so."""
    with pytest.raises(ValueError, match="started before the fork"):
        if isinstance(download, AsyncDownload):
            asyncio.run(anext(download.iter_bytes()))
        else:
            next(download.iter_bytes())


def close(download: Any) -> None:
    if isinstance(download, AsyncDownload):
        asyncio.run(download.aclose())
    else:
        download.close()


def forget(download: Any) -> None:
    vars(download).clear()
    gc.collect()


def begun(url: str, kind: type[Any], runner: asyncio.Runner) -> Iterator[Any]:
    """A download of which the first bytes are taken; then all of its bytes; then a call over the same connection."""
    settings = {"account": "acc", "api_key": "key", "token": "t", "url": url, "requests_per_second": 0}
    if kind is Download:
        with Sample(**settings) as client:
            download = client.download(FileDownload(id=5))
            first = next(download.iter_bytes())
            yield download
            yield first + b"".join(download.iter_bytes())
            client.send(TaskGet())
        return
    client_ = AsyncSample(**settings)
    loaded = runner.run(client_.download(FileDownload(id=5)))

    async def rest() -> bytes:
        return b"".join([piece async for piece in loaded.iter_bytes()])

    first = runner.run(anext(loaded.iter_bytes()))
    yield loaded
    yield first + runner.run(rest())
    runner.run(client_.send(TaskGet()))
    runner.run(client_.aclose())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.parametrize("kind", [Download, AsyncDownload])
@pytest.mark.parametrize("action", [read_on, close, forget])
def test_a_download_stays_with_the_parent(server: FaultServer, kind: type[Any], action: Callable[[Any], None]) -> None:
    data = os.urandom(3_000_000)
    server.handler = lambda received: Reply(body=data) if received.method == "file.download" else Reply()
    with asyncio.Runner() as runner:
        stages = begun(server.url, kind, runner)
        download = next(stages)
        child = forked(lambda: action(download))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert next(stages) == data
        assert not list(stages)
    assert server.connections == 1
