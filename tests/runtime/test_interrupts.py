"""A call that is interrupted: what its exception shows, says and leaves behind."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from both import Connect
from fault_server import Cut, FaultServer, Received, Reply
from planfix_runtime import AmbiguousWriteError, ConnectionFailed, ResponseLost
from sample_api import AsyncSample, Sample, TaskAdd, TaskGet

SECRETS = ("canary-key", "canary-token", "Y2FuYXJ5LWtleTpjYW5hcnktdG9rZW4", "canary-proxy")
SETTINGS = {
    "account": "acc",
    "api_key": "canary-key",
    "token": "canary-token",
    "requests_per_second": 0,
    "proxies": {"https": "http://user:canary-proxy@127.0.0.1:1"},
}


class Stopped(BaseException):
    """What a signal handler raises."""


@contextmanager
def alarm(seconds: float, error: type[BaseException]) -> Iterator[None]:
    """Raise an error from a signal handler after so many seconds."""

    def handler(number: int, frame: FrameType | None) -> None:
        raise error("the time is over")

    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def shown(error: BaseException) -> str:
    """What a crash reporter that prints the variables of frames sends."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(report.format())


needs_alarm = pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="no signals of this kind here")


@needs_alarm
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, Stopped])
def test_a_write_that_is_interrupted(server: FaultServer, error: type[BaseException]) -> None:
    server.handler = lambda received: Reply(delay=5)
    client = Sample(url=server.url, **SETTINGS)  # type: ignore[arg-type]
    with pytest.raises(error) as caught, alarm(0.2, error):
        client.send(TaskAdd())
    report = shown(caught.value)
    assert not [secret for secret in SECRETS if secret in report]
    assert "it may have been executed" in caught.value.__notes__[0]
    client.close()


def test_a_write_that_is_cancelled(server: FaultServer) -> None:
    server.handler = lambda received: Reply(delay=1)

    async def run() -> asyncio.CancelledError:
        async with AsyncSample(url=server.url, **SETTINGS) as client:  # type: ignore[arg-type]
            task = asyncio.create_task(client.send(TaskAdd()))
            while not server.received:
                await asyncio.sleep(0.01)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                return error
            raise AssertionError("it was not cancelled")

    cancelled = asyncio.run(run())
    report = shown(cancelled)
    assert not [secret for secret in SECRETS if secret in report]


@needs_alarm
def test_a_timeout_of_the_callers_own_passes_through(server: FaultServer) -> None:
    server.handler = lambda received: Reply(delay=2)
    with Sample(url=server.url, **SETTINGS) as client:  # type: ignore[arg-type]
        with pytest.raises(TimeoutError, match="the time is over"), alarm(0.2, TimeoutError):
            client.send(TaskGet())
    assert len(server.received) <= 1, "it was taken for a fault of the network and sent again"


@pytest.mark.parametrize("reset", [True, False])
def test_the_cause_is_type_and_errno(server: FaultServer, connect: Connect, reset: bool) -> None:
    server.then(Cut("request", reset=reset))
    with pytest.raises(ResponseLost) as caught:
        connect(server.url, retries=0).send(TaskGet())
    cause = caught.value.__cause__
    assert cause is not None and cause.__traceback__ is None
    if reset:
        assert isinstance(cause, ConnectionResetError) and cause.errno
    frames = traceback.extract_tb(caught.value.__traceback__)
    assert frames[0].filename == __file__, "the frames of the caller are kept"


def test_nobody_listens(connect: Connect) -> None:
    with pytest.raises(ConnectionFailed) as caught:
        connect("http://127.0.0.1:9/xml/", retries=0).send(TaskAdd())
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


def test_a_lost_write_says_what_to_look_for(server: FaultServer, connect: Connect) -> None:
    server.then(Cut("request"))
    with pytest.raises(AmbiguousWriteError, match=r"look for a task with the title 'Boiler' created since 20\d\d-"):
        connect(server.url).send(TaskAdd(title="Boiler"))


def test_threads_go_on_while_another_call_is_interrupted(server: FaultServer) -> None:
    def answer(received: Received) -> Reply:
        time.sleep(0.05)
        return Reply()

    server.handler = answer
    with Sample(url=server.url, **SETTINGS) as client:  # type: ignore[arg-type]
        results: list[int] = []
        thread = threading.Thread(target=lambda: results.extend(client.send(TaskGet()) for _ in range(5)))
        thread.start()
        if hasattr(signal, "SIGALRM"):
            with pytest.raises(KeyboardInterrupt), alarm(0.02, KeyboardInterrupt):
                while True:
                    client.send(TaskGet())
        thread.join(10)
        assert results == [5] * 5
