"""Downloads over real sockets: what is a file, where it comes from, and what becomes of it when connections are lost."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import hashlib
import os
import re
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from both import Swift, run_together
from conftest import KEY, TOKEN, Connect
from fault_server import Cut, FaultServer, Received, Reply, error
from planfix.methods import FileDownload
from planfix_runtime.errors import (
    ApiError,
    DeadlineExceeded,
    InvalidRequest,
    PlanfixError,
    ProtocolError,
    ResponseLost,
    ServerError,
)
from planfix_runtime.file_call import CHUNK
from planfix_runtime.file_name import file_name
from planfix_runtime.link import resolve
from sample_api import AsyncSample, LoginRefused, Sample, TaskGet, TaskNotFound

DATA = os.urandom(300_000)
REQUEST = FileDownload(id=5)
SESSION = b'<response status="ok"><sid>the-sid-3</sid></response>'


@pytest.fixture
def host() -> Iterator[FaultServer]:
    """Where links lead."""
    with FaultServer() as host:
        yield host


def linked(server: FaultServer, host: FaultServer, **headers: str) -> None:
    """Let the API answer a link to the host."""
    location = host.url + "file?signed=1"
    server.handler = lambda received: Reply(status=302, body=b"", headers={"Location": location, **headers})


def ranged(data: bytes, tag: str = '"v1"', cuts: list[int] | None = None) -> Callable[[Received], Reply]:
    """A host that serves a file in parts. It cuts the first answers after so many bytes of the file."""
    left = list(cuts or [])

    def answer(received: Received) -> Reply:
        asked = re.search(rb"(?i)\r\nrange: bytes=(\d+)-", received.head)
        same = re.search(rb'(?i)\r\nif-range: ("[^"]*")', received.head)
        headers, begin, status = {"ETag": tag} if tag else {}, 0, 200
        if asked and same and same[1].decode() == tag:
            begin, status = int(asked[1]), 206
            headers["Content-Range"] = f"bytes {begin}-{len(data) - 1}/{len(data)}"
        reply = Reply(status=status, body=data[begin:], headers=headers)
        return cut(reply, left.pop(0)) if left else reply

    return answer


def cut(reply: Reply, after: int) -> Reply:
    """The same answer, cut after so many bytes of its body."""
    head = len(reply.wire()) - len(reply.body)
    return Reply(**{**vars(reply), "cut": head + after})


def ranges(host: FaultServer) -> list[str]:
    """What was asked for."""
    found = (re.search(rb"(?i)\r\nrange: ([^\r]*)", one.head) for one in host.received)
    return [one[1].decode() if one else "" for one in found]


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


def test_a_link_is_followed_without_anything_of_the_api(
    server: FaultServer, host: FaultServer, connect: Connect
) -> None:
    def api(received: Received) -> Reply:
        if received.method == "auth.login":
            return Reply(body=SESSION, headers={"Set-Cookie": "canary=1; Path=/"})
        return Reply(status=302, body=b"", headers={"Location": host.url + "f", "Set-Cookie": "canary=2; Path=/"})

    server.handler = api
    host.handler = ranged(DATA)
    client = connect(server.url, login="the-login", password="the-password", signature_key="the-signature")
    assert client.download(REQUEST).read() == DATA
    (received,) = host.received
    assert received.head.startswith(b"GET /xml/f HTTP/1.1\r\n") and received.body == b""
    names = {line.partition(":")[0].lower() for line in received.head.decode().splitlines()[1:]}
    assert names <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert b"identity" in received.head and b"gzip" not in received.head
    for secret in (KEY, "the-sid-3", "the-login", "the-password", "the-signature", "acc", "canary"):
        assert secret.encode() not in received.head.replace(b"ccept", b"")


@pytest.mark.parametrize("status", [301, 302, 303])
def test_links_lead_on_for_a_while(server: FaultServer, host: FaultServer, connect: Connect, status: int) -> None:
    linked(server, host)
    host.then(*[Reply(status=status, body=b"", headers={"Location": f"/{number}"}) for number in range(3)])
    host.handler = ranged(DATA)
    assert connect(server.url).download(REQUEST).read() == DATA
    assert [one.head.split()[1] for one in host.received] == [b"/xml/file?signed=1", b"/0", b"/1", b"/2"]


def test_but_not_for_ever(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = lambda received: Reply(status=302, body=b"", headers={"Location": "/again"})
    with pytest.raises(ServerError, match="one after the other"):
        connect(server.url).download(REQUEST)
    assert len(server.received) == 1 and len(host.received) == 5


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("where", ["api", "host"])
def test_redirects_that_would_carry_the_request_along_are_refused(
    server: FaultServer, host: FaultServer, connect: Connect, status: int, where: str
) -> None:
    redirect = Reply(status=status, body=b"", headers={"Location": host.url + "elsewhere"})
    if where == "api":
        server.handler = lambda received: redirect
    else:
        linked(server, host)
        host.handler = lambda received: redirect
    with pytest.raises(ServerError, match=f"HTTP {status}, a redirect, which is not followed"):
        connect(server.url).download(REQUEST)
    assert len(host.received) == (where == "host")


@pytest.mark.parametrize(
    "location",
    [
        "http://elsewhere.example/f",
        "http://127.0.0.1.elsewhere.example/f",
        "http://127.0.0.1\\@elsewhere.example/f",
        "//elsewhere.example/f",
        "ftp://127.0.0.1/f",
        "file:///etc/passwd",
        "https://user:pass@elsewhere.example/f",
        "https://else where.example/f",
        "https:///f",
        "javascript:alert(1)",
    ],
)
def test_other_links_lead_nowhere(server: FaultServer, connect: Connect, location: str) -> None:
    server.handler = lambda received: Reply(status=302, body=b"", headers={"Location": location})
    with pytest.raises(ServerError, match="not followed"):
        connect(server.url).download(REQUEST)
    assert server.connections == 1


def test_a_real_api_cannot_send_its_clients_to_this_machine() -> None:
    with pytest.raises(ValueError, match="not https"):
        resolve("https://api.example/xml/", "http://127.0.0.1:631/")
    assert resolve("http://localhost/xml/", "http://[::1]:8/f") == "http://[::1]:8/f"
    assert resolve("https://api.example/xml/", "../файл 1.pdf?a=%20&b=1#x") == (
        "https://api.example/%D1%84%D0%B0%D0%B9%D0%BB%201.pdf?a=%20&b=1"
    )
    latin = "/файл".encode().decode("latin-1")
    assert resolve("https://api.example/xml/", latin) == resolve("https://api.example/xml/", "/файл")


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
        Reply(body=b'<html><response status="error"></html>'),
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


def test_faults_before_the_file_are_tried_again(
    server: FaultServer, host: FaultServer, connect: Connect, swift: Swift
) -> None:
    linked(server, host)
    server.then(Reply(status=503, body=b"<html>"), Cut("request"), Reply(status=429, headers={"Retry-After": "7"}))
    host.then(Reply(status=503, body=b"<html>"), Cut("request"))
    host.handler = ranged(DATA)
    assert connect(server.url).download(REQUEST).read() == DATA
    assert len(server.received) == 4 and len(host.received) == 3
    assert 7 in swift.slept


def test_links_keep_no_pace_and_the_api_does(
    server: FaultServer, host: FaultServer, connect: Connect, swift: Swift
) -> None:
    linked(server, host)
    host.handler = ranged(DATA, cuts=[1000])
    client = connect(server.url)
    client.download(REQUEST).read()
    assert len(swift.slept) == 1 and swift.slept[0] < 0.9
    client.download(REQUEST).close()
    assert swift.slept[1] > 0.1


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
    server.then(cut(Reply(body=DATA, hold=5), 100_000))
    client = connect(server.url, clock=Swift.real(), retries=0, timeout=(0.2, 0.2))
    pieces = client.download(REQUEST).iter_bytes()
    with pytest.raises(ResponseLost, match="took too long"):
        list(pieces)


@pytest.mark.parametrize("cuts", [[0], [1], [70_000], [150_000, 1, 0], [len(DATA) - 1]])
@pytest.mark.parametrize("how", ["save", "read", "iter"])
def test_a_lost_connection_goes_on_where_it_was(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path, cuts: list[int], how: str
) -> None:
    linked(server, host)
    host.handler = ranged(DATA, cuts=cuts)
    download = connect(server.url).download(REQUEST)
    if how == "save":
        content = download.save(tmp_path / "a").read_bytes()
    else:
        content = download.read() if how == "read" else b"".join(download.iter_bytes())
    assert hashlib.sha256(content).digest() == hashlib.sha256(DATA).digest()
    assert len(server.received) == 1 and len(host.received) == len(cuts) + 1
    # Of a file that was cut in its first bytes nothing is kept.
    place = f"bytes={cuts[0]}-" if cuts[0] > CHUNK else ""
    assert ranges(host)[:2] == ["", place]
    # A part is only ever asked for with the validator of what is there.
    assert all(b"If-Range" in one.head for one, asked in zip(host.received, ranges(host), strict=True) if asked)


@pytest.mark.parametrize("tag", ["", 'W/"weak"'])
def test_without_a_strong_validator_it_begins_again(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path, tag: str
) -> None:
    linked(server, host)
    client = connect(server.url)
    host.handler = ranged(DATA, tag, cuts=[100_000])
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    assert ranges(host) == ["", ""]
    host.handler = ranged(DATA, tag, cuts=[100_000])
    got: list[bytes] = []
    with pytest.raises(ResponseLost, match="cannot be resumed, after 100000 bytes"):
        got.extend(client.download(REQUEST).iter_bytes())
    assert b"".join(got) == DATA[:100_000]
    assert len(host.received) == 3


def test_a_file_that_changed_meanwhile_begins_again(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    linked(server, host)
    other = os.urandom(200_000)
    client = connect(server.url)
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    host.handler = ranged(other, '"v2"')
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == other
    assert ranges(host) == ["", "bytes=100000-"]
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    with pytest.raises(ResponseLost, match="cannot be resumed"):
        list(client.download(REQUEST).iter_bytes())


@pytest.mark.parametrize(
    ("content_range", "tag"),
    [
        (f"bytes 5-{len(DATA) - 1}/{len(DATA)}", '"v1"'),
        (f"bytes 100000-{len(DATA)}/{len(DATA) + 1}", '"v1"'),
        (f"bytes 100000-{len(DATA) - 1}/{len(DATA)}", '"v2"'),
        ("bytes lies", '"v1"'),
        ("", '"v1"'),
    ],
)
def test_a_part_that_was_not_asked_for_is_not_used(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path, content_range: str, tag: str
) -> None:
    linked(server, host)
    client = connect(server.url)
    first = cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000)
    wrong = Reply(status=206, body=b"x" * 200_000, headers={"ETag": tag, "Content-Range": content_range})
    host.then(first, wrong)
    host.handler = ranged(DATA)
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    host.then(first, wrong)
    with pytest.raises(ResponseLost, match="cannot be resumed"):
        list(client.download(REQUEST).iter_bytes())
    host.then(wrong)
    with pytest.raises(ProtocolError, match="not asked for"):
        client.download(REQUEST)


def test_nothing_behind_the_end(server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path) -> None:
    linked(server, host)
    client = connect(server.url)
    headers = {"ETag": '"v1"'}
    # All of it came, but not the sign that it was all.
    chunked = Reply(body=DATA, headers=headers, framing="chunked")
    ended = Reply(**{**vars(chunked), "cut": len(chunked.wire()) - 5})
    host.then(ended, Reply(status=416, body=b"", headers={"Content-Range": f"bytes */{len(DATA)}"}))
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    assert ranges(host) == ["", f"bytes={len(DATA)}-"]
    # The file became shorter.
    host.then(cut(Reply(body=DATA, headers=headers), 100_000), Reply(status=416, body=b""))
    host.handler = ranged(DATA[:50_000], '"v2"')
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == DATA[:50_000]
    host.then(Reply(status=416, body=b""))
    with pytest.raises(ProtocolError):
        client.download(REQUEST)


def test_a_file_from_the_api_itself_is_asked_for_again(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    client = connect(server.url)
    server.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    server.handler = lambda received: Reply(body=DATA)
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    assert server.methods() == ["file.download"] * 2 and b"Range" not in server.received[1].head


def test_a_link_that_expired_is_replaced(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    linked(server, host)
    good = ranged(DATA, cuts=[100_000])
    gone = Reply(status=403, body=b"expired")
    replies = iter([good, lambda received: gone, good])
    host.handler = lambda received: next(replies)(received)
    assert connect(server.url).download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    assert len(server.received) == 2 and ranges(host) == ["", "bytes=100000-", "bytes=100000-"]


def test_a_link_that_leads_nowhere_is_not_replaced(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = lambda received: Reply(status=404, body=b"nothing here")
    with pytest.raises(ServerError, match="nothing here") as caught:
        connect(server.url).download(REQUEST)
    assert caught.value.status == 404 and len(server.received) == 1


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_gives_up_and_leaves_nothing(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path, swift: Swift, framing: Any
) -> None:
    linked(server, host)
    whole = Reply(body=DATA, framing=framing)
    host.handler = lambda received: Reply(**{**vars(whole), "cut": len(whole.wire()) - 100})
    target = tmp_path / "a"
    target.write_bytes(b"as it was")
    client = connect(server.url)
    with pytest.raises(ResponseLost):
        client.download(REQUEST).save(target)
    assert len(host.received) == 4 and swift.slept == sorted(swift.slept)
    assert os.listdir(tmp_path) == ["a"] and target.read_bytes() == b"as it was"
    with pytest.raises(ResponseLost) as caught:
        client.with_options(retries=1).download(REQUEST).save(target, keep_part=True)
    (note,) = caught.value.__notes__
    kept = Path(note.partition(" kept in ")[2])
    assert kept.parent == tmp_path and DATA.startswith(kept.read_bytes()) and kept.stat().st_size > 200_000


def test_losses_count_anew_after_progress_and_never_without_end(
    server: FaultServer, host: FaultServer, connect: Connect
) -> None:
    linked(server, host)
    data = DATA * 24
    client = connect(server.url, retries=1)
    host.handler = ranged(data, cuts=[1_200_000] * 4)
    assert client.download(REQUEST).read() == data
    # Each time it dies at the same place: that is no progress.
    host.received.clear()
    host.handler = ranged(data, tag="", cuts=[1_200_000] * 9)
    with pytest.raises(ResponseLost, match="after 1200000 bytes"):
        client.download(REQUEST).read()
    assert len(host.received) == 2
    # All calls of a client together have a budget.
    host.received.clear()
    host.handler = ranged(data, cuts=[100_000] * 90)
    with pytest.raises(ResponseLost):
        client.with_options(retries=99).download(REQUEST).read()
    assert 10 < len(host.received) < 60


def test_a_length_that_is_too_great(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    server.handler = lambda received: Reply(body=DATA, length=len(DATA) + 1, cut=10**9)
    with pytest.raises(ResponseLost):
        connect(server.url).download(REQUEST).save(tmp_path / "a")
    assert os.listdir(tmp_path) == []


def test_a_length_that_is_too_small(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url)
    server.then(Reply(body=DATA[:1000] + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlies", length=1000))
    assert client.download(REQUEST).read() == DATA[:1000]
    # What came behind it is no answer to anything.
    assert client.send(TaskGet()) == 5


def test_more_than_the_part_was_said_to_have(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    headers = {"ETag": '"v1"', "Content-Range": f"bytes 100000-{len(DATA) - 1}/{len(DATA)}"}
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    host.then(Reply(status=206, body=DATA[100_000:] + b"more", headers=headers))
    with pytest.raises(ProtocolError, match=f"more than the {len(DATA)} bytes"):
        connect(server.url).download(REQUEST).read()


def test_a_length_that_does_not_count(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(body=DATA, framing="chunked", headers={"Content-Length": "5"})
    download = connect(server.url).download(REQUEST)
    assert download.size is None and download.read() == DATA


def test_a_part_that_is_less_than_the_rest(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    headers = {"ETag": '"v1"', "Content-Range": f"bytes 100000-199999/{len(DATA)}"}
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    host.then(Reply(status=206, body=DATA[100_000:200_000], headers=headers))
    host.handler = ranged(DATA)
    assert connect(server.url).download(REQUEST).read() == DATA
    assert ranges(host) == ["", "bytes=100000-", "bytes=200000-"]


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
    with pytest.raises(ValueError, match="taken already"):
        download.read()
    with pytest.raises(ValueError, match="taken already"):
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


@pytest.fixture(params=["length", "chunked"])
def halting(request: pytest.FixtureRequest, server: FaultServer, host: FaultServer) -> bytes:
    """A file that halts halfway; whoever comes again gets the rest."""
    linked(server, host)
    data = os.urandom(400_000)
    host.then(cut(Reply(body=data, framing=request.param, headers={"ETag": '"v1"'}, hold=5), 200_000))
    host.handler = ranged(data)
    return data


def test_an_interrupted_read_loses_nothing(server: FaultServer, halting: bytes) -> None:
    class Interrupt(BaseException):
        """As Ctrl-C is one."""

    def interrupt(*_: object) -> None:
        raise Interrupt

    with Sample(account="a", api_key=KEY, token=TOKEN, url=server.url) as client:
        download = client.download(REQUEST)
        got = bytearray()
        while len(got) < 130_000:
            got += next(download.iter_bytes())
        before = signal.signal(signal.SIGALRM, interrupt)
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        try:
            with pytest.raises(Interrupt):
                for piece in download.iter_bytes():
                    got += piece
        finally:
            signal.signal(signal.SIGALRM, before)
        assert bytes(got) + b"".join(download.iter_bytes()) == halting


def test_a_cancelled_read_loses_nothing(server: FaultServer, halting: bytes) -> None:

    async def main() -> bytes:
        async with AsyncSample(account="a", api_key=KEY, token=TOKEN, url=server.url) as client:
            download = await client.download(REQUEST)
            got = bytearray()
            while len(got) < 130_000:
                got += await anext(download.iter_bytes())
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    async for piece in download.iter_bytes():
                        got += piece
            async for piece in download.iter_bytes():
                got += piece
            return bytes(got)

    assert asyncio.run(main()) == halting


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("", None),
        ("inline", None),
        ("attachment; filename=plain.txt", "plain.txt"),
        ('attachment; filename="with \\"quotes\\".txt"', 'with "quotes".txt'),
        ("attachment; filename=\"a.txt\"; filename*=UTF-8''%D1%8F.txt", "я.txt"),
        ('attachment; filename="' + "я.txt".encode().decode("latin-1") + '"', "я.txt"),
        ("attachment; filename*=utf-8'en'%2e%2e%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="..\\\\..\\\\win.ini"', "win.ini"),
        ('attachment; filename=".."', None),
        ('attachment; filename="a/"', None),
        ("attachment; filename*=UTF-8''a%00b%0A.txt", "ab.txt"),
    ],
)
def test_names_lead_nowhere(header: str, name: str | None) -> None:
    assert file_name(header) == name


@pytest.mark.parametrize("wanted", ["read", "save"])
def test_one_that_failed_is_closed(server: FaultServer, connect: Connect, tmp_path: Path, wanted: str) -> None:
    server.handler = lambda received: cut(Reply(body=DATA), 200_000)
    download = connect(server.url, retries=0).download(REQUEST)
    with pytest.raises(ResponseLost):
        download.read() if wanted == "read" else download.save(tmp_path / "a")
    with pytest.raises(ValueError, match="closed"):
        next(iter(download.iter_bytes()))


def test_a_link_is_not_replaced_for_another_reason(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000), Reply(status=400, body=b""))
    with pytest.raises(ServerError, match="HTTP 400"):
        connect(server.url).download(REQUEST).read()
    assert len(server.received) == 1


def test_a_part_of_a_file_whose_size_is_not_said(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    head = {"ETag": '"v1"'}
    rest = {**head, "Content-Range": f"bytes 100000-{len(DATA) - 1}/*"}
    whole = Reply(body=DATA, headers=head)
    host.then(Reply(body=DATA, headers=head, cut=whole.wire().index(DATA) + 100_000))
    host.handler = lambda received: Reply(status=206, body=DATA[100_000:], headers=rest)
    assert connect(server.url).download(REQUEST).read() == DATA


@pytest.mark.parametrize("location", ["https://[::1/f", "https://elsewhere.example:port/f"])
def test_links_without_an_address(server: FaultServer, connect: Connect, location: str) -> None:
    server.handler = lambda received: Reply(status=302, body=b"", headers={"Location": location})
    with pytest.raises(ServerError, match="not followed: it has no address$"):
        connect(server.url).download(REQUEST)


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
    """Each of its bytes comes in time for the timeout of a read."""
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
        assert time.monotonic() - started < 4
