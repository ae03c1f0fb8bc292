"""Why a call failed, in words that are not the libraries'."""

from __future__ import annotations

import socket

import pytest

from both import Connect
from fault_server import Cut, FaultServer, Reply
from planfix_runtime import ConnectionFailed, ResponseLost, TLSError
from sample_api import AsyncSample, Sample, TaskGet

# The libraries do not tell the same cases apart.
ENDED = {Sample: "the answer was cut short", AsyncSample: "the server closed the connection without an answer"}


def test_a_server_without_tls(server: FaultServer, connect: Connect) -> None:
    with pytest.raises(TLSError, match=r"TLS failed \(\w+\)"):
        connect(server.url.replace("http:", "https:"), retries=0).send(TaskGet())


def test_a_handshake_that_does_not_come(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/xml/"
        with pytest.raises(ConnectionFailed, match="the server took too long; nothing was sent$"):
            connect(url, retries=0, timeout=0.2).send(TaskGet())


def test_a_server_that_nobody_trusts(tls_server: FaultServer, connect: Connect) -> None:
    with pytest.raises(TLSError, match="the server's certificate is not trusted"):
        connect(tls_server.url, retries=0).send(TaskGet())


def test_an_address_that_does_not_exist(connect: Connect) -> None:
    with pytest.raises(ConnectionFailed, match="the server's address was not found"):
        connect("https://nowhere.invalid/xml/", retries=0).send(TaskGet())


def test_a_port_that_nobody_listens_at(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/xml/"
    with pytest.raises(ConnectionFailed, match=r"the connection failed \(Connection refused\)"):
        connect(url, retries=0).send(TaskGet())


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Cut("request", reset=True), r"the connection failed \(Connection reset by peer\)"),
        (Reply(cut=0), None),
        (Reply(cut=100), None),
        (Reply(delay=1), "the server took too long"),
    ],
    ids=["reset", "closed", "cut", "slow"],
)
def test_an_answer_that_does_not_come(
    server: FaultServer, connect: Connect, fault: Cut | Reply, said: str | None
) -> None:
    server.then(fault)
    client = connect(server.url, retries=0, timeout=(2, 0.2))
    with pytest.raises(ResponseLost, match=f"^task.get: {said or ENDED[type(client.client)]}$"):
        client.send(TaskGet())
