"""What must not grow unnoticed, counted where it can be: figures that do not depend on the machine."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from benchmarks.documents import page
from lxml import etree

import planfix
from fault_server import FaultServer, Reply
from planfix.methods import TaskGetList

BODY = page("tasks").body


def loaded(statement: str) -> set[str]:
    """Modules that a fresh interpreter loads for a statement."""
    code = f"import sys; before = set(sys.modules)\n{statement}\nprint(*set(sys.modules) - before)"
    return set(subprocess.check_output([sys.executable, "-c", code], text=True).split())


def test_importing_planfix_loads_a_handful_of_modules() -> None:
    # Its own three, importlib and what comes with that. `typing` alone would bring thirty.
    assert len(loaded("import planfix")) <= 10


def test_the_types_of_a_resource_load_nothing_that_sends() -> None:
    modules = loaded("import planfix.types.task")
    assert not modules & {"requests", "httpx", "lxml", "asyncio", "socket", "planfix.client", "planfix.methods"}


def test_a_client_for_threads_loads_nothing_of_event_loops() -> None:
    client = "planfix.Planfix(account='a', api_key='k', token='t', url='http://127.0.0.1:9/xml')"
    modules = loaded(f"import requests, lxml.etree; before = set(sys.modules)\nimport planfix; {client}")
    assert not modules & {"asyncio", "httpx", "planfix.methods", "planfix.types", "planfix.enums"}


def decode() -> object:
    """A page of 100 tasks."""
    return planfix.decode(TaskGetList, BODY)


def parse() -> object:
    """The same, parsed only."""
    return etree.fromstring(BODY)


def test_a_page_keeps_less_than_a_megabyte() -> None:
    decode()
    gc.collect()
    tracemalloc.start()
    try:
        kept = decode()
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept
    assert size < 2**20


def test_a_page_is_not_many_more_objects_than_it_has_values() -> None:
    decode()
    gc.collect()
    before = sys.getallocatedblocks()
    kept = decode()
    gc.collect()
    blocks = sys.getallocatedblocks() - before
    # About 3 thousand objects and 6 thousand texts and numbers; the rest is small numbers and words, which are shared.
    assert kept
    assert blocks < 13_000


def test_the_tree_is_gone_when_a_page_is_decoded() -> None:
    node = type(etree.Element("node"))
    kept = decode()
    gc.collect()
    assert kept
    assert not [one for one in gc.get_objects() if isinstance(one, node)]


def best(action: Callable[[], object]) -> float:
    """Seconds of the least disturbed of many goes."""
    times: list[float] = []
    for _ in range(30):
        start = time.thread_time()
        action()
        times.append(time.thread_time() - start)
    return min(times)


def test_decoding_takes_a_few_times_as_long_as_parsing() -> None:
    # The benchmarks measure this exactly; here the margin is wide, and the machine may be busy for a while.
    assert any(best(decode) < 5 * best(parse) for _ in range(3))


def instructions(setup: str, *endings: str) -> list[int]:
    """Processor instructions of a program with each of several endings, each in a child of the one that was set up."""
    forks = "".join(f"if not os.fork():\n    {ending}\n    os._exit(0)\nos.wait()\n" for ending in endings)
    # The counts are those of callgrind, in less time. A child's begin with its parent's.
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        [*command, sys.executable, "-c", f"import os\n{setup}{forks}"],
        env=os.environ | {"PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if "refs:" in line]
    assert len(lines) == len(endings) + 1
    return [int(line.rpartition(":")[2].replace(",", "")) for line in lines[:-1]]


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_decoding_is_a_few_times_the_instructions_of_parsing(tmp_path: Path) -> None:
    (tmp_path / "page.xml").write_bytes(BODY)
    once = (
        "import planfix\nfrom lxml import etree\nfrom planfix.methods import TaskGetList\n"
        f"body = open({str(tmp_path / 'page.xml')!r}, 'rb').read()\n"
        "def parse(): etree.fromstring(body)\ndef decode(): planfix.decode(TaskGetList, body)\nparse(); decode()\n"
    )
    # Once without counting, so that bytecode is there.
    subprocess.run([sys.executable, "-c", once], check=True)
    base, parsed, decoded = instructions(once, "pass", "parse(); parse()", "decode(); decode()")
    assert decoded - base < 2.6 * (parsed - base)


def test_a_warm_call_passes_few_modules() -> None:
    """How many of this package's modules one call runs through: what a reader must open to follow it."""
    modules: set[str] = set()

    def note(frame: FrameType, event: str, argument: object) -> None:
        name = frame.f_globals.get("__name__", "")
        if event == "call" and name.startswith("planfix"):
            modules.add(name)

    with FaultServer() as server:
        with planfix.Planfix(account="a", api_key="k", token="t", url=server.url, requests_per_second=0) as pf:
            answer = b'<response status="ok"><task><id>5</id><general>7</general></task></response>'
            server.handler = lambda received: Reply(body=answer)
            pf.task.add(title="warm")
            sys.setprofile(note)
            try:
                pf.task.add(title="measured")
            finally:
                sys.setprofile(None)
    assert len({name for name in modules if name.startswith("planfix_runtime")}) <= 16
    assert len(modules) <= 20
