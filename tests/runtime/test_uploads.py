"""Uploads over real sockets: content that is read while it is sent, its length said before, and what cannot be sent again."""

from __future__ import annotations

import asyncio
import base64
import gc
import gzip
import io
import os
import re
import socket
import threading
import weakref
import zlib
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

import pytest
from hypothesis import given, settings, strategies as st
from lxml import etree

from both import KEY, TOKEN, Connect
from fault_server import FaultServer, Reply, error
from planfix import UNSET, encode, files
from planfix.enums import FileSource
from planfix.methods import FileUpload, UserUpdate
from planfix.types import FileInput
from planfix_runtime import (
    AmbiguousWriteError,
    Attempt,
    ConnectionFailed,
    Extra,
    FileBody,
    InvalidRequest,
    ServerError,
    UnreadableContent,
)
from planfix_runtime.http.transport import SLOWEST, attempt_seconds
from planfix_runtime.limits import Options
from planfix_runtime.model.content import INLINE, PIECE, RequestBody
from sample_api import AsyncSample

DATA = os.urandom(200_000)
OK = b'<response status="ok"><files><file><uniqueId>7</uniqueId></file></files></response>'
SESSION = b'<response status="ok"><sid>the-sid</sid></response>'


def upload(*bodies: bytes | FileBody, name: str = "a") -> FileUpload:
    sent = [FileInput(source_type=FileSource.FILESYSTEM, body=body, name=name) for body in bodies]
    return FileUpload(task_id=1, files=sent)


class Pipe(io.RawIOBase):
    """A stream that cannot be rewound, and gives little at a time."""

    def __init__(self, data: bytes, most: int = 10**9) -> None:
        self._data = io.BytesIO(data)
        self._most = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(memoryview(buffer)[: self._most])


def sources(tmp_path: Path) -> dict[str, FileBody]:
    """The same content in every form."""
    path = tmp_path / "data"
    path.write_bytes(DATA)
    ahead = io.BytesIO(b"head" + DATA + b"tail")
    ahead.seek(4)
    return {
        "path": FileBody.from_path(path),
        "bytes": FileBody.from_bytes(DATA),
        "stream": FileBody.from_stream(ahead, len(DATA)),
        "pipe": FileBody.from_stream(Pipe(DATA), len(DATA)),  # type: ignore[arg-type]
        "pipe of unknown size": FileBody.from_stream(Pipe(DATA)),  # type: ignore[arg-type]
        "slow pipe": FileBody.from_stream(Pipe(DATA, 1000), len(DATA)),  # type: ignore[arg-type]
    }


@pytest.mark.parametrize("kind", ["path", "bytes", "stream", "pipe", "pipe of unknown size", "slow pipe"])
@pytest.mark.parametrize("key", [None, "signing"])
def test_on_the_wire_all_are_the_same(
    server: FaultServer, connect: Connect, tmp_path: Path, kind: str, key: str | None
) -> None:
    server.handler = lambda received: Reply(body=OK)
    request = upload(sources(tmp_path)[kind], b"small")
    client = connect(server.url, signature_key=key)
    if key and kind in ("pipe", "slow pipe"):
        # A signature covers the content, so it must be read twice.
        with pytest.raises(UnreadableContent, match="cannot be rewound"):
            client.send(request)
        assert server.received == []
        return
    client.send(request)
    (received,) = server.received
    assert received.body == encode(upload(DATA, b"small"), account="acc", signature_key=key)
    head = received.head.decode().lower()
    assert re.findall(r"content-length: (\d+)", head) == [str(len(received.body))]
    assert "transfer-encoding" not in head


def test_a_large_request_has_more_time() -> None:
    assert attempt_seconds(Options(), 100 * SLOWEST) == attempt_seconds(Options()) + 100


def test_encode_reads_it(tmp_path: Path) -> None:
    for body in sources(tmp_path).values():
        assert encode(upload(body), account="acc") == encode(upload(DATA), account="acc")


@settings(deadline=None)
@given(st.binary(max_size=3 * 8), st.integers(1, 8))
def test_any_content_in_any_pieces(data: bytes, most: int) -> None:
    body = FileBody.from_stream(Pipe(data, most), len(data))  # type: ignore[arg-type]
    assert b"".join(body.base64(len(data))) == base64.b64encode(data)


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, PIECE + 2, 2 * PIECE, INLINE, INLINE + 1])
def test_sizes_at_the_edges(server: FaultServer, connect: Connect, size: int) -> None:
    server.handler = lambda received: Reply(body=OK)
    data = DATA * 8
    for body in (data[:size], FileBody.from_bytes(data[:size])):
        connect(server.url).send(upload(body))
        received = server.received[-1]
        assert etree.fromstring(received.body, etree.XMLParser(huge_tree=True)).findtext("files/file/body") == (
            base64.b64encode(data[:size]).decode()
        )


@pytest.mark.parametrize("kind", ["path", "bytes", "stream", "pipe", "pipe of unknown size"])
@pytest.mark.parametrize("first", [Reply(body=error("0005")), Reply(status=429, body=b"", executed=False)])
def test_what_can_be_rewound_is_sent_again(
    server: FaultServer, connect: Connect, tmp_path: Path, kind: str, first: Reply
) -> None:
    server.then(Reply(body=SESSION), first)
    server.handler = lambda received: Reply(body=SESSION if received.method == "auth.login" else OK)
    client = connect(server.url, login="me", password="secret")
    request = upload(sources(tmp_path)[kind])
    if kind == "pipe":
        with pytest.raises(UnreadableContent, match="must be read again, but the stream cannot be rewound"):
            client.send(request)
        assert server.methods().count("file.upload") == 1
        return
    client.send(request)
    bodies = [one.body for one in server.received if one.method == "file.upload"]
    assert len(bodies) == 2
    assert etree.fromstring(bodies[1]).findtext("files/file/body") == base64.b64encode(DATA).decode()


def test_a_lost_answer_is_ambiguous_as_ever(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    server.then(Reply(cut=10))
    with pytest.raises(AmbiguousWriteError):
        connect(server.url).send(upload(sources(tmp_path)["path"]))
    assert server.effects["file.upload"] == 1


def test_a_file_that_changes_is_not_sent_by_half(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    shrinking = FileBody.from_stream(io.BytesIO(DATA), len(DATA) + 1)
    gone = FileBody.from_path(path)
    path.unlink()
    closed = FileBody.from_stream(stream := io.BytesIO(DATA))
    stream.close()
    client = connect(server.url)
    for body, reason in ((shrinking, "ended before"), (gone, "cannot be read"), (closed, "cannot be read")):
        with pytest.raises(UnreadableContent, match=reason):
            client.send(upload(body))
        with pytest.raises(UnreadableContent, match=reason):
            encode(upload(body), account="a")
    assert not server.effects
    # What was sent of it does not get in the way of the next call.
    server.handler = lambda received: Reply(body=OK)
    assert client.send(upload(b"x")).files[0].unique_id == 7


def test_a_file_that_grows_is_sent_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"one")
    body = FileBody.from_path(path)
    document = RequestBody("<b>mark</b>", {"mark": body})
    path.write_bytes(b"one, two")
    assert bytes(document) == b"<b>b25l</b>" and len(document) == 11


def test_what_is_no_content(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FileBody.from_path(tmp_path / "missing")
    with pytest.raises(InvalidRequest, match="path: expected a regular file"):
        FileBody.from_path(tmp_path)
    with pytest.raises(InvalidRequest, match="stream: expected a binary stream"):
        FileBody.from_stream(io.StringIO("x"))  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match="size: expected a number of bytes"):
        FileBody.from_stream(io.BytesIO(b"x"), -1)
    with pytest.raises(InvalidRequest, match=r"FileUpload.files\[0\].body: expected bytes or a FileBody"):
        encode(upload("text"), account="a")  # type: ignore[arg-type]


def test_the_order_of_a_signature_is_that_of_the_content() -> None:
    same = DATA[: 2 * PIECE]
    contents = [same + b"b", same + b"a", b"", same]
    plain = encode(upload(*contents), account="a", signature_key="key")
    streamed = encode(upload(*map(FileBody.from_bytes, contents)), account="a", signature_key="key")
    assert plain == streamed and b"<signature>" in plain


def test_large_bytes_are_no_text_to_parse() -> None:
    # libxml2 refuses texts of more than ten million characters.
    data = DATA * 60
    signed = encode(upload(data), account="a", signature_key="key")
    assert len(signed) > 16_000_000
    unknown = FileInput(source_type=FileSource.FILESYSTEM, body=data, extra=(Extra("<new>1</new>"),))
    assert b"<new>1</new>" in encode(FileUpload(task_id=1, files=[unknown]), account="a")


def test_a_refused_request_keeps_no_file() -> None:
    body = FileBody.from_bytes(b"x")
    alive = weakref.ref(body)
    with pytest.raises(InvalidRequest, match=r"files\[1\].body"):
        encode(upload(body, "text"), account="a")  # type: ignore[arg-type]
    del body
    gc.collect()
    assert alive() is None


def test_wherever_a_request_takes_bytes() -> None:
    plain, streamed = (
        encode(UserUpdate(id=1, user_pic=one), account="a") for one in (b"png", FileBody.from_bytes(b"png"))
    )
    assert plain == streamed


def test_no_text_can_pass_for_content() -> None:
    body = FileBody.from_bytes(b"x")
    name = f"file-{'0' * 32}"
    assert name.encode() in encode(upload(body, name=name), account="a")


def test_the_constructors_read_nothing_ahead(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"one")
    by_path, stream = files.from_path(path), io.BytesIO(b"head, rest")
    stream.seek(6)
    by_stream = files.from_stream(stream, name="b", size=2)
    assert stream.tell() == 6
    path.write_bytes(b"two!")
    request = FileUpload(task_id=1, files=[by_path, by_stream])
    found = etree.fromstring(encode(request, account="a")).iterfind("files/file/body")
    assert [base64.b64decode(one.text or "") for one in found] == [b"two!", b"re"]
    assert by_path.name == "data" and by_path.description is UNSET
    assert repr(by_path.body) == f"<FileBody of {path}>"


class Failing(io.BytesIO):
    """A stream that gives one piece, and then something else."""

    def __init__(self, given: object) -> None:
        super().__init__(os.urandom(PIECE * 3))
        self._given = given

    def read(self, size: int | None = -1) -> Any:
        if self.tell() == 0:
            return super().read(size)
        if isinstance(self._given, BaseException):
            raise self._given
        return self._given


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (OSError("the disk is gone"), r"cannot be read \(the disk is gone\)"),
        (EOFError("no end-of-stream marker"), r"cannot be read \(no end-of-stream marker\)"),
        (zlib.error("invalid block"), r"cannot be read \(invalid block\)"),
        (ConnectionError("where it comes from is gone"), "where it comes from is gone"),
        (StopIteration(), r"cannot be read \(StopIteration\)"),
        ("text", "gave a str instead of bytes"),
        (None, "gave a NoneType instead of bytes"),
        (b"", "ended before all bytes of it were read"),
        (b"x" * (PIECE + 1), "gave more bytes than it was asked for"),
    ],
    ids=lambda one: type(one).__name__,
)
def test_a_stream_that_fails_while_it_is_read(
    server: FaultServer, connect: Connect, given: object, reason: str
) -> None:
    attempts: list[Attempt] = []
    client = connect(server.url, on_attempt=attempts.append)
    with pytest.raises(UnreadableContent, match=reason):
        client.send(upload(FileBody.from_stream(Failing(given))))
    assert not server.effects and [one.fault for one in attempts] == ["unreadable content"]
    # The connection over which half of it went is not used again.
    client.send(upload(b"x"))
    assert server.connections == 2


def test_a_stream_that_cannot_go_back(server: FaultServer, connect: Connect) -> None:
    class Stuck(io.BytesIO):
        def seek(self, place: int, whence: int = 0) -> int:
            if whence == 0 and self.tell() == 0:
                raise RuntimeError("it is somebody else's")
            return super().seek(place, whence)

    with pytest.raises(UnreadableContent, match="somebody else's"):
        connect(server.url).send(upload(FileBody.from_stream(Stuck(DATA))))
    assert not server.effects


def test_what_is_no_error_of_the_stream_is_not_made_one() -> None:
    with pytest.raises(KeyboardInterrupt):
        encode(upload(FileBody.from_stream(Failing(KeyboardInterrupt()))), account="a")


def test_what_a_stream_raises_before_there_is_a_request(tmp_path: Path) -> None:
    cut = gzip.compress(DATA)[:-100_000]
    with pytest.raises(EOFError), gzip.open(io.BytesIO(cut)) as stream:
        FileBody.from_stream(cast("IO[bytes]", stream))


class Halting(io.BytesIO):
    """A stream that halts in its second read until it is let go on."""

    def __init__(self) -> None:
        super().__init__(DATA)
        self.halts = threading.Event()
        self.goes_on = threading.Event()

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() == PIECE and not self.goes_on.is_set():
            self.halts.set()
            assert self.goes_on.wait(30)
        return super().read(size)


class TestAStreamThatHalts:
    def test_a_deadline_does_not_wait_for_it(self, server: FaultServer) -> None:
        async def run(stream: Halting) -> None:
            async with AsyncSample(account="a", api_key=KEY, token=TOKEN, url=server.url) as client:
                request = upload(FileBody.from_stream(stream))
                try:
                    with pytest.raises(AmbiguousWriteError, match="the deadline passed"):
                        await client.send(request, deadline=1)
                finally:
                    stream.goes_on.set()

        stream = Halting()
        asyncio.run(asyncio.wait_for(run(stream), 20))
        assert stream.halts.is_set() and not server.effects

    def test_a_cancellation_does_not_wait_for_it(self, server: FaultServer) -> None:
        server.handler = lambda received: Reply(body=OK)

        async def run(stream: Halting) -> None:
            async with AsyncSample(
                account="a", api_key=KEY, token=TOKEN, url=server.url, requests_per_second=0
            ) as client:
                request = upload(FileBody.from_stream(stream))
                sending = asyncio.create_task(client.send(request))
                try:
                    assert await asyncio.to_thread(stream.halts.wait, 20)
                    sending.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await sending
                    # The thread is still at it: whoever went to the beginning now would get what is in the middle.
                    with pytest.raises(UnreadableContent, match="another call is still reading it"):
                        await client.send(request)
                finally:
                    stream.goes_on.set()
                while True:
                    with suppress(UnreadableContent):
                        await client.send(request)
                        break

        asyncio.run(asyncio.wait_for(run(Halting()), 20))
        (received,) = server.received
        assert etree.fromstring(received.body).findtext("files/file/body") == base64.b64encode(DATA).decode()


def test_progress(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 200_000)
    reported: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        reported.append((done, total))

    for body in (
        FileBody.from_path(path, progress=note),
        FileBody.from_stream(io.BytesIO(b"x" * 200_000), progress=note),
    ):
        reported.clear()
        b"".join(RequestBody("mark", {"mark": body}))
        assert reported[-1] == (200_000, 200_000) and len(reported) > 2
        assert [done for done, _ in reported] == sorted(done for done, _ in reported)


class Impatient(FaultServer):
    """Answers 413 to a head, and closes the connection while the body is still coming."""

    def _exchange(self, sock: socket.socket, number: int) -> bool:
        data = b""
        while b"\r\n\r\n" not in data:
            data += sock.recv(1024)
        self._note(data, b"", number)
        sock.sendall(Reply(status=413, body=b"too long", headers={"Connection": "close"}).wire())
        return False


@pytest.mark.parametrize("retries", [0, 2])
def test_a_server_that_does_not_take_the_whole_request(connect: Connect, retries: int) -> None:
    with Impatient() as server:
        # Whether the answer can still be read depends on who is faster. It was not executed, in any case.
        with pytest.raises((ServerError, ConnectionFailed)) as caught:
            connect(server.url, retries=retries).send(upload(bytes(8_000_000)))
        assert not isinstance(caught.value, AmbiguousWriteError)
        if isinstance(caught.value, ServerError):
            assert caught.value.status == 413 and 1 <= len(server.received) <= 1 + retries
        else:
            assert "the request was not sent to its end" in str(caught.value) and len(server.received) == 1 + retries
