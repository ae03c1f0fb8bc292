"""All of 10,000 tasks from a server that takes one request in an interval; and the first answer of a new process."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import planfix
import requests

from benchmarks.measure import Samples
from benchmarks.over_a_socket import ACCOUNT, HAND, fetch_by_hand, server

INTERVAL = 1.0
"""Seconds between requests: the API's limit."""

FIRST_CALLS = {
    "planfix": (
        "import planfix\n"
        "pf = planfix.Planfix(account='demo', api_key='key', token='token', url=URL)\n"
        "assert len(pf.task.get_list(page_current=1, page_size=100).items) == 100"
    ),
    HAND: (
        "import requests, xml.etree.ElementTree as ET\n"
        "data = '<request method=\"task.getList\"><account>demo</account><pageSize>100</pageSize></request>'\n"
        "answer = requests.post(URL, data=data.encode(), auth=('key', 'token'), timeout=30)\n"
        "assert len(ET.fromstring(answer.content).findall('tasks/task')) == 100"
    ),
}


@dataclass(frozen=True, slots=True)
class Export:
    """How an export went.

    Attributes:
        seconds: How long it took.
        ideal: How long 100 requests take that start an interval apart, the last one's answer included.
        tasks: How many tasks it gave.
        refused: How many requests the server refused.
    """

    seconds: float
    ideal: float
    tasks: int
    refused: int


def export() -> dict[str, Export]:
    """Export by this project and, at the same time from another server, by the loop with a pause that programs have."""
    ways: dict[str, Callable[[str], tuple[int, int]]] = {"planfix (iter_list)": _iterate, "loop with sleep": _loop}
    with server() as url, requests.Session() as session:
        fetch_by_hand(session, url, 1)
        start = time.perf_counter()
        fetch_by_hand(session, url, 1)
        ideal = 99 * INTERVAL + time.perf_counter() - start
    with ThreadPoolExecutor() as pool:
        return dict(zip(ways, pool.map(partial(_export, ideal), ways.values()), strict=True))


def _export(ideal: float, way: Callable[[str], tuple[int, int]]) -> Export:
    with server(INTERVAL) as url:
        start = time.perf_counter()
        tasks, refused = way(url)
        return Export(time.perf_counter() - start, ideal, tasks, refused)


def _iterate(url: str) -> tuple[int, int]:
    failed: list[object] = []
    with planfix.Planfix(
        **ACCOUNT,
        url=url,
        requests_per_second=1 / INTERVAL,
        on_attempt=lambda attempt: failed.append(attempt) if attempt.fault else None,
    ) as pf:
        return sum(1 for _ in pf.task.iter_list(page_size=100)), len(failed)


def _loop(url: str) -> tuple[int, int]:
    tasks = refused = 0
    number = 1
    with requests.Session() as session:
        while number <= 100:
            try:
                tasks += len(fetch_by_hand(session, url, number))
                number += 1
            except RuntimeError:
                refused += 1
            if number <= 100:
                time.sleep(INTERVAL)
    return tasks, refused


def first_call(rounds: int) -> dict[str, Samples]:
    """Seconds from the first line of a script to its first page, in processes of their own."""
    seconds: dict[str, list[float]] = {name: [] for name in FIRST_CALLS}
    order = list(FIRST_CALLS)
    shuffle = random.Random(7).shuffle
    with server() as url:
        for _ in range(rounds + 1):
            shuffle(order)
            for name in order:
                program = (
                    f"import time\nstart = time.perf_counter()\nURL = {url!r}\n{FIRST_CALLS[name]}\n"
                    "print(time.perf_counter() - start)"
                )
                done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
                seconds[name].append(float(done.stdout))
    return {name: Samples(tuple(found[1:])) for name, found in seconds.items()}
