"""Pages over a real socket, by client, by how many are fetched at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx2
import requests

from benchmarks.measure import Samples, take_turns
from benchmarks.places import Place, emulator, prepared

Fetch = Callable[[int], Any]
"""Fetches the page of that number."""

AsyncFetch = Callable[[int], Awaitable[Any]]
Results = dict[str, dict[str, Samples]]
BATCH = 40
"""Pages fetched in one turn."""

HAND = "requests + ElementTree by hand"
ASYNC_HAND = "httpx2 + ElementTree by hand"


def run(rounds: int) -> dict[str, Results]:
    """Seconds for a page of 100 tasks: by client, by how many are fetched at once, by server."""
    results: dict[str, Results] = {}
    with prepared() as place:
        results["answers made beforehand"] = _sync(place, rounds) | _async(place, rounds)
    with emulator() as place:
        results["the emulator"] = _sync(place, rounds) | _async(place, rounds)
    return results


def _sync(place: Place, rounds: int) -> Results:
    with place.client() as pf, requests.Session() as session:
        fetches: dict[str, Fetch] = {
            "planfix": lambda number: pf.task.get_list(page_current=number, page_size=100).items,
            HAND: partial(place.fetch_by_hand, session),
        }
        assert [task.id for task in fetches["planfix"](2)] == [task["id"] for task in fetches[HAND](2)]
        results: Results = {}
        for name, threads in {"one thread": 1, "eight threads": 8}.items():
            with ThreadPoolExecutor(threads) as pool:
                actions = {who: partial(_in_threads, pool, fetch) for who, fetch in fetches.items()}
                results[name] = _per_page(actions, rounds)
        return results


def _async(place: Place, rounds: int) -> Results:
    with asyncio.Runner() as runner:
        pf = place.async_client()
        session = httpx2.AsyncClient()
        fetches: dict[str, AsyncFetch] = {
            "planfix": lambda number: pf.task.get_list(page_current=number, page_size=100),
            ASYNC_HAND: partial(place.fetch_async_by_hand, session),
        }
        results: Results = {}
        for name, width in {"asyncio, one at a time": 1, "asyncio, eight at a time": 8}.items():
            actions = {who: partial(_run_in_tasks, runner, fetch, width) for who, fetch in fetches.items()}
            results[name] = _per_page(actions, rounds)
        runner.run(pf.aclose())
        runner.run(session.aclose())
        return results


def _in_threads(pool: ThreadPoolExecutor, fetch: Fetch) -> None:
    for _ in pool.map(fetch, range(1, BATCH + 1)):
        pass


def _run_in_tasks(runner: asyncio.Runner, fetch: AsyncFetch, width: int) -> None:
    runner.run(_in_tasks(fetch, width))


async def _in_tasks(fetch: AsyncFetch, width: int) -> None:
    numbers = iter(range(1, BATCH + 1))

    async def work() -> None:
        for number in numbers:
            await fetch(number)

    await asyncio.gather(*(work() for _ in range(width)))


def _per_page(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Samples]:
    found = take_turns(actions, rounds=rounds, clock=time.perf_counter)
    return {name: Samples(tuple(one / BATCH for one in samples.seconds)) for name, samples in found.items()}
