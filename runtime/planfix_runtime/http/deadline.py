"""Sockets of urllib3 that keep the deadline of a call and know whether anything was sent.

A timeout of a socket applies to each read: a server that sends a byte at a time never meets it. Neither requests nor urllib3
has a total deadline, so this module wraps the socket, by the connection classes that urllib3 lets a pool use.
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
    """When an attempt must be over, on the clock `now`; calls `on_sent` when the first byte of the request leaves."""

    expires: float
    now: Callable[[], float]
    on_sent: Callable[[], None] | None = None
    sent: bool = False
    """Whether a byte of the request may have reached the server."""

    def mark_sent(self) -> None:
        """Bytes of the request are about to leave."""
        if not self.sent:
            self.sent = True
            if self.on_sent is not None:
                self.on_sent()

    def remaining(self) -> float:
        """Seconds that are left.

        Raises:
            TimeoutError: None are.
        """
        left = self.expires - self.now()
        if left <= 0:
            raise TimeoutError("the time for the attempt is over")
        return left


DEADLINE: ContextVar[Deadline] = ContextVar("planfix_deadline")
"""The deadline of the attempt that this thread is at."""


class CutShort(ConnectionError):
    """The connection ended in the middle of an answer."""


class DeadlineSocket:
    """A connected socket, plain or TLS, whose every read and write keeps the deadline of the thread that uses it.

    Args:
        sock: The socket.
        timeout: Seconds that one read or write may take; None for as long as the deadline gives.
        carries_request: Whether the request itself goes over it, and not only what a proxy is asked first.
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

    def set_time_left(self) -> None:
        """Give the next read or write the time that is left.

        Raises:
            TimeoutError: There is none.
        """
        _limit(self._sock, self._timeout)

    def sendall(self, data: Any, *flags: int) -> None:
        """Send data."""
        self.set_time_left()
        if self._carries_request:
            DEADLINE.get().mark_sent()
        self._sock.sendall(data, *flags)
        self.used = DEADLINE.get().now()

    def makefile(self, mode: str = "r", *_: Any, **__: Any) -> io.BufferedReader:
        """The file that `http.client` reads an answer from."""
        return _WholeLines(_Reader(self, self._sock.makefile("rb", buffering=0)))


class _WholeLines(io.BufferedReader):
    """Refuses a head, or the last line of a chunked body, that ends with the connection: `http.client` takes them."""

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
        self._sock.set_time_left()
        count: int | None = self._raw.readinto(buffer)
        self._sock.used = DEADLINE.get().now()
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


def _limit(sock: Any, timeout: float | None) -> None:
    left = DEADLINE.get().remaining()
    sock.settimeout(left if timeout is None else min(left, timeout))


class _KeepsDeadline:
    """What both kinds of connections have in common."""

    sock: Any

    @property
    def is_connected(self) -> bool:
        """Whether the pool may use the connection again: it is open, and did not idle for too long."""
        sock = self.sock
        if isinstance(sock, DeadlineSocket) and DEADLINE.get().now() - sock.used > MAX_IDLE_SECONDS:
            return False
        base: Any = super()
        connected: bool = base.is_connected
        return connected


class _Plain(_KeepsDeadline, HTTPConnection):
    def connect(self) -> None:
        super().connect()
        self.sock = cast("socket.socket", DeadlineSocket(self.sock, self.timeout))


class _Secure(_KeepsDeadline, HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        # The handshake gets the time that is left, and not again as much as the connection had.
        _limit(sock, self.timeout)
        return sock

    def _tunnel(self) -> None:
        sock: Any = self.sock
        self.sock = cast("socket.socket", DeadlineSocket(sock, self.timeout, carries_request=False))
        super()._tunnel()
        self.sock = sock
        _limit(sock, self.timeout)

    def connect(self) -> None:
        super().connect()
        self.sock = cast("socket.socket", DeadlineSocket(self.sock, self.timeout))


class _PlainPool(urllib3.HTTPConnectionPool):
    ConnectionCls: Any = _Plain


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _Secure


POOL_CLASSES = {"http": _PlainPool, "https": _SecurePool}
"""Connection pools by scheme, for a pool manager of urllib3."""
