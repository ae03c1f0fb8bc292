"""A call that is cancelled at its first suspension, its second, and so on until it completes: nothing is left of it."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from both import Swift
from fault_server import OK, FaultServer, Received, Reply
from planfix.methods import FileDownload
from sample_api import AsyncSample, TaskGet, TaskGetList
from suspensions import Cancelling, count_suspensions, start
from test_sessions import Sessions

Settings = dict[str, Any]
TOKEN: Settings = {"token": "t", "requests_per_second": 0}
USER: Settings = {"login": "me", "password": "the-password", "requests_per_second": 0}
LONG = Reply(body=OK + b" " * 200_000)
"""An answer that comes in several parts."""


class Scene:
    """A client, and what is done with it again and again."""

    settings = TOKEN
    folder: Path

    def __init__(self, server: FaultServer, client: AsyncSample) -> None:
        self.server = server
        self.client = client

    async def prepare(self) -> None:
        """Before each time."""

    async def act(self) -> object:
        """What is cancelled."""
        return await self.client.send(TaskGet())

    async def check(self) -> None:
        """After each time."""


class Connecting(Scene):
    async def prepare(self) -> None:
        await self.client.aclose()


class SendingAndReading(Scene):
    async def prepare(self) -> None:
        await self.client.send(TaskGet())
        self.server.handler = lambda received: LONG


class Queueing(Scene):
    settings = {"token": "t", "requests_per_second": 1}

    async def prepare(self) -> None:
        await self.client.send(TaskGet())


class Retrying(Scene):
    """After a refusal, and after half an answer."""

    async def prepare(self) -> None:
        # Each success earns back a part of a retry.
        for _ in range(4):
            await self.client.send(TaskGet())
        replies = iter([Reply(status=503), Reply(cut=30)])
        self.server.handler = lambda received: next(replies, Reply())


class LoggingIn(Scene):
    settings = USER

    async def prepare(self) -> None:
        self.sessions = Sessions(self.server)

    async def check(self) -> None:
        assert await self.client.send(TaskGet()) == 5
        assert self.sessions.logins <= 2


class Following(LoggingIn):
    """While it waits for another's login; the other, and a third who waits as well, have theirs.

    Each answer ends its connection: whether there is one to be used again would depend on who is quicker.
    """

    async def prepare(self) -> None:
        await super().prepare()
        sessions, login = self.sessions, asyncio.Event()
        loop = asyncio.get_running_loop()

        def slow(received: Received) -> Reply:
            reply = replace(sessions.answer(received), framing="close")
            if received.method == "auth.login":
                loop.call_soon_threadsafe(login.set)
                time.sleep(0.005)
            return reply

        self.server.handler = slow
        self.others = [asyncio.create_task(self.client.send(TaskGet())) for _ in range(2)]
        await login.wait()

    async def check(self) -> None:
        assert await asyncio.wait_for(asyncio.gather(*self.others), 5) == [5, 5]
        assert self.sessions.logins == 1


class Downloading(Scene):
    """To a file. The first connection breaks off in the middle of it."""

    async def prepare(self) -> None:
        self.first = True
        self.server.handler = self.answer

    def answer(self, received: Received) -> Reply:
        if received.head.startswith(b"POST"):
            return Reply(status=302, body=b"", headers={"Location": self.server.url + "file"})
        first, self.first = self.first, False
        return Reply(body=b"x" * 300_000, cut=100_000 if first else None)

    async def act(self) -> object:
        return await (await self.client.download(FileDownload(id=5))).save(self.folder / "file")

    async def check(self) -> None:
        # What was complete a moment before the cancellation may stay; what was begun may not.
        for path in self.folder.iterdir():
            assert path.name == "file"
            assert path.stat().st_size == 300_000
            path.unlink()


class Prefetching(Scene):
    async def prepare(self) -> None:
        self.server.handler = self.answer

    def answer(self, received: Received) -> Reply:
        page = int(received.body.partition(b"<pageCurrent>")[2].partition(b"<")[0])
        tasks = "".join(f"<id>{page * 2 + one}</id>" for one in range(2 if page <= 5 else 0))
        return Reply(body=f'<response status="ok"><tasks totalCount="10">{tasks}</tasks></response>'.encode())

    async def act(self) -> object:
        pages = self.client.iterate(TaskGetList(page_size=2), prefetch=2)
        return [task.id async for task in pages]


AT_ONCE = 8
"""Most calls that are under way together: connections that a client may keep."""


async def nothing_left(server: FaultServer, client: AsyncSample) -> None:
    await eventually(lambda: len(asyncio.all_tasks()) == 1)
    await eventually(lambda: server.open_connections <= AT_ONCE)


async def eventually(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline, "something is left"
        await asyncio.sleep(0.001)


async def sweep(scene: Scene, again: bool) -> int:
    """Cancel what the scene does at each of its suspensions. Returns how many there were."""
    count_suspensions()
    server, client = scene.server, scene.client
    for at in range(1, 2000):
        await scene.prepare()
        cancelling = Cancelling(at, again)
        victim = start(scene.act(), cancelling)
        done, _ = await asyncio.wait({victim}, timeout=10)
        assert done, f"cancelled at {at}, it hangs"
        error = None if victim.cancelled() else victim.exception()
        assert error is None, f"cancelled at {at}, it raised {error!r}"
        assert victim.cancelled() == cancelling.delivered, f"the cancellation at {at} is lost"
        await scene.check()
        await nothing_left(server, client)
        server.handler = lambda received: Reply()
        assert await asyncio.wait_for(client.send(TaskGet()), 5) == 5
        if cancelling.count < at:
            return at - 1
    raise AssertionError("it never completes")


@pytest.mark.parametrize("again", [False, True], ids=["once", "again and again"])
@pytest.mark.parametrize(
    ("kind", "least"),
    [
        (Connecting, 5),
        (SendingAndReading, 5),
        (Queueing, 3),
        (Retrying, 5),
        (LoggingIn, 10),
        (Following, 8),
        (Downloading, 12),
        (Prefetching, 10),
    ],
)
def test_nothing_is_left(server: FaultServer, tmp_path: Path, kind: type[Scene], least: int, again: bool) -> None:
    async def run() -> int:
        async with client_of(server.url, kind.settings) as client:
            scene = kind(server, client)
            scene.folder = tmp_path
            return await sweep(scene, again)

    assert asyncio.run(run()) >= least


@pytest.mark.parametrize("again", [False, True], ids=["once", "again and again"])
def test_nothing_is_left_of_a_handshake(tls_server: FaultServer, ca_file: Path, again: bool) -> None:
    async def run() -> int:
        async with client_of(tls_server.url, TOKEN | {"ca": ca_file}) as client:
            return await sweep(Connecting(tls_server, client), again)

    assert asyncio.run(run()) >= 6


def client_of(url: str, settings: Settings) -> AsyncSample:
    return AsyncSample(account="acc", api_key="key", url=url, clock=Swift().clock(), timeout=5, **settings)


def test_schedules_of_session_expiry(server: FaultServer) -> None:
    """Eight calls, whose session ends at some time, four of them cancelled at some suspension: the others complete."""
    chance = random.Random(7)
    sessions = Sessions(server)
    allowed = 1

    async def one(client: AsyncSample) -> int:
        nonlocal allowed
        sessions.left, before = chance.randint(0, 7), sessions.logins
        others = [asyncio.create_task(client.send(TaskGet())) for _ in range(4)]
        victims = [start(client.send(TaskGet()), Cancelling(chance.randint(1, 20), again=False)) for _ in range(4)]
        assert await asyncio.wait_for(asyncio.gather(*others), 10) == [5] * 4
        ends = await asyncio.wait_for(asyncio.gather(*victims, return_exceptions=True), 10)
        assert all(end == 5 or isinstance(end, asyncio.CancelledError) for end in ends), ends
        await nothing_left(server, client)
        # Who leads the login and is cancelled leaves it to another; a busy server may read what it sent only later.
        cancelled = sum(victim.cancelled() for victim in victims)
        allowed += 1 + cancelled
        assert sessions.logins <= allowed
        assert cancelled or sessions.logins - before >= 1
        return cancelled

    async def run() -> list[int]:
        count_suspensions()
        async with client_of(server.url, USER) as client:
            await client.send(TaskGet())
            return [await one(client) for _ in range(200)]

    assert sum(asyncio.run(run())) > 200
