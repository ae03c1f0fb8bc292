"""100 MB up and down: less than 20 MB of memory above the baseline, measured in a process of its own."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import fault_server

BLOCK = os.urandom(999_999)
BLOCKS = 105
SIZE = len(BLOCK) * BLOCKS
ALLOWED = 20 * 1024 * 1024
TESTS = Path(__file__).parent
DIGEST = hashlib.sha256(BLOCK * BLOCKS).hexdigest()
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


class Warehouse(ThreadingHTTPServer):
    """Takes and gives one large file, in parts where it is asked to, and hangs up once halfway."""

    def __init__(self, framing: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.framing = framing
        self.hangs_up = True
        self.taken = ""
        self.parts: list[int] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/xml/"


class Handler(BaseHTTPRequestHandler):
    server: Warehouse
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        start = self.rfile.read(min(length, 500))
        if b"task.get" in start:
            self._say(200, fault_server.OK)
        elif b"file.download" in start:
            self._say(302, b"", Location="/file")
        else:
            self.server.taken = self._digest(start, length)
            self._say(200, b'<response status="ok"></response>')

    def do_GET(self) -> None:
        begin = int(self.headers.get("Range", "bytes=0-")[6:-1])
        self.server.parts.append(begin)
        self.send_response(206 if begin else 200)
        self.send_header("ETag", '"one"')
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{SIZE - 1}/{SIZE}")
        if self.server.framing == "length":
            self.send_header("Content-Length", str(SIZE - begin))
        self.close_connection = True
        self.end_headers()
        for place in range(begin // len(BLOCK), BLOCKS):
            if self.server.hangs_up and place == BLOCKS // 2 and self.server.framing == "length":
                self.server.hangs_up = False
                return
            self.wfile.write(BLOCK[begin % len(BLOCK) if place == begin // len(BLOCK) else 0 :])

    def _say(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _digest(self, start: bytes, length: int) -> str:
        """The digest of what the request has between <body> and </body>."""
        digest = hashlib.sha256()
        text = start.partition(b"<body>")[2]
        left = length - len(start)
        while left:
            more = self.rfile.read(min(left, 1024 * 1024))
            left -= len(more)
            text += more
            whole, mark, _ = text.partition(b"<")
            usable = len(whole) if mark else len(whole) - len(whole) % 4
            digest.update(base64.b64decode(whole[:usable]))
            text = text[usable:]
        return digest.hexdigest()


@pytest.fixture(params=["length", "close"])
def warehouse(request: pytest.FixtureRequest) -> Iterator[Warehouse]:
    with Warehouse(request.param) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def grown(transport: str, way: str, url: str, path: Path) -> int:
    """By how much memory a process grew that sent or fetched the file."""
    command = [sys.executable, str(TESTS / "large_files.py"), transport, way, url, str(path)]
    environment = {**os.environ, "PYTHONPATH": f"{TESTS}{os.pathsep}{TESTS.parent}"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"\d+\n", done.stdout)
    return int(done.stdout)


@pytest.mark.parametrize("transport", ["requests", "httpx"])
def test_down(warehouse: Warehouse, tmp_path: Path, transport: str) -> None:
    path = tmp_path / "file"
    assert grown(transport, "down", warehouse.url, path) < ALLOWED
    with path.open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == DIGEST
    # Halfway the connection was lost, and the rest came over another.
    assert warehouse.parts == ([0, len(BLOCK) * (BLOCKS // 2)] if warehouse.framing == "length" else [0])


@pytest.mark.parametrize("transport", ["requests", "httpx"])
@pytest.mark.parametrize("warehouse", ["length"], indirect=True)
def test_up(warehouse: Warehouse, tmp_path: Path, transport: str) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        for _ in range(BLOCKS):
            file.write(BLOCK)
    assert grown(transport, "up", warehouse.url, path) < ALLOWED
    assert warehouse.taken == DIGEST
