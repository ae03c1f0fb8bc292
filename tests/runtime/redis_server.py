"""A Redis server of the test's own, on a free port of this machine."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

BINARY = shutil.which("redis-server")
PASSWORD = "the-redis-password"

needs_redis = pytest.mark.skipif(BINARY is None, reason="no redis-server on PATH")


class RedisServer:
    """Runs `redis-server` as long as `with` lasts. It keeps nothing on disk.

    Attributes:
        url: Its address, with the password if it asks for one.
    """

    def __init__(self, folder: Path, password: str | None = None) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port: int = free.getsockname()[1]
        self._folder = folder
        self._password = password
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"redis://{f':{password}@' if password else ''}127.0.0.1:{self._port}/0"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        assert BINARY is not None
        command = [BINARY, "--port", str(self._port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        if self._password:
            command += ["--requirepass", self._password]
        self._process = subprocess.Popen(command, cwd=self._folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if b"Ready to accept connections" in line:
                return
        raise RuntimeError("redis-server did not start")

    def stop(self) -> None:
        """Stop it, as a machine that goes down does: at once."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
