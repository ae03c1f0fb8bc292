"""Forks in a process of its own, which has no other thread. `python async_fork.py URL WHERE` fails when a side does.

Both sides call with the client that was made, and used, before the fork: the parent for positive
ids, the child, in an event loop of its own, for negative ones.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence

from sample_api import AsyncSample, TaskGet

CALLS = range(1, 1001)
SLOW = 900_000
"""The task that the server takes its time for."""


async def calls(client: AsyncSample, ids: Sequence[int]) -> None:
    """One after the other, and in the end several at once."""
    for one in ids:
        assert await client.send(TaskGet(id=one)) == one
    several = ids[:20]
    assert await asyncio.gather(*(client.send(TaskGet(id=one)) for one in several)) == list(several)
    await client.aclose()


def fork(client: AsyncSample) -> int:
    """Make the child and let it call."""
    child = os.fork()
    if child == 0:
        signal.alarm(25)  # a child that is stuck ends
        code = 1
        try:
            asyncio.run(calls(client, [-one for one in CALLS]))
            code = 0
        finally:
            os._exit(code)
    return child


def between_loops(client: AsyncSample) -> int:
    """The loop, with its connection, stands still during the fork, and goes on afterwards."""
    with asyncio.Runner() as runner:
        runner.run(client.send(TaskGet(id=7)))
        child = fork(client)
        runner.run(calls(client, CALLS))
    return child


def in_a_loop(client: AsyncSample) -> int:
    """A task forks, while another waits for its answer."""

    async def run() -> int:
        await client.send(TaskGet(id=7))
        waiting = asyncio.create_task(client.send(TaskGet(id=SLOW)))
        await asyncio.sleep(0.05)
        child = fork(client)
        assert await waiting == SLOW
        await calls(client, CALLS)
        return child

    return asyncio.run(run())


if __name__ == "__main__":
    url, where = sys.argv[1:]
    ways: dict[str, Callable[[AsyncSample], int]] = {"between_loops": between_loops, "in_a_loop": in_a_loop}
    settings = {"account": "acc", "api_key": "key", "token": "t", "url": url}
    made = AsyncSample(**settings, requests_per_second=0, timeout=5, retries=0)  # type: ignore[arg-type]
    _, status = os.waitpid(ways[where](made), 0)
    assert os.waitstatus_to_exitcode(status) == 0, "the child failed"
