"""The pace is kept where requests arrive: the time that a connection takes is not taken off it."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from both import Connect, Swift
from fault_server import FaultServer
from sample_api import TaskGet

SLOWNESS = 0.5


@pytest.fixture
def slow_url(tls_server: FaultServer) -> Iterator[str]:
    """The server's address by way of a relay that lets each new connection wait."""
    address = urlsplit(tls_server.url)

    def relay(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def serve(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            with listener.accept()[0] as client:
                time.sleep(SLOWNESS)
                with socket.create_connection((address.hostname, address.port)) as server:
                    threading.Thread(target=relay, args=(server, client), daemon=True).start()
                    relay(client, server)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/xml/"


def test_the_next_request_keeps_its_distance(
    tls_server: FaultServer, slow_url: str, connect: Connect, ca_file: Path
) -> None:
    client = connect(slow_url, ca=ca_file, clock=Swift.real(), requests_per_second=2)
    started = time.monotonic()
    client.send(TaskGet())
    client.send(TaskGet())
    first, second = (one.at for one in tls_server.received)
    assert time.monotonic() - started > SLOWNESS and second - first > 0.15
