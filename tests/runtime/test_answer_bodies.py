"""Answers that are malformed, cut, packed, or lie about where they end."""

from __future__ import annotations

import gzip
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from both import Connect
from fault_server import OK, FaultServer, Reply
from planfix.methods import FileDownload
from planfix_runtime import AmbiguousWriteError, ProtocolError, ResponseLost, UnreadableWriteAnswer
from planfix_runtime.http.failures import TooLarge
from planfix_runtime.http.transport import BodyCollector
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
    for cut in range(0, len(whole), 1 if framing == "length" else 3):
        server.then(Reply(framing=framing, compressed=compressed, cut=cut))
        with pytest.raises((ResponseLost, ProtocolError)):
            client.send(TaskGet())


@pytest.mark.parametrize("length", [10, len(OK) - 1, len(OK) + 1])
def test_a_length_that_lies(server: FaultServer, connect: Connect, length: int) -> None:
    server.then(Reply(length=length, framing="length", cut=10_000))
    with pytest.raises((ResponseLost, ProtocolError)):
        connect(server.url, retries=0).send(TaskGet())


@pytest.mark.parametrize(
    "header",
    [
        {"Content-Length": "-1"},
        {"Content-Length": "1_000"},
        {"Content-Length": "five"},
        {"Content-Length": "5, 6"},
        {"Content-Length": "\xb2"},
        {"Transfer-Encoding": "gzip"},
        {"Transfer-Encoding": "gzip, chunked"},
    ],
    ids=str,
)
def test_an_end_that_is_not_known(
    server: FaultServer, connect: Connect, header: dict[str, str], tmp_path: Path
) -> None:
    server.handler = lambda received: Reply(headers=header, framing="close")
    client = connect(server.url, retries=0)
    with pytest.raises(ResponseLost):
        client.send(TaskGet())
    with pytest.raises(AmbiguousWriteError):
        client.send(TaskAdd())
    with pytest.raises(ResponseLost):
        client.download(FileDownload(id=1)).save(tmp_path / "file")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_connections_are_used_again(server: FaultServer, connect: Connect, framing: Any) -> None:
    server.handler = lambda received: Reply(framing=framing)
    client = connect(server.url, requests_per_second=0)
    assert [client.send(TaskGet()) for _ in range(5)] == [5] * 5 and server.connections == 1


def test_a_bomb_is_not_inflated_first() -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            BodyCollector("gzip", limit=1000).feed(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("tail", [b"\0" * 65536, b"\0\0\0\xff\xff" * 13107], ids=["behind the end", "empty blocks"])
def test_what_is_compressed_does_not_go_on_for_ever(tail: bytes) -> None:
    body = BodyCollector("gzip")
    body.feed(gzip.compress(OK) if tail[:5] == b"\0" * 5 else gzip.compress(OK)[:10])
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            for _ in range(2000):
                body.feed(tail)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_bomb_does_not_go_off(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(body=b" " * (65 * 1024 * 1024), compressed=True))
    with pytest.raises(ProtocolError, match="more than"):
        connect(server.url, timeout=(2, 20)).send(TaskGet())


def test_compressed_answers(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(compressed=True), Reply(compressed=True, framing="chunked"))
    client = connect(server.url)
    assert [client.raw(TaskGet()).body, client.raw(TaskGet()).body] == [OK, OK]
    server.then(Reply(headers={"Content-Encoding": "br"}))
    with pytest.raises(AmbiguousWriteError, match="not asked for"):
        client.send(TaskAdd())


def test_documents_are_wanted_packed_and_files_as_they_are(server: FaultServer, connect: Connect) -> None:
    """Only of a file that is not packed can a part be asked for."""
    client = connect(server.url)
    client.send(TaskGet())
    server.then(Reply(body=b"file"))
    list(client.download(FileDownload(id=1)).iter_bytes())
    document, file = (received.head.lower() for received in server.received)
    assert b"accept-encoding: gzip\r" in document and b"accept-encoding: identity\r" in file
