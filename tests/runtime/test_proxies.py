"""Proxies: what they are asked holds nothing of the request, and what they answer obeys the rules of any answer."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from both import Connect, Swift
from fault_server import Cut, FaultServer, Reply
from planfix_runtime import ConfigurationError, ConnectionFailed, DeadlineExceeded, PlanfixError, TLSError
from sample_api import AsyncSample, Sample, TaskAdd, TaskGet
from test_secrets import assert_unseen, seen

TARGET = "https://127.0.0.1:9/xml/"
"""Nobody is there: whoever asks is the proxy."""


def address(server: FaultServer) -> str:
    return server.url.removesuffix("/xml/")


def test_plain(server: FaultServer, connect: Connect) -> None:
    client = connect("http://127.0.0.1:9/xml/", proxies={"http": address(server)})
    assert client.send(TaskAdd()) == 5
    assert server.received[0].head.startswith(b"POST http://127.0.0.1:9/xml/ HTTP/1.1\r\n")
    server.close()
    with pytest.raises(ConnectionFailed):
        connect("http://127.0.0.1:9/xml/", proxies={"http": address(server)}, retries=0).send(TaskAdd())


@pytest.fixture
def tunnel(tls_server: FaultServer) -> Iterator[str]:
    """A proxy that does connect."""
    listener = socket.create_server(("127.0.0.1", 0))

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    def serve() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                host, port = client.recv(65536).split()[1].decode().split(":")
                server = socket.create_connection((host, int(port)))
                client.sendall(b"HTTP/1.1 200 Connected\r\nX-Any: thing\r\n\r\n")
                for ends in ((client, server), (server, client)):
                    threading.Thread(target=pump, args=ends, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


def test_through_a_tunnel(tls_server: FaultServer, tunnel: str, connect: Connect, ca_file: Path) -> None:
    client = connect(tls_server.url, proxies={"https": tunnel}, ca=ca_file)
    assert [client.send(TaskAdd()), client.send(TaskGet())] == [5, 5]
    assert tls_server.connections == 1


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (Reply(status=407, body=b"canary"), "the proxy refused to connect to the server \\(HTTP 407\\)"),
        (Reply(status=502, body=b""), "HTTP 502"),
        (Reply(cut=9), ""),
        (Cut("request"), ""),
        (Cut("request", reset=True), "reset"),
    ],
)
def test_a_proxy_that_does_not_connect(server: FaultServer, connect: Connect, step: Any, message: str) -> None:
    client = connect(TARGET, proxies={"https": address(server)}, retries=1)
    server.then(step, step)
    with pytest.raises(ConnectionFailed, match=f"{message}.*nothing was sent"):
        client.send(TaskAdd())
    assert [received.head[:7] for received in server.received] == [b"CONNECT", b"CONNECT"]
    assert b"Authorization" not in server.received[0].head


def test_tls_behind_a_proxy_fails_once(server: FaultServer, connect: Connect) -> None:
    with pytest.raises(TLSError):
        connect(TARGET, proxies={"https": address(server)}).send(TaskAdd())
    assert server.connections == 1


@pytest.mark.parametrize(
    "reply",
    [
        Reply(drip=0.1, headers={"X-Long": "x" * 100}),
        Reply(delay=15),
        Reply(delay=0.2, body=b"", hold=15),
    ],
    ids=["drip", "hang", "hang in the handshake"],
)
def test_the_deadline_holds(server: FaultServer, connect: Connect, reply: Reply) -> None:
    clock = Swift.real()
    client = connect(TARGET, proxies={"https": address(server)}, clock=clock, deadline=0.3, timeout=30)
    server.then(reply)
    started = clock.monotonic()
    with pytest.raises(DeadlineExceeded):
        client.send(TaskAdd())
    assert clock.monotonic() - started < 8


@pytest.mark.parametrize(
    "proxies",
    [
        {"https": "htp://user:canary-p@proxy"},
        {"https": "socks5://user:canary-p@proxy"},
        {"https": "http://user:canary-p@proxy:99999"},
        {"https": "http://user:canary-p@"},
        {"https": "http://user:canary-p@pro xy"},
        {"https": "http://user:canary-p@pro\nxy"},
        {"https": ["canary-p"]},
        {"ftp": "http://user:canary-p@proxy"},
        "http://user:canary-p@proxy",
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", [Sample, AsyncSample])
def test_what_is_no_proxy(kind: type[Sample], proxies: Any) -> None:
    with pytest.raises(ConfigurationError, match="^proxies") as caught:
        kind(account="acc", api_key="key", token="token", proxies=proxies)
    assert_unseen(seen(caught.value))


def test_its_password_is_not_shown(server: FaultServer, connect: Connect) -> None:
    header = b"dXNlcjpjYW5hcnkgcA=="
    proxies = {"http": address(server).replace("//", "//user:canary%20p@")}
    client = connect("http://127.0.0.1:9/xml/", proxies=proxies, retries=0)
    server.handler = lambda received: Reply(status=502, body=b"canary p canary%20p " + received.head[-500:])
    with pytest.raises(PlanfixError) as caught:
        client.send(TaskGet())
    assert header in server.received[0].head
    assert header.decode() not in str(caught.value)
    assert_unseen(seen(caught.value))
