"""`python -m planfix_tools.emulator`, as a process of its own."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plain_client import Plain, text

COMMAND = [sys.executable, "-m", "planfix_tools.emulator", "--port", "0"]


@contextmanager
def running(*options: str) -> Generator[subprocess.Popen[str]]:
    with subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def test_lines_to_copy() -> None:
    with running() as process:
        assert process.stdout is not None
        lines = [process.stdout.readline().strip() for _ in range(12)]
        exports = dict(line.removeprefix("export ").split("=", 1) for line in lines if line.startswith("export"))
        assert exports["PLANFIX_URL"] in lines[0]
        assert set(exports) == {
            f"PLANFIX_{name}"
            for name in ("URL", "ACCOUNT", "API_KEY", "TOKEN", "LOGIN", "PASSWORD", "REQUESTS_PER_SECOND")
        }
        with Plain(
            {
                "url": exports["PLANFIX_URL"],
                "account": exports["PLANFIX_ACCOUNT"],
                "api_key": exports["PLANFIX_API_KEY"],
                "token": exports["PLANFIX_TOKEN"],
            }
        ) as plain:
            plain.ok("user.get")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_told(stop: signal.Signals) -> None:
    with running() as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(stop)
        assert process.wait(10) == 0


def test_json_and_all_options(tmp_path: Path) -> None:
    options = ("--json", "--db", str(tmp_path / "a.db"), "--seed", "3", "--tasks", "5", "--quota", "10")
    with running(*options, "--fault", "method=user.get,code=0011") as process:
        assert process.stdout is not None
        credentials = json.loads(process.stdout.readline())
        assert credentials["login"] == "admin@example.com"
        with Plain(credentials) as plain:
            assert plain.code("user.get") == "0011"
            plain.ok("user.get")
            assert plain.headers["X-RateLimit-Remaining"] == "9"
            assert plain.ok("task.getList")[0].get("totalCount") == "5"


def test_running_a_script(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import os, sys, urllib.request\n"
        "print(os.environ['PLANFIX_ACCOUNT'], os.environ['PLANFIX_URL'], sys.argv[1:])\n"
        "assert float(os.environ['PLANFIX_REQUESTS_PER_SECOND']) == 0\n"
        "sys.exit(3)\n"
    )
    done = subprocess.run([*COMMAND, "--exec", str(script), "--more"], capture_output=True, text=True)
    assert done.returncode == 3
    assert done.stdout.startswith("emulated http://127.0.0.1:")
    assert done.stdout.endswith("['--more']\n")


def test_a_fault_that_the_script_never_met_is_named(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("")
    done = subprocess.run(
        [*COMMAND, "--fault", "method=task.get,drop", "--exec", str(script)], capture_output=True, text=True
    )
    assert "this fault never happened: Fault(method='task.get', drop=True)" in done.stderr


def test_time_stands_still() -> None:
    with running("--json", "--now", "2026-01-31T09:30", "--tasks", "0") as process:
        assert process.stdout is not None
        with Plain(json.loads(process.stdout.readline())) as plain:
            task = text(plain.ok("task.add", "<task><title>x</title></task>"), "task/id")
            found = plain.ok("task.get", f"<task><id>{task}</id></task>")
            assert text(found, "task/beginDateTime") == "31-01-2026 09:30"
            assert plain.headers["Date"] == "Sat, 31 Jan 2026 09:30:00 GMT"


@pytest.mark.parametrize(
    "options",
    [["--fault", "explode"], ["--fault", "method=task.ad"], ["--db", "/nowhere/at/all.db"], ["--now", "noon"]],
)
def test_wrong_options(options: list[str]) -> None:
    done = subprocess.run([*COMMAND, *options], capture_output=True, text=True)
    assert done.returncode in (1, 2)
    assert "planfix_tools.emulator" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.endswith(f"cannot listen on 127.0.0.1:{port}: {os.strerror(errno.EADDRINUSE)}\n")


def test_a_signature_is_asked_for() -> None:
    with running("--json", "--signature-key", "secret") as process:
        assert process.stdout is not None
        with Plain(json.loads(process.stdout.readline())) as plain:
            assert text(plain.call("user.get"), "code") == "0006"
