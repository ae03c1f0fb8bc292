"""A process that shares its limit with others: `sharing_process.py KIND URL REDIS REQUESTS_PER_SECOND CALLS THREADS`.

It prints a line when it is ready and begins when it gets one, so that several begin together.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import Any

from sample_api import AsyncSample, Sample, TaskGet


def in_threads(settings: dict[str, Any], calls: int, threads: int) -> None:
    """Send from so many threads."""
    with Sample(**settings) as client:
        _wait()
        left = iter(range(calls))

        def work() -> None:
            for _ in left:
                client.send(TaskGet())

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()


async def in_tasks(settings: dict[str, Any], calls: int, tasks: int) -> None:
    """Send from so many tasks."""
    async with AsyncSample(**settings) as client:
        _wait()
        left = iter(range(calls))

        async def work() -> None:
            for _ in left:
                await client.send(TaskGet())

        await asyncio.gather(*(work() for _ in range(tasks)))


def _wait() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


def main(kind: str, url: str, shared_limit: str, requests_per_second: str, calls: str, workers: str) -> None:
    """Send them all."""
    settings: dict[str, Any] = {
        "account": "acc",
        "api_key": "k",
        "token": "t",
        "url": url,
        "shared_limit": shared_limit or None,
        "requests_per_second": float(requests_per_second),
        "retries": 10,
    }
    if kind == "requests":
        in_threads(settings, int(calls), int(workers))
    else:
        asyncio.run(in_tasks(settings, int(calls), int(workers)))


if __name__ == "__main__":
    main(*sys.argv[1:])
