"""Answers that are almost answers: each is the error that it is, and says what is wrong with it."""

from __future__ import annotations

import pytest

import planfix.methods
from both import Connect
from fault_server import FaultServer, Reply, error
from planfix_runtime.http.body import Broken, check_framing
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


@pytest.mark.parametrize(("status", "redirect"), [(302, True), (399, True), (400, False), (404, False)])
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


@pytest.mark.parametrize("length", ["5, 6", "\xb2", "-1", ""])
def test_lengths_that_are_none(length: str) -> None:
    with pytest.raises(Broken, match="the length that the answer is said to have is none"):
        check_framing({"Content-Length": length})
