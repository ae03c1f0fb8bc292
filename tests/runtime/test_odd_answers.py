"""Answers that are almost answers: each is the error that it is, and says what is wrong with it."""

from __future__ import annotations

import gzip

import pytest

import planfix.methods
from both import Connect
from fault_server import FaultServer, Reply, error
from planfix_runtime import (
    AmbiguousWriteError,
    ApiError,
    MissingElement,
    ProtocolError,
    RateLimited,
    ResponseLost,
    ServerError,
)
from sample_api import TaskAdd, TaskGet

GZIP = {"Content-Encoding": "gzip"}


@pytest.mark.parametrize("body", [b"no gzip at all", Reply().body], ids=["text", "xml"])
def test_a_compression_that_is_none(server: FaultServer, connect: Connect, body: bytes) -> None:
    server.handler = lambda received: Reply(body=body, headers=GZIP)
    client = connect(server.url, retries=0)
    with pytest.raises(ResponseLost, match="the compressed answer is damaged"):
        client.send(TaskGet())
    with pytest.raises(AmbiguousWriteError, match="the compressed answer is damaged"):
        client.send(TaskAdd())


def test_a_code_is_short(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(body=error("9" * 20)), Reply(body=error("9" * 21)))
    client = connect(server.url)
    with pytest.raises(ApiError) as refused:
        client.send(TaskGet())
    assert refused.value.code == "9" * 20
    with pytest.raises(ProtocolError, match="an error answer without a code"):
        client.send(TaskGet())


@pytest.mark.parametrize(("status", "redirect"), [(301, True), (302, True), (399, True), (400, False), (404, False)])
def test_only_redirects_are_called_so(server: FaultServer, connect: Connect, status: int, redirect: bool) -> None:
    server.handler = lambda received: Reply(status=status, body=b"")
    with pytest.raises(ServerError) as caught:
        connect(server.url).send(TaskGet())
    assert ("redirect" in caught.value.reason) is redirect


def test_an_answer_without_its_object(server: FaultServer) -> None:
    server.handler = lambda received: Reply(body=b'<response status="ok"><project/></response>')
    with planfix.Planfix(account="a", api_key="k", token="t", url=server.url) as pf:
        with pytest.raises(MissingElement, match="^/response/task: the element is missing$"):
            pf.send(planfix.methods.TaskGet(id=1))


def test_nothing_needs_no_decompression(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(status=429, body=b"", headers=GZIP, executed=False)
    with pytest.raises(RateLimited):
        connect(server.url, retries=0).send(TaskGet())


def test_headers_are_those_that_came(server: FaultServer, connect: Connect) -> None:
    assert {"content-length": str(len(Reply().body))} == dict(connect(server.url).raw(TaskGet()).headers)


@pytest.mark.parametrize("status", [302, 303])
def test_a_redirect_may_follow_a_write_that_was_executed(server: FaultServer, connect: Connect, status: int) -> None:
    server.handler = lambda received: Reply(status=status, body=b"", headers={"Location": "/done"})
    with pytest.raises(AmbiguousWriteError):
        connect(server.url).send(TaskAdd())
    assert server.effects["task.add"] == 1


@pytest.mark.parametrize("tail", [b"", b"\0" * 512], ids=["exact", "padded"])
def test_gzip_of_several_members(server: FaultServer, connect: Connect, tail: bytes) -> None:
    body = Reply().body
    packed = gzip.compress(body[:40]) + gzip.compress(body[40:]) + tail
    server.handler = lambda received: Reply(body=packed, headers=GZIP)
    assert connect(server.url).send(TaskGet()) == 5


@pytest.mark.parametrize("before", [b"\n", b"\r\n  ", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_white_space_before_the_document(server: FaultServer, connect: Connect, before: bytes) -> None:
    server.handler = lambda received: Reply(body=before + Reply().body)
    assert connect(server.url).send(TaskGet()) == 5


@pytest.mark.parametrize(
    "headers", [{f"X-{number}": "x" for number in range(120)}, {"X-Long": "x" * 70_000}], ids=["lines", "bytes"]
)
def test_heads_that_are_too_long(server: FaultServer, connect: Connect, headers: dict[str, str]) -> None:
    server.handler = lambda received: Reply(headers=headers)
    with pytest.raises(ResponseLost):
        connect(server.url, retries=0).send(TaskGet())
    with pytest.raises(AmbiguousWriteError):
        connect(server.url).send(TaskAdd())


def test_a_chunk_of_a_negative_size(server: FaultServer, connect: Connect) -> None:
    class Negative(Reply):
        def wire(self) -> bytes:
            return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n"

    server.handler = lambda received: Negative()
    with pytest.raises(ResponseLost):
        connect(server.url, retries=0).send(TaskGet())
    with pytest.raises(AmbiguousWriteError):
        connect(server.url).send(TaskAdd())
