"""Hostile documents from a real server, to a client that has little memory and little time: one error, or a right value."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import hostile_xml
from fault_server import FaultServer, Reply

TESTS = Path(__file__).parent
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")


@pytest.fixture
def canary() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.mark.parametrize("transport", ["requests", "httpx"])
def test_one_error_and_no_crash(transport: str, server: FaultServer, canary: FaultServer, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not to be read")
    refused = hostile_xml.refused(canary.url, str(secret))
    taken = hostile_xml.taken()
    documents = [*refused.values(), *taken.values()]
    server.then(*(Reply(body=document) for document in documents))
    command = [sys.executable, str(TESTS / "hostile_xml.py"), transport, server.url, str(len(documents))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    expected = {**dict.fromkeys(refused, "ProtocolError True"), **dict.fromkeys(taken, "Task")}
    assert dict(zip(expected, done.stdout.splitlines(), strict=True)) == expected
    assert canary.connections == 0
