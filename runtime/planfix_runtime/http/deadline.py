"""Connections of urllib3 that keep the deadline of an attempt and know whether anything was sent.

The timeout of a socket applies to each read, so a server that sends one byte at a time never exceeds it. Neither requests
nor urllib3 has a total deadline, so the connection classes here, which urllib3 lets a pool use, wrap the socket.
"""

from __future__ import annotations

import io
import socket
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, cast

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from planfix_runtime.http.transport import MAX_IDLE_SECONDS


@dataclass(slots=True)
class Deadline:
    """When an attempt must be over, on the clock `now`; `on_sent` is called when the first byte of the request is sent."""

    expires: float
    now: Callable[[], float]
    on_sent: Callable[[], None] | None = None
    sent: bool = False
    """Whether a byte of the request may have reached the server."""

    def mark_sent(self) -> None:
        """Note that bytes of the request are about to be sent."""
        if not self.sent:
            self.sent = True
            if self.on_sent is not None:
                self.on_sent()

    def remaining(self) -> float:
        """Return the seconds that are left, or raise `TimeoutError`."""
        left = self.expires - self.now()
        if left <= 0:
            raise TimeoutError("the time for the attempt is over")
        return left


DEADLINE: ContextVar[Deadline] = ContextVar("planfix_deadline")
"""The deadline of the current thread's attempt."""


class CutShort(ConnectionError):
    """The connection ended in the middle of an answer."""


class DeadlineSocket:
    """A connected socket, plain or TLS, whose reads and writes keep the deadline of the current thread.

    Args:
        sock: The socket.
        timeout: Seconds that one read or write may take; None for the rest of the deadline.
        carries_request: Whether the request itself is sent over it. A CONNECT request to a proxy does not count.
    """

    def __init__(self, sock: Any, timeout: float | None, carries_request: bool = True) -> None:
        self._sock = sock
        self._timeout = timeout
        self._carries_request = carries_request
        self.used: float = DEADLINE.get().now()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)

    def settimeout(self, timeout: float | None) -> None:
        """Set the seconds that one read or write may take."""
        self._timeout = timeout
        self._sock.settimeout(timeout)

    def limit(self) -> None:
        """Limit the next read or write to the time that is left, or raise `TimeoutError`."""
        _limit(self._sock, self._timeout)

    def sendall(self, data: Any, *flags: int) -> None:
        """Send data."""
        self.limit()
        if self._carries_request:
            DEADLINE.get().mark_sent()
        self._sock.sendall(data, *flags)
        self.used = DEADLINE.get().now()

    def makefile(self, mode: str = "r", *_: Any, **__: Any) -> io.BufferedReader:
        """Return the file that `http.client` reads an answer from."""
        return _WholeLines(_Reader(self, self._sock.makefile("rb", buffering=0)))


class _WholeLines(io.BufferedReader):
    """Raises `CutShort` if the connection ends in the middle of a line, which `http.client` accepts."""

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(-1 if size is None else size)
        if not line.endswith(b"\n") and len(line) != size:
            raise CutShort
        return line


class _Reader(io.RawIOBase):
    def __init__(self, sock: DeadlineSocket, raw: Any) -> None:
        self._sock = sock
        self._raw = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.limit()
        count: int | None = self._raw.readinto(buffer)
        self._sock.used = DEADLINE.get().now()
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


def _limit(sock: Any, timeout: float | None) -> None:
    left = DEADLINE.get().remaining()
    sock.settimeout(left if timeout is None else min(left, timeout))


class _Plain(HTTPConnection):
    @property
    def is_connected(self) -> bool:
        """Whether the pool may use the connection again: it is open and has not been idle for too long."""
        sock: object = self.sock
        if isinstance(sock, DeadlineSocket) and DEADLINE.get().now() - sock.used > MAX_IDLE_SECONDS:
            return False
        return super().is_connected

    def connect(self) -> None:
        super().connect()
        self.sock = cast("socket.socket", DeadlineSocket(self.sock, self.timeout))


class _Secure(_Plain, HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        # The handshake gets the time that is left, not as much again as the connection had.
        _limit(sock, self.timeout)
        return sock

    def _tunnel(self) -> None:
        sock: Any = self.sock
        self.sock = cast("socket.socket", DeadlineSocket(sock, self.timeout, carries_request=False))
        super()._tunnel()
        self.sock = sock
        _limit(sock, self.timeout)


class _PlainPool(urllib3.HTTPConnectionPool):
    ConnectionCls: Any = _Plain


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _Secure


POOL_CLASSES = {"http": _PlainPool, "https": _SecurePool}
"""Connection pools by scheme, for a pool manager of urllib3."""
