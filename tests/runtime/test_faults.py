"""The fault table of the design, row by row, over real sockets and both transports."""

from __future__ import annotations

import email.utils
import gzip
import socket
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from both import Swift, run_together
from conftest import Connect
from fault_server import OK, Cut, FaultServer, Reply, error
from planfix.methods import FileDownload
from planfix_runtime.body import Body, TooLarge
from planfix_runtime.errors import (
    AmbiguousWriteError,
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    DeadlineExceeded,
    PlanfixError,
    ProtocolError,
    RateLimited,
    ResponseLost,
    ServerError,
    TLSError,
    UnreadableWriteAnswer,
)
from planfix_runtime.messages import Request
from sample_api import QuotaExceeded, TaskAdd, TaskBusy, TaskGet, TaskNotFound, TaskUpdate, UnderUpdate

WRITES = [TaskAdd(), TaskUpdate()]
CUTS = [Cut(after, reset) for after in ("head", "body", "request") for reset in (False, True)]
MID_REPLY = [Reply(cut=cut) for cut in (1, 20, 60, len(Reply().wire()) - 1)]


def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}/xml/"


@pytest.mark.parametrize("request_", [TaskGet(), *WRITES])
def test_refused_connections_are_retried_for_any_method(connect: Connect, swift: Swift, request_: Request[int]) -> None:
    with pytest.raises(ConnectionFailed, match="nothing was sent") as caught:
        connect(closed_port(), retries=2, requests_per_second=0).send(request_)
    assert type(caught.value) is ConnectionFailed
    assert swift.slept == pytest.approx([0.375, 0.75])
    assert caught.value.__notes__ == ["tried 3 times"]


def test_unknown_host(connect: Connect) -> None:
    with pytest.raises(ConnectionFailed, match="address was not found"):
        connect("https://planfix.invalid/xml/", retries=0).send(TaskAdd())


def test_connect_timeout_is_not_ambiguous(connect: Connect) -> None:
    # A listener whose backlog is full accepts nobody.
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        with socket.create_connection(listener.getsockname()), socket.socket() as second:
            second.setblocking(False)
            second.connect_ex(listener.getsockname())
            url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
            with pytest.raises(ConnectionFailed, match="too long"):
                connect(url, retries=0, timeout=(0.05, 2)).send(TaskAdd())


@pytest.mark.parametrize("step", [*CUTS, *MID_REPLY], ids=str)
class TestLostAfterSending:
    def test_reads_are_retried(self, server: FaultServer, connect: Connect, step: Cut | Reply) -> None:
        server.then(step)
        assert connect(server.url).send(TaskGet()) == 5

    def test_reads_give_up(self, server: FaultServer, connect: Connect, step: Cut | Reply) -> None:
        server.then(step, step)
        with pytest.raises(ResponseLost) as caught:
            connect(server.url, retries=1).send(TaskGet())
        assert type(caught.value) is ResponseLost

    @pytest.mark.parametrize("request_", WRITES)
    def test_writes_are_never_sent_twice(
        self, server: FaultServer, connect: Connect, step: Cut | Reply, request_: Request[int]
    ) -> None:
        server.then(step)
        with pytest.raises(AmbiguousWriteError, match="may have been executed") as caught:
            connect(server.url).send(request_)
        assert type(caught.value) is AmbiguousWriteError
        assert caught.value.safe_to_repeat is isinstance(request_, TaskUpdate)
        time.sleep(0.01)
        assert len(server.received) <= 1 and server.effects.total() <= 1


def test_cut_before_anything_was_read(server: FaultServer, connect: Connect) -> None:
    server.then(Cut("connect", reset=True), Cut("connect", reset=True))
    with pytest.raises((AmbiguousWriteError, ConnectionFailed)):
        connect(server.url, retries=0).send(TaskAdd())
    assert not server.effects


@pytest.mark.parametrize("request_", [TaskGet(), TaskAdd()])
def test_read_timeout(server: FaultServer, connect: Connect, request_: Request[int]) -> None:
    server.then(Reply(delay=0.5))
    expected = ResponseLost if isinstance(request_, TaskGet) else AmbiguousWriteError
    with pytest.raises(expected, match="too long"):
        connect(server.url, timeout=(2, 0.05), retries=0).send(request_)


class TestSlowDrip:
    @pytest.mark.parametrize("drip", [Reply(drip=0.02), Reply(drip=0.02, framing="chunked")], ids=["length", "chunked"])
    def test_deadline_holds(self, server: FaultServer, connect: Connect, drip: Reply) -> None:
        server.handler = lambda received: drip
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            connect(server.url, deadline=0.15).send(TaskGet())
        assert time.monotonic() - started < 0.5

    def test_deadline_holds_when_an_answer_stops_in_the_middle(self, server: FaultServer, connect: Connect) -> None:
        server.then(Reply(delay=0.4, cut=80, hold=1.0))
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            connect(server.url, deadline=0.5).send(TaskGet())
        assert time.monotonic() - started < 0.75

    def test_of_a_write_is_ambiguous(self, server: FaultServer, connect: Connect) -> None:
        server.then(Reply(drip=0.02))
        with pytest.raises(AmbiguousWriteError, match="deadline"):
            connect(server.url).send(TaskAdd(), deadline=0.1)

    def test_an_attempt_ends_without_a_deadline(self, server: FaultServer, connect: Connect) -> None:
        server.handler = lambda received: Reply(drip=0.02)
        with pytest.raises(ResponseLost):
            connect(server.url, timeout=(0.1, 0.03), retries=0).send(TaskGet())


class TestTls:
    def test_with_the_right_authority(self, tls_server: FaultServer, connect: Connect, ca_file: Path) -> None:
        assert connect(tls_server.url, ca=ca_file).send(TaskAdd()) == 5

    def test_unknown_authority_is_one_attempt(self, tls_server: FaultServer, connect: Connect, swift: Swift) -> None:
        with pytest.raises(TLSError, match="not trusted") as caught:
            connect(tls_server.url).send(TaskGet())
        assert not hasattr(caught.value, "__notes__") and not swift.slept
        assert tls_server.connections == 1 and not tls_server.received

    def test_wrong_name(self, tls_server: FaultServer, connect: Connect, ca_file: Path) -> None:
        url = tls_server.url.replace("127.0.0.1", "localhost")
        with pytest.raises(TLSError, match="localhost"):
            connect(url, ca=ca_file).send(TaskGet())

    def test_a_server_that_speaks_plain(self, server: FaultServer, connect: Connect) -> None:
        with pytest.raises(TLSError):
            connect(server.url.replace("http:", "https:")).send(TaskAdd())
        assert not server.received

    @pytest.mark.parametrize("ca", ["", False, "/nowhere.pem"], ids=repr)
    def test_cannot_be_switched_off(self, tls_server: FaultServer, connect: Connect, ca: Any) -> None:
        with pytest.raises((ConfigurationError, TypeError)):
            connect(tls_server.url, ca=ca).send(TaskGet())
        assert tls_server.connections == 0

    def test_environment_cannot_change_what_is_trusted(
        self, tls_server: FaultServer, connect: Connect, ca_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
            monkeypatch.setenv(name, str(ca_file))
        with pytest.raises(TLSError):
            connect(tls_server.url).send(TaskGet())

    def test_cut_after_sending_is_ambiguous(self, tls_server: FaultServer, connect: Connect, ca_file: Path) -> None:
        tls_server.then(Cut("request"))
        with pytest.raises(AmbiguousWriteError):
            connect(tls_server.url, ca=ca_file).send(TaskAdd())
        assert tls_server.effects == {"task.add": 1}


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

    def test_gives_up(self, server: FaultServer, connect: Connect) -> None:
        server.handler = lambda received: Reply(status=429, headers={"Retry-After": "2"}, body=b"")
        with pytest.raises(RateLimited) as caught:
            connect(server.url, retries=2).send(TaskAdd())
        assert caught.value.retry_after == 2 and len(server.received) == 3

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


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_interim_answers_are_not_taken_for_the_answer(server: FaultServer, connect: Connect, status: int) -> None:
    client = connect(server.url, requests_per_second=0)
    server.then(Reply(interim=status, body=OK.replace(b"5", b"6")))
    assert [client.send(TaskGet()) for _ in range(2)] == [6, 5] and server.connections == 1


def test_no_other_protocol_is_switched_to(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(interim=101))
    with pytest.raises(AmbiguousWriteError):
        connect(server.url).send(TaskAdd())


def test_what_follows_a_lie_is_not_taken_for_the_next_answer(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url, retries=0, requests_per_second=0)
    hidden = Reply(body=OK.replace(b"5", b"6")).wire()
    server.then(Reply(body=OK + hidden, length=len(OK)))
    assert client.send(TaskGet()) == 5
    time.sleep(0.02)
    assert client.send(TaskGet()) == 5
    assert server.connections == 2


def test_a_bomb_is_not_inflated_first() -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            Body("gzip", limit=1000).feed(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("tail", [b"\0" * 65536, b"\0\0\0\xff\xff" * 13107], ids=["behind the end", "empty blocks"])
def test_what_is_compressed_does_not_go_on_for_ever(tail: bytes) -> None:
    body = Body("gzip")
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


def test_a_restarted_server_costs_nothing(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url, requests_per_second=0)
    client.send(TaskAdd())
    server.drop_connections()
    time.sleep(0.05)
    assert client.send(TaskAdd()) == 5 and server.connections == 2


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


def test_compressed_answers(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(compressed=True), Reply(compressed=True, framing="chunked"))
    client = connect(server.url)
    assert [client.raw(TaskGet()).body, client.raw(TaskGet()).body] == [OK, OK]
    server.then(Reply(headers={"Content-Encoding": "br"}))
    with pytest.raises(AmbiguousWriteError, match="not asked for"):
        client.send(TaskAdd())


def test_every_error_survives_pickling(server: FaultServer, connect: Connect) -> None:
    import pickle

    for reply in (
        Reply(status=502, body=b"x"),
        Reply(body=b"x"),
        Reply(body=error("3001")),
        Reply(status=429, body=b""),
    ):
        server.then(reply, reply)
        for request in (TaskGet(), TaskAdd()):
            with pytest.raises(PlanfixError) as caught:
                connect(server.url, retries=0).send(request)
            again = pickle.loads(pickle.dumps(caught.value))
            assert type(again) is type(caught.value) and str(again) == str(caught.value)
