"""Processes of one machine share a pace by a file, without Redis."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from both import Connect, Swift
from fault_server import FaultServer, Received, Reply
from sample_api import TaskGet

PROGRAM = """
import sys
from sample_api import Sample, TaskGet
url, limit = sys.argv[1:]
settings = {"account": "acc", "api_key": "k", "token": "t", "requests_per_second": 20}
with Sample(url=url, shared_limit=limit or None, **settings) as client:
    for _ in range(6):
        client.send(TaskGet())
"""


def run_two(url: str, limit: str, **environ: str) -> None:
    """Two programs that call the same account at once; both must finish."""
    paths = os.pathsep.join(path for path in sys.path if path)
    command = [sys.executable, "-c", PROGRAM, url, limit]
    programs = [subprocess.Popen(command, env={**os.environ, "PYTHONPATH": paths, **environ}) for _ in range(2)]
    assert [program.wait(60) for program in programs] == [0, 0]


@pytest.mark.realtime
@pytest.mark.parametrize("limit", ["file", "path"])
def test_two_programs_share_a_pace(server: FaultServer, tmp_path: Path, limit: str) -> None:
    run_two(server.url, str(tmp_path / "limit") if limit == "path" else "file", XDG_CACHE_HOME=str(tmp_path))
    times = sorted(one.at for one in server.received)
    # Two paces would have two requests in each interval, so that half of the gaps or more were at most half of one.
    assert len(times) == 12 and median(later - earlier for earlier, later in pairwise(times)) > 0.7 / 20


def test_two_programs_without_a_shared_limit_finish(server: FaultServer) -> None:
    last = [0.0]

    def strict(received: Received) -> Reply:
        fine = received.at - last[0] >= 1 / 20
        last[0] = received.at if fine else last[0]
        return Reply() if fine else Reply(status=429, body=b"", executed=False)

    server.handler = strict
    run_two(server.url, "")


def test_a_pause_holds_for_all(server: FaultServer, connect: Connect, tmp_path: Path, swift: Swift) -> None:
    limit = tmp_path / "limit"
    first = connect(server.url, shared_limit=limit)
    server.then(Reply(status=429, body=b"", headers={"Retry-After": "1"}, executed=False))
    first.send(TaskGet())
    assert 0.0 < float(limit.read_text()), "the file says when the next request may be sent"


@pytest.mark.parametrize("content", [b"", b"nonsense", b"9" * 30, b"\xff"])
def test_a_file_that_says_nothing_stops_nobody(
    server: FaultServer, connect: Connect, tmp_path: Path, content: bytes
) -> None:
    limit = tmp_path / "limit"
    limit.write_bytes(content)
    assert connect(server.url, shared_limit=limit).send(TaskGet()) == 5


def test_a_file_that_cannot_be_written(
    server: FaultServer, connect: Connect, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = connect(server.url, shared_limit=tmp_path)  # a folder
    assert [client.send(TaskGet()) for _ in range(2)] == [5, 5]
    assert caplog.text.count("the shared limit failed (Is a directory)") == 1
