"""What stays in memory: `python -m benchmarks.memory CASE` measures one case in a process of its own."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tracemalloc

import psutil
from lxml import etree

import planfix
from benchmarks.documents import page
from benchmarks.places import prepared
from planfix.methods import TaskGetList

NODE = type(etree.Element("node"))

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
    nodes = sum(isinstance(one, NODE) for one in gc.get_objects())
    assert len(decoded) == 100
    return {"size": size, "document": len(body), "nodes": nodes, "references": sys.getrefcount(body) - references}


def decoding() -> Figures:
    """The process before and after 500 pages that nobody keeps: libxml2's memory, which Python does not count."""
    body = page("tasks").body
    process = psutil.Process()
    sizes: list[int] = []
    for _ in range(3):
        for _ in range(250):
            planfix.decode(TaskGetList, body)
        gc.collect()
        sizes.append(process.memory_full_info().uss)
    return {"growth": max(sizes) - sizes[0]}


def iterating() -> Figures:
    """The most that the process takes while it iterates over 10,000 tasks that nobody keeps, over a socket; twice, once warm."""
    process = psutil.Process()
    most: list[int] = []
    with prepared() as place, place.client() as pf:
        for _ in range(3):
            sizes: list[int] = []
            for number, _ in enumerate(pf.task.iter_list(page_size=100), 1):
                if number % 1_000 == 0:
                    gc.collect()
                    sizes.append(process.memory_full_info().uss)
            assert len(sizes) == 10
            most.append(max(sizes))
    _, before, after = most
    return {"growth": max(after - before, 0)}


CASES = {"kept": kept, "decoding": decoding, "iterating": iterating}


def run() -> dict[str, Figures]:
    """All cases, each in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.memory"]
    return {
        name: json.loads(subprocess.run([*command, name], check=True, capture_output=True, text=True).stdout)
        for name in CASES
    }


if __name__ == "__main__":
    print(json.dumps(CASES[sys.argv[1]]()))
