"""A socket that knows when the call on it must be over, and whether anything of it left this machine."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, Protocol


class Watch:
    """What is watched during one attempt.

    Attributes:
        sent: Whether a byte of the request may have reached the server.
    """

    __slots__ = ("_expires", "_now", "_on_sent", "sent")

    def __init__(self, expires: float, now: Callable[[], float], on_sent: Callable[[], None]) -> None:
        self.sent = False
        self._on_sent = on_sent
        self._expires = expires
        self._now = now

    def leaves(self) -> None:
        """Bytes are about to be sent."""
        if not self.sent:
            self.sent = True
            self._on_sent()

    def remaining(self) -> float:
        """Seconds that are left.

        Raises:
            TimeoutError: None are.
        """
        left = self._expires - self._now()
        if left <= 0:
            raise TimeoutError("the time for the attempt is over")
        return left


WATCH: ContextVar[Watch | None] = ContextVar("planfix_watch", default=None)
"""The attempt that this thread is at."""


class _Raw(Protocol):
    def readinto(self, buffer: Any, /) -> int | None: ...
    def close(self) -> None: ...


def arm(sock: Any, timeout: float | None) -> None:
    """Before a connection is waited for: no longer than its own timeout, nor than the watch says.

    Raises:
        TimeoutError: There is no time left.
    """
    watch = WATCH.get()
    if watch is not None:
        left = watch.remaining()
        sock.settimeout(left if timeout is None else min(left, timeout))


class PunctualSocket:
    """A connected socket, plain or TLS, whose every read and write obeys the watch of the thread that uses it.

    A timeout of a socket is one for each read; a server that sends a byte at a time never meets it.

    Args:
        sock: The socket.
        timeout: How long one read or write may take, unless the watch says less.
    """

    def __init__(self, sock: Any, timeout: float | None = None) -> None:
        self._sock = sock
        self._timeout = timeout

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)

    def settimeout(self, timeout: float | None) -> None:
        """How long one read or write may take, unless the watch says less."""
        self._timeout = timeout
        self._sock.settimeout(timeout)

    def arm(self) -> None:
        """Before a read or write. Raises as `arm` does."""
        arm(self._sock, self._timeout)

    def sendall(self, data: Any, *flags: int) -> None:
        """Send."""
        self.arm()
        self._sock.sendall(data, *flags)

    def makefile(self, mode: str = "r", *_: Any, **__: Any) -> io.BufferedReader:
        """What an answer is read from."""
        return _WholeLines(_WatchedReader(self, self._sock.makefile("rb", buffering=0)))


class WatchedSocket(PunctualSocket):
    """One that the request itself goes over."""

    def sendall(self, data: Any, *flags: int) -> None:
        """Send, and remember that something was."""
        self.arm()
        watch = WATCH.get()
        if watch is not None:
            watch.leaves()
        self._sock.sendall(data, *flags)

    def makefile(self, mode: str = "r", *_: Any, **__: Any) -> io.BufferedReader:
        """What an answer is read from, and nothing behind it."""
        return _OneAnswer(_WatchedReader(self, self._sock.makefile("rb", buffering=0)))


class CutShort(ConnectionError):
    """The connection ended in the middle of an answer."""


class _WholeLines(io.BufferedReader):
    """Refuses a head, or the last line of a chunked body, that ends with the connection: `http.client` takes them."""

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(-1 if size is None else size)
        if not line.endswith(b"\n") and len(line) != size:
            raise CutShort
        return line


class _OneAnswer(_WholeLines):
    """A connection with something behind the answer is not used again: more may come, and pass for the next answer."""

    def __init__(self, reader: _WatchedReader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._process = os.getpid()

    def close(self) -> None:
        if not self.closed:
            self._reader.end()
            # A child that forgets its parent's connection does not end it.
            if self.peek() and os.getpid() == self._process:
                self._reader.shut_down()
        super().close()


class _WatchedReader(io.RawIOBase):
    def __init__(self, sock: PunctualSocket, raw: _Raw) -> None:
        self._sock = sock
        self._raw = raw
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self._ended:
            return 0
        self._sock.arm()
        return self._raw.readinto(buffer)

    def end(self) -> None:
        """Read nothing more, as if the connection ended here."""
        self._ended = True

    def shut_down(self) -> None:
        """End the connection."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


def watched(sock: socket.socket | None) -> Any:
    """The socket, watched."""
    return None if sock is None else WatchedSocket(sock)
