"""A cancelled task leaves nothing behind: no place in the queue, no connection, no login that others wait for."""

from __future__ import annotations

import asyncio
import random
import time

import pytest

from both import Swift
from fault_server import FaultServer, Reply
from planfix_runtime import PlanfixError
from sample_api import AsyncSample, TaskAdd, TaskGet
from test_sessions import Sessions


def client_of(server: FaultServer, **settings: object) -> AsyncSample:
    swift = Swift()
    given = {"account": "acc", "api_key": "key", "url": server.url, "clock": swift.clock(), "timeout": 2.0} | settings
    return AsyncSample(**given)  # type: ignore[arg-type]


async def _cancel_somewhere(server: FaultServer, after: float) -> None:
    sessions = Sessions(server)
    sessions.last(5, 9, 20, 20, 20)
    async with client_of(server, login="me", password="secret", requests_per_second=2000) as client:
        victims = [asyncio.create_task(client.send(TaskAdd())) for _ in range(4)]
        peers = [asyncio.create_task(client.send(TaskGet())) for _ in range(4)]
        await asyncio.sleep(after)
        for victim in victims:
            victim.cancel()
        results = await asyncio.gather(*victims, return_exceptions=True)
        assert all(one == 5 or isinstance(one, asyncio.CancelledError) for one in results), results
        assert await asyncio.wait_for(asyncio.gather(*peers), 10) == [5] * 4
        assert await asyncio.wait_for(client.send(TaskGet()), 5) == 5
    assert server.effects["task.add"] <= 4


def test_at_any_moment(server: FaultServer) -> None:
    chance = random.Random(3)
    for _ in range(60):
        server.effects.clear()
        asyncio.run(_cancel_somewhere(server, chance.uniform(0, 0.03)))


def test_the_connection_is_discarded(server: FaultServer) -> None:
    async def run() -> None:
        async with client_of(server, token="t", requests_per_second=0) as client:
            await client.send(TaskGet())
            server.then(Reply(delay=0.2))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await client.send(TaskAdd())
            # A second call must not read the first one's answer.
            server.handler = lambda received: Reply(body=Reply().body.replace(b"5", b"6"))
            assert await client.send(TaskGet()) == 6
            deadline = time.monotonic() + 2
            while server.open_connections > 1 and time.monotonic() < deadline:
                await asyncio.sleep(0.01)
            assert server.open_connections == 1

    asyncio.run(run())


def test_is_not_wrapped(server: FaultServer) -> None:
    async def run() -> None:
        async with client_of(server, token="t") as client:
            server.then(Reply(delay=0.2))
            task = asyncio.create_task(client.send(TaskAdd()))
            await asyncio.sleep(0.05)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                assert type(error) is asyncio.CancelledError
            except PlanfixError:
                pytest.fail("a cancellation was turned into another error")

    asyncio.run(run())


def test_one_client_in_two_loops(server: FaultServer) -> None:
    client = client_of(server, token="t", requests_per_second=0)

    async def run() -> int:
        try:
            return await client.send(TaskGet())
        finally:
            await client.aclose()

    assert [asyncio.run(run()), asyncio.run(run())] == [5, 5]


def test_those_behind_move_up(server: FaultServer) -> None:
    async def run() -> float:
        async with client_of(server, token="t", requests_per_second=2, clock=Swift.real()) as client:
            await client.send(TaskGet())
            queue = [asyncio.create_task(client.send(TaskGet())) for _ in range(20)]
            await asyncio.sleep(0.01)
            start = time.monotonic()
            for one in queue[:-1]:
                one.cancel()
            assert await queue[-1] == 5
            return time.monotonic() - start

    assert asyncio.run(run()) < 6, "half a second was due, and ten seconds before the others gave up"


def test_an_interrupt_gives_up_the_place_in_the_queue(server: FaultServer) -> None:
    from sample_api import Sample

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    swift = Swift()
    clock = swift.clock()._replace(sleep=interrupt)
    with Sample(account="acc", api_key="key", token="t", url=server.url, clock=clock) as client:
        client.send(TaskGet())
        with pytest.raises(KeyboardInterrupt) as interrupted:
            client.send(TaskGet())
        # While somebody holds the traceback, and so the frames, another call is first in the queue: it need not sleep.
        swift.jump(5)
        assert interrupted.tb and client.send(TaskGet()) == 5
