"""Answers that are malformed, cut, packed, or lie about where they end."""

from __future__ import annotations

from typing import Any

import pytest

from both import Connect
from fault_server import OK, FaultServer, Reply
from planfix.methods import FileDownload
from planfix_runtime import AmbiguousWriteError, ProtocolError, ResponseLost, UnreadableWriteAnswer
from sample_api import TaskAdd, TaskGet

MALFORMED: dict[str, Any] = {
    "empty": b"",
    "text": b"hello",
    "truncated": OK[:-10],
    "other root": b"<answer/>",
    "other root, status and all": OK.replace(b"response", b"answer"),
    "no status": b"<response/>",
    "odd status": b'<response status="OK"/>',
    "doctype": b'<!DOCTYPE response [<!ENTITY a "b">]><response status="ok">&a;</response>',
    "no code": b'<response status="error"/>',
    "missing element": b'<response status="ok"/>',
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
class TestMalformed:
    def test_reads(self, server: FaultServer, connect: Connect, body: bytes, framing: Any) -> None:
        server.then(Reply(body=body, framing=framing))
        with pytest.raises(ProtocolError) as caught:
            connect(server.url).send(TaskGet())
        assert len(caught.value.excerpt) <= 200 and len(server.received) == 1

    def test_writes(self, server: FaultServer, connect: Connect, body: bytes, framing: Any) -> None:
        server.then(Reply(body=body, framing=framing))
        with pytest.raises(UnreadableWriteAnswer) as caught:
            connect(server.url).send(TaskAdd())
        assert isinstance(caught.value, ProtocolError) and isinstance(caught.value, AmbiguousWriteError)


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
@pytest.mark.parametrize("compressed", [False, True])
def test_an_answer_cut_anywhere_is_never_a_success(
    server: FaultServer, connect: Connect, framing: Any, compressed: bool
) -> None:
    client = connect(server.url, retries=0, requests_per_second=0)
    whole = Reply(framing=framing, compressed=compressed).wire()
    assert connect(server.url).send(TaskGet()) == 5
    # Behind the end of the document there may be nothing left to miss: a chunked body's last line, gzip's checksum.
    nothing_left = 10 if compressed and framing == "close" else 0
    for cut in range(0, len(whole) - nothing_left, 1 if framing == "length" else 3):
        server.then(Reply(framing=framing, compressed=compressed, cut=cut))
        with pytest.raises((ResponseLost, ProtocolError)):
            client.send(TaskGet())


@pytest.mark.parametrize("length", [10, len(OK) - 1, len(OK) + 1])
def test_a_length_that_lies(server: FaultServer, connect: Connect, length: int) -> None:
    server.then(Reply(length=length, framing="length", cut=10_000))
    with pytest.raises((ResponseLost, ProtocolError)):
        connect(server.url, retries=0).send(TaskGet())


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_connections_are_used_again(server: FaultServer, connect: Connect, framing: Any) -> None:
    server.handler = lambda received: Reply(framing=framing)
    client = connect(server.url, requests_per_second=0)
    assert [client.send(TaskGet()) for _ in range(5)] == [5] * 5 and server.connections == 1


def test_a_bomb_does_not_go_off(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(body=b" " * (65 * 1024 * 1024), compressed=True))
    with pytest.raises(ProtocolError, match="more than"):
        connect(server.url, timeout=(2, 20)).send(TaskGet())


def test_compressed_answers(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(compressed=True), Reply(compressed=True, framing="chunked"))
    client = connect(server.url)
    assert [client.raw(TaskGet()).body, client.raw(TaskGet()).body] == [OK, OK]


def test_documents_are_wanted_packed_and_files_as_they_are(server: FaultServer, connect: Connect) -> None:
    """Only of a file that is not packed can a part be asked for."""
    client = connect(server.url)
    client.send(TaskGet())
    server.then(Reply(body=b"file"))
    list(client.download(FileDownload(id=1)).iter_bytes())
    document, file = (received.head.lower() for received in server.received)
    assert b"accept-encoding: gzip\r" in document and b"accept-encoding: identity\r" in file
