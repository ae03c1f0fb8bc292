"""Downloads whose connection is lost: what goes on where it was, what begins again, and when it is given up."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from both import KEY, TOKEN, Connect, Swift
from fault_server import FaultServer, Received, Reply
from file_host import DATA, REQUEST, cut, linked, ranged, ranges
from planfix_runtime import ProtocolError, ResponseLost, ServerError
from planfix_runtime.http.transport import CHUNK
from sample_api import AsyncSample, Sample


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


def test_the_end_of_less_than_the_file_is_not_its_end(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    linked(server, host)
    client = connect(server.url)
    target = tmp_path / "a"
    target.write_bytes(b"as it was")
    # What stands between has kept no more than this of the file.
    kept = cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000)
    end = Reply(status=416, body=b"", headers={"Content-Range": "bytes */100000"})
    host.then(*[kept, end] * 3, kept)
    with pytest.raises(ResponseLost, match="after 100000 bytes"):
        client.download(REQUEST).save(target)
    assert target.read_bytes() == b"as it was"
    host.then(kept, end, Reply(body=DATA))
    assert client.download(REQUEST).save(target).read_bytes() == DATA
    host.then(kept, end)
    with pytest.raises(ResponseLost, match="cannot be resumed, after 100000 bytes"):
        list(client.download(REQUEST).iter_bytes())


@pytest.mark.parametrize("most", [60_000, len(DATA)])
def test_a_size_that_only_a_part_says(server: FaultServer, host: FaultServer, connect: Connect, most: int) -> None:
    linked(server, host)
    tag = {"ETag": '"v1"'}
    begun = Reply(body=DATA, headers=tag, framing="chunked")
    host.then(Reply(**{**vars(begun), "cut": len(begun.wire()) - 100_000}))

    def part(received: Received) -> Reply:
        begin = int(ranges(host)[-1].removeprefix("bytes=").removesuffix("-"))
        content = DATA[begin : begin + most]
        told = f"bytes {begin}-{begin + len(content) - 1}/{len(DATA)}"
        return Reply(status=206, body=content, headers={**tag, "Content-Range": told})

    host.handler = part
    assert connect(server.url).download(REQUEST).read() == DATA
    assert (len(host.received) > 2) is (most < len(DATA))


def test_a_file_from_the_api_itself_is_asked_for_again(server: FaultServer, connect: Connect, tmp_path: Path) -> None:
    client = connect(server.url)
    server.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    server.handler = lambda received: Reply(body=DATA)
    assert client.download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    assert server.methods() == ["file.download"] * 2 and b"Range" not in server.received[1].head


def test_a_file_from_the_api_itself_that_is_gone(server: FaultServer, connect: Connect) -> None:
    server.then(cut(Reply(body=DATA), 100_000), Reply(status=404, body=b""))
    with pytest.raises(ServerError, match="HTTP 404"):
        connect(server.url).download(REQUEST).save(os.devnull)
    assert len(server.received) == 2


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


def test_more_than_the_part_was_said_to_have(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    headers = {"ETag": '"v1"', "Content-Range": f"bytes 100000-{len(DATA) - 1}/{len(DATA)}"}
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    host.then(Reply(status=206, body=DATA[100_000:] + b"more", headers=headers))
    with pytest.raises(ProtocolError, match=f"more than the {len(DATA)} bytes"):
        connect(server.url).download(REQUEST).read()


def test_a_part_that_is_less_than_the_rest(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    headers = {"ETag": '"v1"', "Content-Range": f"bytes 100000-199999/{len(DATA)}"}
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000))
    host.then(Reply(status=206, body=DATA[100_000:200_000], headers=headers))
    host.handler = ranged(DATA)
    assert connect(server.url).download(REQUEST).read() == DATA
    assert ranges(host) == ["", "bytes=100000-", "bytes=200000-"]


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


@pytest.mark.parametrize("most", [100_000, len(DATA)])
def test_a_part_of_a_file_whose_size_is_not_said(
    server: FaultServer, host: FaultServer, connect: Connect, most: int
) -> None:
    linked(server, host)
    head = {"ETag": '"v1"'}
    host.then(cut(Reply(body=DATA, headers=head), 100_000))

    def part(received: Received) -> Reply:
        begin = int(ranges(host)[-1].removeprefix("bytes=").removesuffix("-"))
        content = DATA[begin : begin + most]
        return Reply(
            status=206, body=content, headers={**head, "Content-Range": f"bytes {begin}-{begin + len(content) - 1}/*"}
        )

    host.handler = part
    assert connect(server.url).download(REQUEST).read() == DATA


def stopped_after(size: int) -> Any:
    """A progress callback that stops the download after so many bytes."""

    def progress(done: int, total: int | None) -> None:
        if done >= size:
            raise InterruptedError("enough")

    return progress


def test_a_later_run_goes_on(server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path) -> None:
    linked(server, host)
    host.handler = ranged(DATA)
    with pytest.raises(InterruptedError) as stopped:
        connect(server.url).download(REQUEST).save(tmp_path / "a", keep_part=True, progress=stopped_after(100_000))
    [part] = tmp_path.iterdir()
    kept = part.stat().st_size
    assert str(part) in stopped.value.__notes__[0] and 100_000 <= kept < len(DATA)
    reported: list[tuple[int, int | None]] = []
    saved = (
        connect(server.url)
        .download(REQUEST)
        .save(tmp_path / "a", progress=lambda done, total: reported.append((done, total)))
    )
    assert saved.read_bytes() == DATA and [path.name for path in tmp_path.iterdir()] == ["a"]
    assert ranges(host) == ["", "", f"bytes={kept}-"]
    assert reported[0][0] > kept and reported[-1] == (len(DATA), len(DATA))


def test_a_part_of_another_version_is_not_gone_on_with(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    linked(server, host)
    host.handler = ranged(DATA)
    with pytest.raises(InterruptedError):
        connect(server.url).download(REQUEST).save(tmp_path / "a", keep_part=True, progress=stopped_after(100_000))
    changed = bytes(reversed(DATA))
    host.handler = ranged(changed, tag='"v2"')
    assert connect(server.url).download(REQUEST).save(tmp_path / "a").read_bytes() == changed


def test_a_part_that_is_complete_or_too_long(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    linked(server, host)
    host.handler = ranged(DATA)
    for content in (DATA, DATA + b"more"):
        with pytest.raises(InterruptedError):
            connect(server.url).download(REQUEST).save(tmp_path / "a", keep_part=True, progress=stopped_after(1))
        [part] = [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
        part.write_bytes(content)
        assert connect(server.url).download(REQUEST).save(tmp_path / "a").read_bytes() == DATA


@pytest.mark.skipif(os.name == "nt", reason="other modes and links there")
def test_modes_and_links_stay(server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path) -> None:
    linked(server, host)
    host.handler = ranged(DATA)
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    assert connect(server.url).download(REQUEST).save(link) == link
    assert link.is_symlink() and target.read_bytes() == DATA and target.stat().st_mode & 0o777 == 0o640
