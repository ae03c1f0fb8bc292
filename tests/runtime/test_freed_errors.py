"""Nothing that an error holds waits for the garbage collector."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable, Iterator

import pytest

import planfix
from fault_server import FaultServer, Reply, error
from planfix.methods import TaskAdd
from planfix_runtime import PlanfixError
from sample_api import AsyncSample, Sample, TaskGet

Freed = weakref.ref[BaseException]


FAULTS = [Reply(status=403, body=b""), Reply(body=b"<response"), Reply(body=error("3001")), Reply(cut=30)]


@pytest.fixture(autouse=True, params=FAULTS, ids=["status", "malformed", "refused", "cut"])
def no_collection(request: pytest.FixtureRequest, server: FaultServer) -> Iterator[None]:
    server.handler = lambda received: request.param
    gc.disable()
    yield
    gc.enable()


def test_in_a_thread(server: FaultServer) -> None:
    with Sample(account="a", api_key="k", token="t", url=server.url, retries=0) as client:
        try:
            client.send(TaskGet())
        except PlanfixError as problem:
            freed: Freed = weakref.ref(problem)
        assert freed() is None


def test_in_an_event_loop(server: FaultServer) -> None:
    async def call() -> Freed:
        async with AsyncSample(account="a", api_key="k", token="t", url=server.url, retries=0) as client:
            try:
                await client.send(TaskGet())
            except PlanfixError as problem:
                return weakref.ref(problem)
        raise AssertionError("no error")

    assert asyncio.run(call())() is None


@pytest.mark.parametrize(
    "call",
    [lambda: planfix.encode(TaskAdd(title="\0"), account="a"), lambda: planfix.decode(TaskAdd, b"<response")],
    ids=["encode", "decode"],
)
def test_without_a_client(call: Callable[[], object]) -> None:
    try:
        call()
    except PlanfixError as problem:
        freed: Freed = weakref.ref(problem)
    assert freed() is None
