"""Servers that answer and refuse: limits, pages of proxies, redirects, codes of the API."""

from __future__ import annotations

import email.utils
import pickle
import time
from typing import Any

import pytest

from both import Connect, Swift, run_together
from fault_server import OK, FaultServer, Reply, error
from planfix_runtime import AmbiguousWriteError, ApiError, PlanfixError, RateLimited, Request, ServerError
from sample_api import QuotaExceeded, TaskAdd, TaskBusy, TaskGet, TaskNotFound, UnderUpdate


class TestRateLimit:
    @pytest.mark.parametrize("request_", [TaskGet(), TaskAdd()])
    def test_waits_as_long_as_it_is_told(
        self, server: FaultServer, connect: Connect, swift: Swift, request_: Request[int]
    ) -> None:
        server.then(Reply(status=429, body=b"slow down", headers={"Retry-After": "7"}, executed=False))
        started = swift.monotonic()
        assert connect(server.url).send(request_) == 5
        assert 7 <= swift.monotonic() - started < 9
        assert server.effects.total() == 1

    def test_until_a_date(self, server: FaultServer, connect: Connect, swift: Swift) -> None:
        date = email.utils.formatdate(time.time() + 20, usegmt=True)
        server.then(Reply(status=429, headers={"Retry-After": date}, body=b""))
        started = swift.monotonic()
        connect(server.url).send(TaskGet())
        assert 18 <= swift.monotonic() - started < 23

    def test_never_longer_than_the_cap(self, server: FaultServer, connect: Connect, swift: Swift) -> None:
        server.then(Reply(status=429, headers={"Retry-After": "999999"}, body=b""))
        started = swift.monotonic()
        connect(server.url).send(TaskGet())
        assert 60 <= swift.monotonic() - started < 70

    @pytest.mark.parametrize("header", ["-5", "soon", "", "1e9", "٣"])
    def test_nonsense_is_backoff(self, server: FaultServer, connect: Connect, swift: Swift, header: str) -> None:
        server.then(Reply(status=429, headers={"Retry-After": header} if header.isascii() else {}, body=b""))
        connect(server.url).send(TaskGet())
        assert 0.5 < sum(swift.slept) < 5

    def test_gives_up(self, server: FaultServer, connect: Connect, swift: Swift) -> None:
        server.handler = lambda received: Reply(status=429, headers={"Retry-After": "2"}, body=b"")
        with pytest.raises(RateLimited) as caught:
            connect(server.url, retries=2).send(TaskAdd())
        assert caught.value.retry_after == 2 and 60 <= sum(swift.slept) < 75
        assert any("shared_limit" in note for note in caught.value.__notes__)

    def test_does_not_wait_past_the_deadline(self, server: FaultServer, connect: Connect, swift: Swift) -> None:
        server.handler = lambda received: Reply(status=429, headers={"Retry-After": "30"}, body=b"")
        with pytest.raises(RateLimited):
            connect(server.url, deadline=10).send(TaskGet())
        assert sum(swift.slept) < 10


PAGES = [
    Reply(status=502, body=b"<html><body>Bad gateway</body></html>"),
    Reply(status=503, body=b""),
    Reply(status=500, body=b"oops \x00\xff"),
    Reply(status=408, body=b""),
    Reply(
        status=200, body=b"<!DOCTYPE html><html><body>Maintenance</body></html>", headers={"Content-Type": "text/html"}
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.status))
class TestServerError:
    def test_reads_retry(self, server: FaultServer, connect: Connect, page: Reply) -> None:
        server.then(page, page)
        assert connect(server.url).send(TaskGet()) == 5

    def test_reads_give_up(self, server: FaultServer, connect: Connect, page: Reply) -> None:
        server.handler = lambda received: page
        with pytest.raises(ServerError) as caught:
            connect(server.url, retries=1).send(TaskGet())
        assert caught.value.status == page.status and len(caught.value.excerpt) <= 200

    def test_writes_are_ambiguous(self, server: FaultServer, connect: Connect, page: Reply) -> None:
        server.handler = lambda received: page
        with pytest.raises(AmbiguousWriteError):
            connect(server.url).send(TaskAdd())
        assert len(server.received) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(server: FaultServer, connect: Connect, status: int) -> None:
    with FaultServer() as elsewhere:
        server.then(Reply(status=status, headers={"Location": elsewhere.url}, body=b"gone there"))
        with pytest.raises(ServerError, match="not followed") as caught:
            connect(server.url).send(TaskGet())
        # Read by us, under our limits, and not by the HTTP library on its way to following it.
        assert caught.value.excerpt == "gone there"
        assert not elsewhere.received and len(server.received) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413])
def test_other_http_errors_are_final(server: FaultServer, connect: Connect, status: int) -> None:
    server.then(Reply(status=status, body=b"no"))
    with pytest.raises(ServerError, match=str(status)):
        connect(server.url).send(TaskAdd())
    assert len(server.received) == 1


def test_the_document_decides_and_not_the_http_status(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(status=500, body=error("3001", "no such task")), Reply(status=403, body=OK))
    client = connect(server.url)
    with pytest.raises(TaskNotFound, match="no such task"):
        client.send(TaskGet())
    assert client.send(TaskGet()) == 5


@pytest.mark.parametrize(("code", "kind"), [("0011", UnderUpdate), ("3014", TaskBusy)])
class TestBusy:
    @pytest.mark.parametrize("request_", [TaskGet(), TaskAdd()])
    def test_backs_off(
        self,
        server: FaultServer,
        connect: Connect,
        swift: Swift,
        request_: Request[int],
        code: str,
        kind: type[ApiError],
    ) -> None:
        busy = Reply(body=error(code), executed=False)
        server.then(busy, busy)
        assert connect(server.url, requests_per_second=0).send(request_) == 5
        assert swift.slept == pytest.approx([1.5, 3.0], abs=0.01) and server.effects.total() == 1

    def test_gives_up(self, server: FaultServer, connect: Connect, code: str, kind: type[ApiError]) -> None:
        server.handler = lambda received: Reply(body=error(code), executed=False)
        with pytest.raises(kind) as caught:
            connect(server.url, retries=2).send(TaskAdd())
        assert caught.value.code == code and len(server.received) == 3


@pytest.mark.parametrize("code", ["3001", "9999", "abc", "0001"])
def test_other_codes_are_final(server: FaultServer, connect: Connect, code: str) -> None:
    server.then(Reply(body=error(code, "it is so")))
    with pytest.raises(ApiError, match="it is so") as caught:
        connect(server.url).send(TaskGet())
    assert (caught.value.code, caught.value.method) == (code, "task.get") and len(server.received) == 1


class TestQuota:
    def test_breaker(self, server: FaultServer, connect: Connect, swift: Swift) -> None:
        server.handler = lambda received: Reply(body=error("0007"), executed=False)
        client = connect(server.url)
        for request in (TaskGet(), TaskGet(), TaskAdd()):
            with pytest.raises(QuotaExceeded) as caught:
                client.send(request)
        assert caught.value.method == "task.add"
        assert len(server.received) == 1 and client.client.quota.spent
        swift.jump(700)
        with pytest.raises(QuotaExceeded):
            client.send(TaskGet())
        assert len(server.received) == 2
        swift.jump(700)
        server.handler = lambda received: Reply()
        assert client.send(TaskGet()) == 5 and not client.client.quota.spent

    def test_only_one_call_tries_whether_it_is_there_again(
        self, server: FaultServer, connect: Connect, swift: Swift
    ) -> None:
        server.handler = lambda received: Reply(body=error("0007"), executed=False, delay=0.2)
        client = connect(server.url, requests_per_second=0)
        with pytest.raises(QuotaExceeded):
            client.send(TaskGet())
        swift.jump(700)
        results = run_together(8, lambda number: client.send(TaskGet()))
        assert {type(one) for one in results} == {QuotaExceeded} and len(server.received) == 2

    def test_what_is_left_is_known(self, server: FaultServer, connect: Connect) -> None:
        client = connect(server.url)
        assert client.client.quota.remaining is None
        server.then(Reply(headers={"X-RateLimit-Remaining": "41"}))
        answer = client.raw(TaskGet())
        assert answer.requests_left == client.client.quota.remaining == 41
        assert answer.body == OK and answer.status == 200 and answer.attempts == 1


def test_retry_budget_is_shared_by_all_calls(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(status=503, body=b"")
    client = connect(server.url, retries=10, requests_per_second=0)
    for _ in range(10):
        with pytest.raises(ServerError):
            client.send(TaskGet())
    assert len(server.received) == 10 + 20


def test_hook_sees_each_attempt(server: FaultServer, connect: Connect) -> None:
    attempts: list[Any] = []
    server.then(Reply(status=503, body=b""))
    connect(server.url, on_attempt=attempts.append).send(TaskGet())
    assert [(one.method, one.number, one.fault, one.delay is None) for one in attempts] == [
        ("task.get", 1, "server error", False),
        ("task.get", 2, None, True),
    ]


def test_a_hook_that_fails_does_not_make_the_call_fail(server: FaultServer, connect: Connect) -> None:
    def fail(attempt: Any) -> None:
        raise RuntimeError

    assert connect(server.url, on_attempt=fail).send(TaskAdd()) == 5


def test_every_error_survives_pickling(server: FaultServer, connect: Connect) -> None:
    for reply in (
        Reply(status=502, body=b"x"),
        Reply(body=b"x"),
        Reply(body=error("3001")),
        Reply(status=429, body=b""),
    ):
        server.handler = lambda received, reply=reply: reply  # type: ignore[misc]
        for request in (TaskGet(), TaskAdd()):
            with pytest.raises(PlanfixError) as caught:
                connect(server.url, retries=0).send(request)
            again = pickle.loads(pickle.dumps(caught.value))
            assert type(again) is type(caught.value) and str(again) == str(caught.value)
