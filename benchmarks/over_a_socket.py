"""Calls over a real socket, to a server in a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any

import httpx
import planfix
import requests

from benchmarks.contenders import by_hand
from benchmarks.measure import Samples, take_turns

Fetch = Callable[[int], Any]
"""Fetches the page of that number."""

AsyncFetch = Callable[[int], Awaitable[Any]]

BATCH = 40
"""Pages fetched in one turn."""

ACCOUNT = {"account": "demo", "api_key": "key", "token": "token"}
HAND = "requests + ElementTree by hand"
ASYNC_HAND = "httpx + ElementTree by hand"


@contextmanager
def server(interval: float = 0.0) -> Iterator[str]:
    """A server that has 10,000 tasks on 100 pages.

    Args:
        interval: Seconds that must lie between two requests.

    Yields:
        Its address.
    """
    command = [sys.executable, "-m", "benchmarks.server", "--interval", str(interval)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def throughput(rounds: int) -> dict[str, dict[str, Samples]]:
    """Seconds for a page of 100 tasks, by client, by how many are fetched at once."""
    with server() as url:
        return _sync(url, rounds) | _async(url, rounds)


def _sync(url: str, rounds: int) -> dict[str, dict[str, Samples]]:
    with planfix.Planfix(**ACCOUNT, url=url, requests_per_second=0) as pf, requests.Session() as session:
        fetches: dict[str, Fetch] = {
            "planfix": lambda number: pf.task.get_list(page_current=number, page_size=100).items,
            HAND: partial(fetch_by_hand, session, url),
        }
        assert [task.id for task in fetches["planfix"](2)] == [task["id"] for task in fetches[HAND](2)]
        results: dict[str, dict[str, Samples]] = {}
        for name, threads in {"one thread": 1, "eight threads": 8}.items():
            with ThreadPoolExecutor(threads) as pool:
                actions = {client: partial(_in_threads, pool, fetch) for client, fetch in fetches.items()}
                results[name] = _per_page(actions, rounds)
        return results


def _async(url: str, rounds: int) -> dict[str, dict[str, Samples]]:
    with asyncio.Runner() as runner:
        pf = planfix.AsyncPlanfix(**ACCOUNT, url=url, requests_per_second=0)
        client = httpx.AsyncClient(auth=("key", "token"))
        fetches: dict[str, AsyncFetch] = {
            "planfix": lambda number: pf.task.get_list(page_current=number, page_size=100),
            ASYNC_HAND: partial(_fetch_async_by_hand, client, url),
        }
        results: dict[str, dict[str, Samples]] = {}
        for name, width in {"asyncio, one at a time": 1, "asyncio, eight at a time": 8}.items():
            actions = {
                client_name: (lambda fetch=fetch, width=width: runner.run(_in_tasks(fetch, width)))
                for client_name, fetch in fetches.items()
            }
            results[name] = _per_page(actions, rounds)
        runner.run(pf.aclose())
        runner.run(client.aclose())
        return results


def _in_threads(pool: ThreadPoolExecutor, fetch: Fetch) -> None:
    for _ in pool.map(fetch, range(1, BATCH + 1)):
        pass


async def _in_tasks(fetch: AsyncFetch, width: int) -> None:
    numbers = iter(range(1, BATCH + 1))

    async def work() -> None:
        for number in numbers:
            await fetch(number)

    await asyncio.gather(*(work() for _ in range(width)))


def _per_page(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Samples]:
    found = take_turns(actions, rounds=rounds, clock=time.perf_counter)
    return {name: Samples(tuple(one / BATCH for one in samples.seconds)) for name, samples in found.items()}


def _request(number: int) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><request method="task.getList"><account>demo</account>'
        f"<pageCurrent>{number}</pageCurrent><pageSize>100</pageSize></request>"
    ).encode()


def fetch_by_hand(session: requests.Session, url: str, number: int) -> Any:
    """A page, as programs without bindings fetch it."""
    response = session.post(url, data=_request(number), auth=("key", "token"), timeout=30)
    return by_hand.decode("tasks", response.content)


async def _fetch_async_by_hand(client: httpx.AsyncClient, url: str, number: int) -> Any:
    response = await client.post(url, content=_request(number))
    return by_hand.decode("tasks", response.content)
