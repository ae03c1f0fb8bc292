"""TLS: whom the client trusts, and that nothing can change it but `ca=`."""

from __future__ import annotations

import socket
import struct
import threading
from pathlib import Path
from typing import Any

import pytest

from both import Connect, Swift
from fault_server import Cut, FaultServer
from planfix_runtime import AmbiguousWriteError, ConfigurationError, ConnectionFailed, TLSError
from sample_api import TaskAdd, TaskGet


def test_with_the_right_authority(tls_server: FaultServer, connect: Connect, ca_file: Path) -> None:
    assert connect(tls_server.url, ca=ca_file).send(TaskAdd()) == 5


def test_unknown_authority_is_one_attempt(tls_server: FaultServer, connect: Connect, swift: Swift) -> None:
    with pytest.raises(TLSError, match="not trusted") as caught:
        connect(tls_server.url).send(TaskGet())
    assert not hasattr(caught.value, "__notes__") and not swift.slept
    assert tls_server.connections == 1 and not tls_server.received


def test_wrong_name(tls_server: FaultServer, connect: Connect, ca_file: Path) -> None:
    url = tls_server.url.replace("127.0.0.1", "localhost")
    with pytest.raises(TLSError, match="localhost"):
        connect(url, ca=ca_file).send(TaskGet())


def test_a_server_that_speaks_plain(server: FaultServer, connect: Connect) -> None:
    with pytest.raises(TLSError):
        connect(server.url.replace("http:", "https:")).send(TaskAdd())
    assert not server.received


@pytest.mark.parametrize("ca", ["", False, "/nowhere.pem"], ids=repr)
def test_cannot_be_switched_off(tls_server: FaultServer, connect: Connect, ca: Any) -> None:
    with pytest.raises((ConfigurationError, TypeError)):
        connect(tls_server.url, ca=ca).send(TaskGet())
    assert tls_server.connections == 0


def test_environment_cannot_change_what_is_trusted(
    tls_server: FaultServer, connect: Connect, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(ca_file))
    with pytest.raises(TLSError):
        connect(tls_server.url).send(TaskGet())


def test_cut_after_sending_is_ambiguous(tls_server: FaultServer, connect: Connect, ca_file: Path) -> None:
    tls_server.then(Cut("request"))
    with pytest.raises(AmbiguousWriteError):
        connect(tls_server.url, ca=ca_file).send(TaskAdd())
    assert tls_server.effects == {"task.add": 1}


@pytest.mark.parametrize("reset", [False, True])
def test_an_end_in_the_handshake_is_no_connection(connect: Connect, reset: bool) -> None:
    """Nothing was sent: not ambiguous, and tried again."""
    tried: list[int] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            tried.append(1)
            connection.recv(4096)
            if reset:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with pytest.raises(ConnectionFailed, match="nothing was sent"):
            connect(f"https://127.0.0.1:{listener.getsockname()[1]}/xml/", retries=2).send(TaskAdd())
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
    assert len(tried) == 3
