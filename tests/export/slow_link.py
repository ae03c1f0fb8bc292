"""A link to a server over which only so many bytes come, until it is told to let the rest through."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread


class SlowLink:
    """Passes connections on to a server of this machine.

    Args:
        port: The server's port.
        limit: Bytes of one connection that come from the server before `open` is set.

    Attributes:
        port: Where to connect to.
        open: Whether everything comes through.
        passed: Bytes that came from the server.
    """

    def __init__(self, port: int, limit: int) -> None:
        self._server = port
        self._limit = limit
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.open = Event()
        self.passed = 0
        Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self.open.set()
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._server))
                Thread(target=self._pass, args=(client, server), daemon=True).start()
                Thread(target=self._answer, args=(server, client), daemon=True).start()

    def _pass(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(65_536):
                server.sendall(data)
        server.close()

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        here = 0
        with suppress(OSError):
            while data := server.recv(65_536):
                here += len(data)
                if here > self._limit:
                    self.open.wait()
                client.sendall(data)
                self.passed += len(data)
        client.close()


@contextmanager
def slow_link(port: int, limit: int) -> Iterator[SlowLink]:
    """A link, for as long as a test needs it."""
    link = SlowLink(port, limit)
    try:
        yield link
    finally:
        link.close()
