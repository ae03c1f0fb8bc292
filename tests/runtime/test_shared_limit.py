"""`shared_limit`: several processes keep one pace, by a real Redis; and what happens when there is none."""

from __future__ import annotations

import asyncio
import gc
import logging
import multiprocessing
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
from pyrate_limiter import MultiprocessStateStore

from both import Connect, apart
from fault_server import FaultServer, Reply
from pacing import Limit, Result
from planfix_runtime import DeadlineExceeded, RateLimited
from redis_server import PASSWORD, RedisServer, needs_redis
from sample_api import AsyncSample, Sample, TaskAdd, TaskGet

PROGRAM = Path(__file__).parent / "sharing_process.py"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis"), PASSWORD) as store:
        yield store


@pytest.fixture
def observer(store: RedisServer) -> Iterator[Any]:
    """A look into the store, which holds nothing at first."""
    with redis.Redis.from_url(store.url) as observer:
        observer.flushall()
        yield observer


def arrivals(server: FaultServer) -> list[float]:
    """Seconds between two requests."""
    times = [one.at for one in server.received]
    return [later - earlier for earlier, later in pairwise(times)]


def run_processes(kinds: tuple[str, ...], policy: str, shared: str, interval: float, calls: int) -> Result:
    """So many calls from each of several processes, by a server that takes one an interval."""
    with FaultServer() as server:
        limit = Limit(policy, interval, latency=interval / 2)
        server.handler = limit
        arguments = [server.url, shared, str(1 / interval), str(calls), "3"]
        processes = [
            subprocess.Popen(
                [sys.executable, PROGRAM, kind, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            )
            for kind in kinds
        ]
        for process in processes:
            assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(b"\n")
            process.stdin.flush()
        for process in processes:
            process.communicate(timeout=60)
            assert process.returncode == 0
        # The first requests make connections, and load modules meanwhile.
        counted = limit.accepted[len(kinds) :]
        return Result((len(counted) - 1) * interval / (counted[-1] - counted[0]), limit.rejected)


@needs_redis
@pytest.mark.realtime
@pytest.mark.parametrize(
    ("kinds", "policy", "calls"),
    [
        (("requests", "requests", "requests"), "strict", 15),
        (("requests", "httpx"), "strict", 16),
        (("requests", "httpx"), "strict, rejections count", 12),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, tuple) else None,
)
def test_processes_keep_one_pace(store: RedisServer, kinds: tuple[str, ...], policy: str, calls: int) -> None:
    results: list[Result] = []
    # A machine that is busy with something else spoils a measurement now and then, and one in longer intervals less.
    for interval in (0.12, 0.2, 0.4, 0.4):
        results.append(run_processes(kinds, policy, store.url, interval, calls=calls // len(kinds)))
        # A rejected request costs up to three intervals of the few there are. Processes without one pace have three to ten.
        if results[-1].share >= 0.65 and len(results[-1].rejected) <= 2:
            return
    pytest.fail(f"{results}")


@needs_redis
def test_a_pause_reaches_the_others(server: FaultServer, store: RedisServer, connect: Connect) -> None:
    first, second = apart(connect, server.url, shared_limit=store.url, requests_per_second=20, retries=0)
    server.then(Reply(status=429, headers={"Retry-After": "2"}, body=b"", executed=False))
    with pytest.raises(RateLimited):
        first.send(TaskGet(), deadline=1.8)
    second.send(TaskGet())
    assert arrivals(server)[0] >= 1.9


@needs_redis
def test_deadline_while_others_have_the_turn(server: FaultServer, store: RedisServer, connect: Connect) -> None:
    first, second = apart(connect, server.url, shared_limit=store.url, requests_per_second=0.01)
    first.send(TaskGet())
    with pytest.raises(DeadlineExceeded, match="nothing was sent"):
        second.send(TaskGet(), deadline=0.5)
    assert len(server.received) == 1


@needs_redis
def test_what_is_left_in_the_store(server: FaultServer, store: RedisServer, connect: Connect, observer: Any) -> None:
    client = connect(server.url, shared_limit=store.url)
    client.send(TaskGet())
    (key,) = observer.keys()
    assert key.decode() == f"planfix:pace:acc@{server.url.removeprefix('http://')}"
    assert 0 < observer.pttl(key) < 5000, "it goes by itself"
    assert len(observer.client_list()) == 2
    client.close()
    deadline = time.monotonic() + 10
    while len(observer.client_list()) > 1:  # Redis sees the end of a connection a moment later
        assert time.monotonic() < deadline, "the connection is still open"
    client.send(TaskGet())
    assert PASSWORD not in repr(vars(client.client))


@needs_redis
@pytest.mark.realtime
def test_a_child_process_connects_for_itself(server: FaultServer, store: RedisServer) -> None:
    server.handler = limit = Limit("strict", 0.05, latency=0)
    with Sample(
        account="acc", api_key="k", token="t", url=server.url, requests_per_second=15, shared_limit=store.url
    ) as client:
        client.send(TaskGet())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        code = 1
        try:
            for _ in range(10):
                client.send(TaskGet())
            code = 0
        finally:
            if child == 0:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(limit.accepted) == 21 and len(limit.rejected) <= 2


@needs_redis
# Whoever leaves a client open when its event loop ends is warned of it.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_event_loops_one_after_the_other(
    server: FaultServer, store: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    client = AsyncSample(
        account="acc", api_key="k", token="t", url=server.url, requests_per_second=20, shared_limit=store.url
    )

    async def use(close: bool) -> None:
        await client.send(TaskGet())
        if close:
            await client.aclose()

    for close in (True, False, True):
        asyncio.run(use(close))
    gc.collect()
    assert len(server.received) == 3 and not caplog.records


@needs_redis
def test_a_wrong_password(
    server: FaultServer, store: RedisServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = connect(server.url, shared_limit=store.url.replace(PASSWORD, "another-password"))
    assert client.send(TaskAdd()) == 5
    assert "the shared limit failed (AuthenticationError)" in caplog.text
    assert PASSWORD not in caplog.text and "another-password" not in caplog.text


@pytest.mark.realtime
def test_a_store_of_the_users_own(server: FaultServer, connect: Connect) -> None:
    with multiprocessing.get_context("spawn").Manager() as manager:
        own = MultiprocessStateStore(manager.list(), manager.Lock())
        for client in apart(connect, server.url, count=3, shared_limit=own, requests_per_second=4):
            client.send(TaskGet())
    # Each leaves 0.25 s after the one before, and arrives a little later, the first most of all: it made a connection.
    assert min(arrivals(server)) >= 0.15


def test_no_limit_asks_no_store(server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    client = connect(server.url, shared_limit="redis://127.0.0.1:1/0", requests_per_second=0)
    client.send(TaskGet())
    assert not [one for one in caplog.records if one.levelno > logging.INFO]


def test_the_extra_is_needed_only_here() -> None:
    code = """
import sys
sys.modules["pyrate_limiter"] = None
from planfix import ConfigurationError, Planfix
settings = {"account": "acc", "api_key": "k", "token": "t"}
Planfix(**settings).close()
try:
    Planfix(**settings, shared_limit="redis://127.0.0.1/0")
except ConfigurationError as error:
    print(error)
print("redis" in sys.modules, "planfix_runtime.pacing.shared" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[0] == "pyrate_limiter is not installed: pip install 'planfix[redis]'"
