"""Where an answer ends on the wire, so that nothing behind it is taken for the next one.

A server, or something in front of it, that says a wrong length leaves bytes in the connection. `h11`, on which `httpx`
stands, keeps them and reads them as the answer to the next request: that of another call, perhaps. Here they are
noticed, and the connection is not used again.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from planfix_runtime.giving_up import from_network

LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r\n")
CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked")
LONGEST_LINE = 128 * 1024
"""Bytes that are kept until a head or a line ends: more than `h11` takes. Some servers end lines otherwise, or never."""
NO_BODY = (b"204", b"304")
"""HTTP statuses of answers that have no body, whatever length they name."""


class Framing:
    """Follows the bytes of one answer."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """A request goes out."""
        self._bytes = bytearray()
        self._left = 0
        self._chunked = False
        self._next: Callable[[], bool] | None = self._head

    def feed(self, data: bytes) -> None:
        """Bytes came in."""
        self._bytes += data
        while self._next is not None and self._next():
            pass

    @property
    def clean(self) -> bool:
        """Whether the answer is whole and nothing came behind it."""
        return self._next is None and not self._bytes

    def _line(self, end: bytes = b"\r\n") -> bytes | None:
        place = self._bytes.find(end)
        if place < 0:
            if len(self._bytes) > LONGEST_LINE:
                self._next = self._until_closed
            return None
        line = bytes(self._bytes[:place])
        del self._bytes[: place + len(end)]
        return line

    def _head(self) -> bool:
        head = self._line(b"\r\n\r\n")
        if head is None or head[9:10] == b"1":
            # An interim answer (1xx); the real one follows.
            return head is not None
        if head[9:12] in NO_BODY:
            self._next = None
            return False
        lower = head.lower() + b"\r\n"
        length = LENGTH.search(lower)
        self._chunked = CHUNKED.search(lower) is not None
        self._left = int(length[1]) if length else 0
        self._next = self._size if self._chunked else self._body if length else self._until_closed
        return True

    def _body(self) -> bool:
        taken = min(self._left, len(self._bytes))
        del self._bytes[:taken]
        self._left -= taken
        if self._left == 0:
            self._next = self._size if self._chunked else None
        return self._left == 0

    def _size(self) -> bool:
        line = self._line()
        if line is None:
            return False
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            size = -1
        # Behind each chunk is a line break, which is counted with it.
        self._left = size + 2
        self._next = self._until_closed if size < 0 else self._body if size else self._trailer
        return True

    def _trailer(self) -> bool:
        line = self._line()
        if line == b"":
            self._next = None
        return line is not None

    def _until_closed(self) -> bool:
        # The connection is not used again, whatever comes.
        self._bytes.clear()
        return False


class FramedStream(httpcore.AsyncNetworkStream):
    """A connection that looks broken to the pool when there is something behind the last answer."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._framing = Framing()
        self._sending = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._sending = False
        data = await from_network(lambda: self._stream.read(max_bytes, timeout))
        self._framing.feed(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not self._sending:
            self._sending = True
            self._framing.begin()
        await from_network(lambda: self._stream.write(buffer, timeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            secured = await from_network(lambda: self._stream.start_tls(ssl_context, server_hostname, timeout))
        except BaseException:
            # The library closes it after some errors only.
            await self._stream.aclose()
            raise
        return FramedStream(secured)

    def get_extra_info(self, info: str) -> Any:
        # What the pool asks before it uses a connection again: bytes that nobody waits for mean that it must not.
        if info == "is_readable" and not self._framing.clean:
            return True
        return self._stream.get_extra_info(info)


class FramedBackend(httpcore.AsyncNetworkBackend):
    """Makes such connections."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend
        self._late: set[asyncio.Task[Any]] = set()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        connect = self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        connecting = asyncio.ensure_future(connect)
        try:
            await from_network(lambda: asyncio.wait({connecting}))
        except BaseException:
            # Not cancelled: it might lose a connection that it has just made. It ends at its timeout, if not before.
            self._close_when_made(connecting)
            raise
        return FramedStream(connecting.result())

    def _close_when_made(self, connecting: asyncio.Task[httpcore.AsyncNetworkStream]) -> None:
        async def close() -> None:
            await asyncio.wait({connecting})
            if not connecting.cancelled() and connecting.exception() is None:
                await connecting.result().aclose()

        closing = asyncio.create_task(close())
        self._late.add(closing)
        closing.add_done_callback(self._late.discard)

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)
