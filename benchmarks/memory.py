"""What stays in memory: `python -m benchmarks.memory CASE` measures one case in a process of its own."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator

import planfix
import psutil
from lxml import etree
from planfix.methods import TaskGetList
from planfix.types import Task

from benchmarks.documents import page

Figures = dict[str, float]
"""Bytes, or numbers of objects."""


def kept() -> Figures:
    """What a decoded page of 100 tasks keeps, and what it holds on to beside its own objects."""
    body = page("tasks").body
    planfix.decode(TaskGetList, body)
    gc.collect()
    tracemalloc.start()
    references = sys.getrefcount(body)
    decoded = planfix.decode(TaskGetList, body)
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    nodes = sum(isinstance(one, etree._Element | etree._ElementTree) for one in gc.get_objects())
    assert len(decoded) == 100
    return {"size": size, "document": len(body), "nodes": nodes, "references": sys.getrefcount(body) - references}


def tree() -> Figures:
    """What libxml2 has of 500 pages whose objects are kept one at a time: memory that Python does not count."""
    body = page("tasks").body

    def decode() -> None:
        for _ in range(250):
            planfix.decode(TaskGetList, body)

    return _growth(decode)


def iterating() -> Figures:
    """Memory before and after 10,000 tasks that nobody keeps, a page at a time."""

    def iterate() -> None:
        assert sum(1 for _ in _tasks(50)) == 5_000

    return _growth(iterate)


def _tasks(pages: int) -> Iterator[Task]:
    for number in range(pages):
        yield from planfix.decode(TaskGetList, page("tasks", start=100 * number + 1).body)


def _growth(half: Callable[[], None]) -> Figures:
    process = psutil.Process()
    for _ in range(2):
        half()
    gc.collect()
    before = process.memory_full_info().uss
    for _ in range(2):
        half()
    gc.collect()
    return {"before": before, "growth": process.memory_full_info().uss - before}


CASES = {"kept": kept, "tree": tree, "iterating": iterating}


def run() -> dict[str, Figures]:
    """All cases, each in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.memory"]
    return {
        name: json.loads(subprocess.run([*command, name], check=True, capture_output=True, text=True).stdout)
        for name in CASES
    }


if __name__ == "__main__":
    print(json.dumps(CASES[sys.argv[1]]()))
