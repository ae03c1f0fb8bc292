"""Shared limits whose store fails, never answers, or is none."""

from __future__ import annotations

import contextlib
import logging
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
from pyrate_limiter import MultiprocessStateStore, RedisStateStore

from both import Connect, Swift, apart
from fault_server import FaultServer
from planfix_runtime import ConfigurationError, DeadlineExceeded, PlanfixError
from redis_server import PASSWORD, RedisServer, needs_redis
from sample_api import Sample, TaskAdd, TaskGet


@needs_redis
def test_a_store_that_fails_is_gone_on_without(
    server: FaultServer, tmp_path: Path, connect: Connect, swift: Swift, caplog: pytest.LogCaptureFixture
) -> None:
    with RedisServer(tmp_path, PASSWORD) as store:
        client = connect(server.url, shared_limit=store.url)
        client.send(TaskAdd())
        store.stop()
        for _ in range(4):
            assert client.send(TaskAdd()) == 5
        assert sum(swift.slept) >= 4, "at this process's own pace"
        store.start()
        swift.jump(10)
        client.send(TaskAdd())
        with redis.Redis.from_url(store.url) as observer:
            assert len(observer.keys()) == 1
    assert server.effects["task.add"] == 6
    # Four calls took more than 4 s of the 10 that it is not asked in, so it is asked once.
    assert [(one.name, one.levelno, one.getMessage()) for one in caplog.records if one.levelno > logging.INFO] == [
        (
            "planfix",
            logging.WARNING,
            "the shared limit failed (ConnectionError); going on at this process's own pace, for 10 s",
        )
    ]


@pytest.fixture
def silent() -> Iterator[str]:
    """Address of a Redis server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"redis://127.0.0.1:{listener.getsockname()[1]}/0"


@pytest.mark.realtime
def test_a_deadline_holds_before_a_store_that_never_answers(
    server: FaultServer, silent: str, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    (client,) = apart(connect, server.url, count=1, shared_limit=silent, requests_per_second=20)
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        client.send(TaskAdd(), deadline=0.4)
    assert 0.3 < time.monotonic() - started < 1.5
    assert not server.received and "the shared limit failed (TimeoutError)" in caplog.text
    # It is not asked again for a while, so that the next call has its time for itself.
    assert client.send(TaskAdd(), deadline=2) == 5


def test_a_store_that_never_answers_holds_up_one_call_for_a_while(
    server: FaultServer, silent: str, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    (client,) = apart(connect, server.url, count=1, shared_limit=silent)
    started = time.monotonic()
    assert client.send(TaskAdd()) == 5
    assert time.monotonic() - started < 20, "twice the timeout of an answer is 2 s; without it there is no end"
    assert "the shared limit failed (TimeoutError)" in caplog.text


@pytest.mark.realtime
def test_a_deadline_that_is_too_near_says_nothing_of_the_store(
    server: FaultServer, silent: str, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    (client,) = apart(connect, server.url, count=1, shared_limit=silent)
    with pytest.raises(DeadlineExceeded):
        client.send(TaskAdd(), deadline=0.05)
    assert "the shared limit failed" not in caplog.text and not server.received


@pytest.mark.realtime
def test_a_store_that_fails_at_once_fails_before_a_near_deadline_too(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    # A call takes a few milliseconds; on a busy machine, one of several does.
    for client in apart(connect, server.url, count=8, shared_limit="redis://127.0.0.1:1/0", requests_per_second=20):
        with contextlib.suppress(PlanfixError):
            assert client.send(TaskAdd(), deadline=0.15) == 5
            break
    else:
        pytest.fail("no call was in time")
    assert "the shared limit failed (ConnectionError)" in caplog.text


def test_a_store_that_gives_up_by_itself(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    class Busy:
        """One whose lock somebody else holds."""

        default_clock = MultiprocessStateStore.default_clock

        def check(self, *_: object) -> None:
            raise TimeoutError

    assert connect(server.url, shared_limit=Busy()).send(TaskAdd()) == 5
    assert "the shared limit failed (TimeoutError)" in caplog.text


@pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning")
def test_a_store_for_event_loops_is_none_for_threads(server: FaultServer) -> None:
    own = RedisStateStore(redis.asyncio.Redis(port=1), "key")
    with Sample(account="acc", api_key="k", token="t", url=server.url, shared_limit=own) as client:
        with pytest.raises(ConfigurationError, match="shared_limit: expected a store for threads"):
            client.send(TaskGet())
    assert not server.received


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (f"http://:{PASSWORD}@host/0", r"shared_limit: expected .* an address such as redis://host:6379/0"),
        (f"redis://:{PASSWORD}@host:port/0", r"shared_limit: expected .* an address such as redis://host:6379/0"),
        (5, r"shared_limit: expected .* a StateStore of pyrate-limiter, got int"),
    ],
)
def test_what_is_no_store_is_refused(connect: Connect, given: Any, expected: str) -> None:
    with pytest.raises(ConfigurationError, match=expected) as caught:
        connect("https://127.0.0.1/xml/", shared_limit=given)
    shown = str(caught.value) + repr(caught.value.__cause__) + repr(caught.value.__context__)
    assert PASSWORD not in shown
