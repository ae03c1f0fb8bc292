"""Pages that are fetched ahead: how many, and what becomes of those that nobody wants."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from both import Connect, Swift
from fault_server import FaultServer, Reply, error
from paged_tasks import FAST, Tasks, ids
from sample_api import AsyncSample, TaskGetList


def test_prefetch_is_bounded(server: FaultServer, connect: Connect) -> None:
    tasks = Tasks(server, range(1000))
    pages = connect(server.url, **FAST).iterate(TaskGetList(), prefetch=2)
    next(pages)
    threading.Event().wait(0.1)
    assert len(tasks.asked) == 3
    pages.close()


def test_a_closed_iteration_goes_on_without_fetching_ahead(server: FaultServer, connect: Connect) -> None:
    tasks = Tasks(server, range(1000))
    pages = connect(server.url, **FAST).iterate(TaskGetList(), prefetch=2)
    next(pages)
    pages.close()
    threading.Event().wait(0.1)
    before = len(tasks.asked)
    assert [next(pages).id for _ in range(150)] == list(range(1, 151))
    threading.Event().wait(0.1)
    assert len(tasks.asked) == before + 1


def test_a_program_that_ends_waits_for_no_page(server: FaultServer) -> None:
    tasks = Tasks(server, range(1000))
    server.handler = lambda received: (
        Reply(delay=5) if b"<pageCurrent>2<" in received.body else tasks.answer(received)
    )
    program = (
        "import sys; from sample_api import Sample, TaskGetList;"
        "client = Sample(account='acc', api_key='key', token='token', url=sys.argv[1], requests_per_second=0);"
        "print(next(client.iterate(TaskGetList(), prefetch=2)).id)"
    )
    arguments = [sys.executable, "-c", program, server.url]
    ended = subprocess.run(arguments, cwd=Path(__file__).parent, capture_output=True, text=True, timeout=4.5)
    assert (ended.stdout, ended.stderr) == ("0\n", "")


def test_pages_that_nobody_waits_for_fail_in_silence(server: FaultServer, swift: Swift) -> None:
    tasks = Tasks(server, range(1000))
    server.handler = lambda received: (
        tasks.answer(received) if b"<pageCurrent>1<" in received.body else Reply(body=error("3001"))
    )
    heard: list[dict[str, Any]] = []

    async def leave_early() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: heard.append(context))
        settings: Any = {"account": "acc", "api_key": "key", "token": "token", "clock": swift.clock(), **FAST}
        async with AsyncSample(url=server.url, **settings) as client:
            async for _ in client.iterate(TaskGetList(), prefetch=2):
                break
            await asyncio.wait(asyncio.all_tasks() - {asyncio.current_task()})
        gc.collect()

    asyncio.run(leave_early())
    assert not heard


@pytest.mark.parametrize("total", [-1, None])
def test_fetching_ahead_asks_no_more_than_needed(server: FaultServer, connect: Connect, total: int | None) -> None:
    tasks = Tasks(server, range(250), total)
    pages = connect(server.url, **FAST).iterate(TaskGetList(), prefetch=4)
    assert ids(pages) == list(range(250))
    assert sorted(tasks.asked) == [(1, 100), (2, 100), (3, 100)]
