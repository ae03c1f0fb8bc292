"""Downloads over real sockets: what is a file, what is a refusal, where it ends, and how it is read."""

from __future__ import annotations

import contextlib
import gzip
import os
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from both import KEY, TOKEN, Connect, Swift, run_together
from fault_server import Cut, FaultServer, Received, Reply, error
from file_host import DATA, REQUEST, SESSION, cut, linked, ranged
from planfix.methods import FileDownload
from planfix_runtime import (
    ApiError,
    DeadlineExceeded,
    InvalidRequest,
    PlanfixError,
    ProtocolError,
    ResponseLost,
    ServerError,
)
from sample_api import LoginRefused, TaskGet, TaskNotFound


def test_the_body_is_the_file(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    name = "attachment; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82.pdf"
    server.handler = lambda received: Reply(body=DATA, headers={"Content-Disposition": name})
    client = connect(server.url)
    download = client.download(REQUEST)
    assert (download.status, download.name, download.size) == (200, "Отчёт.pdf", len(DATA))
    assert download.save(tmp_path / "a").read_bytes() == DATA
    assert os.listdir(tmp_path) == ["a"]
    assert client.download(REQUEST).read() == DATA
    assert b"".join(client.download(REQUEST).iter_bytes()) == DATA
    assert b"<file><id>5</id></file>" in server.received[0].body
    assert b"identity" in server.received[0].head and b"gzip" not in server.received[0].head
    # Each was read to its end, so that the next could use its connection.
    assert server.connections == 1


REFUSALS = {
    "403": Reply(status=403, body=error("3001", "no")),
    "404": Reply(status=404, body=error("3001", "no")),
    "200": Reply(body=b'\xef\xbb\xbf<?xml version="1.0"?>\r\n' + error("3001", "no")),
    "gzip": Reply(status=404, body=error("3001", "no"), compressed=True),
}


@pytest.mark.parametrize("reply", REFUSALS.values(), ids=REFUSALS)
@pytest.mark.parametrize("where", ["api", "host"])
def test_a_refusal_is_a_typed_error(
    server: FaultServer, host: FaultServer, connect: Connect, reply: Reply, where: str
) -> None:
    linked(server, host)
    (server if where == "api" else host).then(reply)
    with pytest.raises(TaskNotFound) as caught:
        connect(server.url).download(REQUEST)
    assert (caught.value.code, caught.value.message, caught.value.method) == ("3001", "no", "file.download")


def test_files_that_look_like_answers_are_files(server: FaultServer, connect: Connect) -> None:
    named = {"Content-Disposition": 'attachment; filename="saved.xml"'}
    big = error("3001") + b" " * 70_000
    replies = [
        Reply(body=error("3001"), headers=named),
        Reply(body=b'<response status="ok"></response>'),
        Reply(body=b'<html><response status="error"></html>', headers=named),
        Reply(body=big),
        Reply(body=b""),
    ]
    client = connect(server.url)
    for reply in replies:
        server.then(reply)
        assert client.download(REQUEST).read() == reply.body


@pytest.mark.parametrize(
    "reply", [Reply(status=403, body=b"<html>"), Reply(status=302, body=b""), Reply(status=204, body=b"")]
)
def test_what_is_neither(server: FaultServer, connect: Connect, reply: Reply) -> None:
    server.handler = lambda received: reply
    with pytest.raises((ServerError, ProtocolError)):
        connect(server.url).download(REQUEST)
    assert len(server.received) == 1


def test_an_expired_session_is_replayed_once(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    host.handler = ranged(DATA)
    link = Reply(status=302, body=b"", headers={"Location": host.url})
    server.then(Reply(body=SESSION), Reply(body=error("0005")), Reply(body=SESSION), link)
    client = connect(server.url, login="me", password="secret")
    assert client.download(REQUEST).read() == DATA
    assert server.methods() == ["auth.login", "file.download", "auth.login", "file.download"]
    server.then(Reply(body=error("0005")), Reply(body=SESSION), Reply(body=error("0005")))
    with pytest.raises(ApiError) as caught:
        client.download(REQUEST)
    assert caught.value.code == "0005"
    server.then(Reply(body=error("0005")), Reply(body=error("1001")))
    with pytest.raises(LoginRefused):
        client.download(REQUEST)


def test_a_page_is_not_delivered_as_the_file(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = lambda received: Reply(body=b"<!DOCTYPE html><html><body>Please log in</body></html>")
    with pytest.raises(ServerError, match="an HTML page"):
        connect(server.url, retries=0).download(REQUEST)


def test_faults_before_the_file_are_tried_again(
    server: FaultServer, host: FaultServer, connect: Connect, swift: Swift
) -> None:
    linked(server, host)
    server.then(Reply(status=503, body=b"<html>"), Cut("request"), Reply(status=429, headers={"Retry-After": "7"}))
    host.then(Reply(status=503, body=b"<html>"), Cut("request"))
    host.handler = ranged(DATA)
    assert connect(server.url).download(REQUEST).read() == DATA
    assert len(server.received) == 4 and len(host.received) == 3
    assert any(7 <= seconds < 8 for seconds in swift.slept)


def test_the_deadline_is_for_the_answer(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.then(Reply(delay=2))
    with pytest.raises(DeadlineExceeded):
        connect(server.url, clock=Swift.real()).download(REQUEST, deadline=0.2)
    host.handler = ranged(DATA)
    swift = Swift()
    download = connect(server.url, clock=swift.clock()).download(REQUEST, deadline=5)
    swift.jump(60)
    assert download.read() == DATA


def test_a_slow_drip_is_not_waited_for(server: FaultServer, connect: Connect) -> None:
    server.then(cut(Reply(body=DATA, hold=30), 100_000))
    client = connect(server.url, clock=Swift.real(), retries=0, timeout=(5, 0.5))
    pieces = client.download(REQUEST).iter_bytes()
    with pytest.raises(ResponseLost, match="took too long"):
        list(pieces)


def test_a_length_that_is_too_great(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    server.handler = lambda received: Reply(body=DATA, length=len(DATA) + 1, cut=10**9)
    with pytest.raises(ResponseLost):
        connect(server.url).download(REQUEST).save(tmp_path / "a")
    assert os.listdir(tmp_path) == []


def test_a_length_that_does_not_count(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(body=DATA, framing="chunked", headers={"Content-Length": "5"})
    download = connect(server.url).download(REQUEST)
    assert download.size is None and download.read() == DATA


def test_what_the_file_is_compressed_with_is_its_own_affair(
    server: FaultServer, host: FaultServer, connect: Connect
) -> None:
    linked(server, host)
    packed = gzip.compress(DATA)
    host.handler = lambda received: Reply(body=packed, headers={"Content-Encoding": "gzip"})
    assert connect(server.url).download(REQUEST).read() == packed


def test_without_a_length_the_end_of_the_connection_is_the_end(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(body=DATA, framing="close")
    download = connect(server.url).download(REQUEST)
    assert download.size is None and download.read() == DATA


def test_a_download_is_read_once(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    server.handler = lambda received: Reply(body=DATA)
    client = connect(server.url)
    download = client.download(REQUEST)
    first = next(iter(download.iter_bytes()))
    assert DATA.startswith(first) and len(first) >= 65536
    with pytest.raises(ValueError, match="read already"):
        download.read()
    with pytest.raises(ValueError, match="read already"):
        download.save(tmp_path / "a")
    download.close()
    download.close()
    with pytest.raises(ValueError, match="closed"):
        next(iter(download.iter_bytes()))


def test_connections_that_are_given_up_are_closed(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = ranged(os.urandom(3_000_000))
    client = connect(server.url)
    for _ in range(3):
        client.download(REQUEST).close()
    assert host.connections == 3
    client.download(REQUEST).read()
    client.download(REQUEST).read()
    assert host.connections == 4


def test_places_that_cannot_be_written(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    server.handler = lambda received: Reply(body=DATA)
    client = connect(server.url)
    with pytest.raises(IsADirectoryError):
        client.download(REQUEST).save(tmp_path)
    with pytest.raises(FileNotFoundError):
        client.download(REQUEST).save(tmp_path / "missing" / "a")
    assert client.download(REQUEST).save(tmp_path / ("я" * 120)).read_bytes() == DATA
    assert len(os.listdir(tmp_path)) == 1


def test_files_and_answers_are_asked_for_differently(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url)
    with pytest.raises(InvalidRequest, match="FileDownload: expected a function that does not answer a file"):
        client.send(REQUEST)
    with pytest.raises(InvalidRequest, match="TaskGet: expected a function that answers a file"):
        client.download(TaskGet())
    with pytest.raises(InvalidRequest, match="FileDownload"):
        client.download(FileDownload())
    assert server.connections == 0


def test_many_at_once(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = ranged(DATA, cuts=[100_000] * 4)
    client = connect(server.url, requests_per_second=0)
    assert run_together(8, lambda number: client.download(REQUEST).read()) == [DATA] * 8


def test_errors_hold_no_secret(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    def echo(received: Received) -> Reply:
        return Reply(status=403, body=received.head + received.body)

    client = connect(server.url)
    faults: list[Any] = [echo, lambda received: Reply(cut=10), lambda received: Reply(status=307, body=b"")]
    for fault in faults:
        server.handler = fault
        with pytest.raises(PlanfixError) as caught:
            client.download(REQUEST)
        assert KEY not in repr(vars(caught.value)) + str(caught.value) and TOKEN not in str(caught.value)
        assert "Basic " not in str(caught.value).replace("Basic ***", "")
    linked(server, host)
    download = client.download(REQUEST)
    inner: Any = download._download
    shown = repr(inner) + repr(vars(inner)) + repr(vars(inner._transfer))
    assert "signed" not in shown and KEY not in shown
    download.close()


@pytest.mark.parametrize("wanted", ["read", "save"])
def test_one_that_failed_is_closed(server: FaultServer, connect: Connect, tmp_path: Path, wanted: str) -> None:
    server.handler = lambda received: cut(Reply(body=DATA), 200_000)
    download = connect(server.url, retries=0).download(REQUEST)
    with pytest.raises(ResponseLost):
        download.read() if wanted == "read" else download.save(tmp_path / "a")
    with pytest.raises(ValueError, match="closed"):
        next(iter(download.iter_bytes()))


def test_a_place_that_is_a_folder_is_refused_before_the_file_comes(
    server: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    server.handler = lambda received: cut(Reply(body=DATA), 200_000)
    with pytest.raises(IsADirectoryError):
        connect(server.url, retries=0).download(REQUEST).save(tmp_path)


@pytest.mark.parametrize("change", ["taken by a folder", "part removed"])
def test_places_that_change_meanwhile(server: FaultServer, connect: Connect, tmp_path: Path, change: str) -> None:
    def at_last(received: Received) -> Reply:
        if change == "taken by a folder":
            (tmp_path / "a").mkdir()
            return Reply(body=DATA)
        (part,) = tmp_path.iterdir()
        part.unlink()
        return cut(Reply(body=DATA), 200_000)

    server.then(cut(Reply(body=DATA), 100_000))
    server.handler = at_last
    with pytest.raises(IsADirectoryError if change == "taken by a folder" else ResponseLost):
        connect(server.url, retries=1).download(REQUEST).save(tmp_path / "a")
    assert [one.name for one in tmp_path.iterdir()] == (["a"] if change == "taken by a folder" else [])


def test_a_file_that_drips_is_not_waited_for(connect: Connect) -> None:
    """Each of its bytes comes in time for the timeout of a read; all of them would take hours."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            with listener.accept()[0] as peer, contextlib.suppress(OSError):
                peer.recv(65536)
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + DATA[:100_000])
                while True:
                    peer.sendall(b"x")
                    time.sleep(0.05)

        threading.Thread(target=drip, daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/xml/"
        client = connect(url, clock=Swift.real(), retries=0, timeout=(0.2, 0.2))
        started = time.monotonic()
        with pytest.raises(ResponseLost, match="took too long"):
            list(client.download(REQUEST).iter_bytes())
        assert time.monotonic() - started < 60
