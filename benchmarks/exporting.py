"""All of 10,000 tasks from an account that takes one request a second, as the API does."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

import requests

from benchmarks.places import Place, emulator

Way = Callable[[Place], tuple[int, int]]
"""Fetches all; the value is how many tasks it got and how many requests were refused."""


@dataclass(frozen=True, slots=True)
class Export:
    """How an export went.

    Attributes:
        seconds: How long it took.
        ideal: How long 100 requests take that start a second apart, with the time of the last one's answer.
        tasks: How many tasks it gave.
        refused: How many requests the server refused.
    """

    seconds: float
    ideal: float
    tasks: int
    refused: int


def run() -> dict[str, Export]:
    """By this project and, at the same time from another account, by the loop with a pause that programs have."""
    with emulator() as place, requests.Session() as session:
        place.fetch_by_hand(session, 1)
        start = time.perf_counter()
        place.fetch_by_hand(session, 1)
        ideal = 99 + time.perf_counter() - start
    ways: dict[str, Way] = {"planfix (iter_list)": _iterate, "loop with sleep(1)": _loop}
    with ThreadPoolExecutor() as pool:
        return dict(zip(ways, pool.map(partial(_export, ideal), ways.values()), strict=True))


def _export(ideal: float, way: Way) -> Export:
    with emulator("--rate-limit", "1") as place:
        start = time.perf_counter()
        tasks, refused = way(place)
        return Export(time.perf_counter() - start, ideal, tasks, refused)


def _iterate(place: Place) -> tuple[int, int]:
    failed: list[Any] = []
    with place.client(requests_per_second=1, failed=failed) as pf:
        return sum(1 for _ in pf.task.iter_list(page_size=100)), len(failed)


def _loop(place: Place) -> tuple[int, int]:
    tasks = refused = 0
    number = 1
    with requests.Session() as session:
        while number <= 100:
            try:
                tasks += len(place.fetch_by_hand(session, number))
                number += 1
            except requests.HTTPError:
                refused += 1
            if number <= 100:
                time.sleep(1)
    return tasks, refused
