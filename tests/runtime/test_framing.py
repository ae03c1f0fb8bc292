"""Where an answer ends, however it is cut into pieces, and what is behind it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fault_server import Reply
from planfix_runtime.framing import Framing

WHOLE = [
    Reply().wire(),
    Reply(body=b"").wire(),
    Reply(framing="chunked").wire(),
    Reply(body=b"", framing="chunked").wire(),
    Reply(framing="chunked", interim=100).wire(),
    Reply(body=b"\r\n\r\n" * 9, framing="chunked").wire(),
    Reply(status=204, body=b"").wire(),
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nTrailer: x\r\n\r\n",
]


@pytest.mark.parametrize("wire", WHOLE)
@given(data=st.data())
def test_the_end_is_found(wire: bytes, data: st.DataObject) -> None:
    framing = Framing()
    cuts = sorted(data.draw(st.sets(st.integers(0, len(wire)), max_size=6)) | {0, len(wire)})
    for start, end in zip(cuts, cuts[1:], strict=False):
        assert not framing.clean
        framing.feed(wire[start:end])
    assert framing.clean
    framing.feed(b"H")
    assert not framing.clean
    framing.begin()
    assert not framing.clean
    framing.feed(wire)
    assert framing.clean


@pytest.mark.parametrize(
    "wire",
    [
        Reply(length=5).wire(),
        Reply(length=500).wire(),
        Reply(framing="close").wire(),
        Reply(framing="chunked").wire() + b"more",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\nX0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        Reply(status=204).wire(),
        Reply(status=304).wire(),
    ],
)
def test_not_used_again(wire: bytes) -> None:
    framing = Framing()
    framing.feed(wire)
    assert not framing.clean


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\n\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"])
def test_lines_that_never_end_take_no_time(head: bytes) -> None:
    framing, start = Framing(), time.process_time()
    framing.feed(head)
    for _ in range(1000):
        framing.feed(b"x" * 65536)
    assert time.process_time() - start < 1
    assert not framing.clean
