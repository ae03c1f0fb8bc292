"""A server that does as it is told: answers, cuts, delays, drips, lies, and logs what it gets.

What happens to each request is taken from a list (`server.then(...)`), and when that is used up, from `server.handler`.
A request counts as executed (`server.effects`) once it was received whole, whatever happens to the answer.
"""

from __future__ import annotations

import contextlib
import gzip
import re
import socket
import ssl
import struct
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self

OK = b'<?xml version="1.0" encoding="UTF-8"?><response status="ok"><task><id>5</id></task></response>'
METHOD = re.compile(rb'<request method="([^"]*)"')
SID = re.compile(rb"<sid>([^<]*)</sid>")


def error(code: str, message: str = "") -> bytes:
    """An error answer of the API."""
    return f'<response status="error"><code>{code}</code><message>{message}</message></response>'.encode()


@dataclass(frozen=True)
class Received:
    """A request as it came."""

    method: str
    sid: str
    head: bytes
    body: bytes
    at: float
    connection: int


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An answer, and what is wrong with it.

    Attributes:
        body: What is answered.
        status: HTTP status.
        headers: More headers.
        interim: HTTP status of an answer that is sent before the answer itself.
        length: What `Content-Length` says, when that is a lie.
        framing: How the end of the body is known.
        compressed: Whether the body goes as gzip.
        cut: How many bytes are sent, head included, before the connection is closed; None for all.
        hold: Seconds until then.
        reset: Whether it is reset and not closed.
        delay: Seconds before the answer.
        drip: Seconds between two bytes.
        executed: Whether the request takes effect.
    """

    body: bytes = OK
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    interim: int | None = None
    length: int | None = None
    framing: Literal["length", "chunked", "close"] = "length"
    compressed: bool = False
    cut: int | None = None
    hold: float = 0.0
    reset: bool = False
    delay: float = 0.0
    drip: float = 0.0
    executed: bool = True

    def wire(self) -> bytes:
        """All bytes of the answer."""
        body = gzip.compress(self.body, mtime=0) if self.compressed else self.body
        head = [f"HTTP/1.1 {self.status} Told", *(f"{name}: {value}" for name, value in self.headers.items())]
        if self.compressed:
            head.append("Content-Encoding: gzip")
        if self.framing == "length":
            head.append(f"Content-Length: {len(body) if self.length is None else self.length}")
        elif self.framing == "chunked":
            head.append("Transfer-Encoding: chunked")
            half = len(body) // 2
            parts = [part for part in (body[:half], body[half:]) if part]
            body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
        else:
            head.append("Connection: close")
        if self.interim is not None:
            head = [f"HTTP/1.1 {self.interim} Told", "Link: </>; rel=preload", "", *head]
        return "\r\n".join([*head, "", ""]).encode() + body


@dataclass(frozen=True)
class Cut:
    """The connection ends before the request is answered.

    Attributes:
        after: What was received by then: nothing, half of the head, half of the body, or all of it.
        reset: Whether it is reset and not closed.
    """

    after: Literal["connect", "head", "body", "request"]
    reset: bool = False


class FaultServer:
    """Listens on loopback until it is closed."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.handler: Callable[[Received], Reply] = lambda received: Reply()
        self.received: list[Received] = []
        self.effects: Counter[str] = Counter()
        self.connections = 0
        self._tls = tls
        self._plan: deque[Reply | Cut] = deque()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._port}/xml/"

    def then(self, *steps: Reply | Cut) -> Self:
        """What happens to the next requests."""
        self._plan.extend(steps)
        return self

    def methods(self) -> list[str]:
        """Which functions were called, in order."""
        return [one.method for one in self.received]

    def close(self) -> None:
        """Stop listening and drop all connections."""
        # Closing alone would leave the thread in accept(), and the port open.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop_connections()

    def drop_connections(self) -> None:
        """End all connections, as a server does that restarts."""
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    @property
    def open_connections(self) -> int:
        """How many connections there are."""
        with self._lock:
            return len(self._open)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        with self._lock:
            self._open.add(plain)
            self.connections += 1
            number = self.connections
        sock = plain
        try:
            if self._plan and self._plan[0] in (Cut("connect"), Cut("connect", reset=True)):
                self._end(plain, self._plan.popleft())
                return
            if self._tls is not None:
                sock = self._tls.wrap_socket(plain, server_side=True)
            while self._exchange(sock, number):
                pass
        except OSError:
            pass
        finally:
            with self._lock:
                self._open.discard(plain)
            sock.close()

    def _exchange(self, sock: socket.socket, number: int) -> bool:
        """One request and its answer. Returns whether the connection stays."""
        data = sock.recv(1 if self._plan and self._plan[0] in (Cut("head"), Cut("head", reset=True)) else 65536)
        if not data:
            return False
        if data[0] == 0x16:
            # A TLS handshake, at a server that speaks plain HTTP.
            sock.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return False
        step = self._plan.popleft() if self._plan else None
        if isinstance(step, Cut) and step.after == "head":
            return self._end(sock, step)
        while b"\r\n\r\n" not in data:
            data += sock.recv(65536)
        head, _, body = data.partition(b"\r\n\r\n")
        found = re.search(rb"(?i)content-length: (\d+)", head)
        length = int(found[1]) if found else 0
        while len(body) < length:
            if isinstance(step, Cut) and step.after == "body":
                break
            more = sock.recv(65536)
            if not more:
                return False
            body += more
        if isinstance(step, Cut) and step.after == "body":
            return self._end(sock, step)
        return self._answer(sock, step, self._note(head, body, number))

    def _note(self, head: bytes, body: bytes, number: int) -> Received:
        method, sid = METHOD.search(body), SID.search(body)
        received = Received(
            method[1].decode() if method else "", sid[1].decode() if sid else "", head, body, time.monotonic(), number
        )
        with self._lock:
            self.received.append(received)
        return received

    def _answer(self, sock: socket.socket, step: Reply | Cut | None, received: Received) -> bool:
        reply = self.handler(received) if step is None else step
        if isinstance(reply, Cut) or reply.executed:
            with self._lock:
                self.effects[received.method] += 1
        if isinstance(reply, Cut):
            return self._end(sock, reply)
        if reply.delay:
            time.sleep(reply.delay)
        wire = reply.wire()[: reply.cut]
        if reply.drip:
            for place in range(len(wire)):
                sock.sendall(wire[place : place + 1])
                time.sleep(reply.drip)
        else:
            sock.sendall(wire)
        if reply.hold:
            time.sleep(reply.hold)
        if reply.cut is not None or reply.framing == "close":
            return self._end(sock, reply)
        return True

    def _end(self, sock: socket.socket, step: Reply | Cut) -> bool:
        if step.reset:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False
