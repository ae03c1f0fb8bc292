"""Requests that HTTP or its users get wrong: none is executed that was not sent, and each refusal reaches the client."""

from __future__ import annotations

import http.client
import logging
import socket
import time
from collections.abc import Iterator

import pytest

from plain_client import Plain, basic
from planfix_tools.emulator import Emulator, Fault

KEYS = f"Authorization: {basic('emulated-api-key', 'emulated-token')}\r\n"
ADD = b'<request method="task.add"><account>emulated</account><task><title>smuggled</title></task></request>'
GET_USER = b'<request method="user.get"><account>emulated</account></request>'
SMUGGLED = (
    f"POST /xml/ HTTP/1.1\r\nHost: 127.0.0.1\r\n{KEYS}Content-Length: {len(ADD)}\r\nConnection: close\r\n\r\n".encode()
    + ADD
)
"""A whole request, to be put where a body belongs."""


class Raw:
    """A connection of bytes."""

    def __init__(self, emulator: Emulator) -> None:
        host, _, port = emulator.url.removeprefix("http://").removesuffix("/xml/").partition(":")
        self.host = f"{host}:{port}"
        self.socket = socket.create_connection((host, int(port)), timeout=30)

    def send(self, first: str, *headers: str, body: bytes = b"", host: str | None = None) -> None:
        lines = [first, f"Host: {host or self.host}", KEYS.strip(), *headers, "", ""]
        self.socket.sendall("\r\n".join(lines).encode() + body)

    def answer(self) -> tuple[int, bytes]:
        """Status and body of the next answer."""
        response = http.client.HTTPResponse(self.socket)
        response.begin()
        return response.status, response.read()

    def rest(self) -> bytes:
        """All that comes until the server closes."""
        received = b""
        while piece := self.socket.recv(65536):
            received += piece
        return received


@pytest.fixture
def raw(emulator: Emulator) -> Iterator[Raw]:
    raw = Raw(emulator)
    with raw.socket:
        yield raw


def tasks(plain: Plain) -> int:
    return int(plain.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].get("totalCount", ""))


@pytest.fixture
def before(admin: Plain) -> int:
    return tasks(admin)


def test_get_with_a_body_is_answered_as_post(raw: Raw) -> None:
    for _ in range(2):
        raw.send("GET /xml/ HTTP/1.1", f"Content-Length: {len(GET_USER)}", body=GET_USER)
        status, body = raw.answer()
        assert status == 200
        assert b'<response status="ok"><user><id>1001</id>' in body


def test_a_request_in_the_body_of_a_get_is_not_executed(raw: Raw, admin: Plain, before: int) -> None:
    raw.send("GET /xml/ HTTP/1.1", f"Content-Length: {len(SMUGGLED)}", "Connection: close", body=SMUGGLED)
    assert b"<code>0003</code>" in raw.rest()
    assert tasks(admin) == before


@pytest.mark.parametrize("first", ["GET /files/none HTTP/1.1", "GET / HTTP/1.1", "POST /elsewhere/ HTTP/1.1"])
def test_a_body_where_none_belongs_is_read(raw: Raw, admin: Plain, before: int, first: str) -> None:
    raw.send(first, f"Content-Length: {len(SMUGGLED)}", body=SMUGGLED)
    assert raw.answer()[0] in (400, 404, 405)
    raw.send("POST /xml/ HTTP/1.1", f"Content-Length: {len(GET_USER)}", body=GET_USER)
    assert raw.answer()[0] == 200
    assert tasks(admin) == before


@pytest.mark.parametrize(
    ("first", "headers", "status"),
    [
        ("POST /xml/ HTTP/1.1", ["Transfer-Encoding: chunked"], 411),
        ("GET /xml/ HTTP/1.1", ["Transfer-Encoding: chunked"], 411),
        ("POST /xml/ HTTP/1.1", ["Transfer-Encoding: chunked", "Content-Length: 5"], 411),
        ("POST /xml/ HTTP/1.1", [], 411),
        ("POST /xml/ HTTP/1.1", ["Content-Length: -1"], 400),
        ("POST /xml/ HTTP/1.1", ["Content-Length: ten"], 400),
        ("POST /xml/ HTTP/1.1", ["Content-Length: 0", f"Content-Length: {len(SMUGGLED)}"], 400),
        ("POST /xml/ HTTP/1.1", ["Content-Length: 99999999999999"], 413),
        ("PUT /xml/ HTTP/1.1", [f"Content-Length: {len(SMUGGLED)}"], 501),
        ("HEAD /xml/ HTTP/1.1", [f"Content-Length: {len(SMUGGLED)}"], 501),
    ],
)
def test_who_is_refused_before_the_body_was_read_is_hung_up_on(
    raw: Raw, admin: Plain, before: int, first: str, headers: list[str], status: int
) -> None:
    raw.send(first, *headers, body=SMUGGLED)
    received = raw.rest()
    assert received.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"Connection: close" in received
    assert received.count(b"HTTP/1.1") == 1
    assert tasks(admin) == before


def test_a_long_body_is_refused_before_it_is_read() -> None:
    with Emulator(max_body=1000) as emulator:
        raw = Raw(emulator)
        with raw.socket:
            # Nothing of the body is sent, and the answer comes nevertheless.
            raw.send("POST /xml/ HTTP/1.1", "Content-Length: 1001")
            status, body = raw.answer()
            assert (status, body) == (413, b"a body has at most 1000 bytes\n")
        with Plain(emulator.credentials) as plain:
            # A client that sends it all at once reads the answer, too.
            plain.post(b" " * 8_000_000)
            assert plain.status == 413
            plain.ok("user.get")


def test_a_client_that_asks_first_is_told(raw: Raw, emulator: Emulator) -> None:
    raw.send("POST /xml/ HTTP/1.1", "Expect: 100-continue", f"Content-Length: {len(GET_USER)}")
    assert raw.socket.recv(100).startswith(b"HTTP/1.1 100 ")
    raw.socket.sendall(GET_USER)
    assert raw.answer()[0] == 200
    with Emulator(max_body=10) as small:
        other = Raw(small)
        with other.socket:
            other.send("POST /xml/ HTTP/1.1", "Expect: 100-continue", "Content-Length: 11")
            assert other.rest().startswith(b"HTTP/1.1 413 ")


def test_a_client_that_goes_away_is_no_failure(raw: Raw, emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    # So long that it cannot be sent before somebody reads it.
    emulator.faults.add(Fault(method="user.get", status=500, body=bytes(20_000_000)))
    with caplog.at_level(logging.DEBUG, logger="planfix_tools.emulator"):
        raw.send("POST /xml/ HTTP/1.1", f"Content-Length: {len(GET_USER)}", body=GET_USER)
        raw.socket.recv(1)
        raw.socket.close()
        deadline = time.monotonic() + 30
        while not any(" ended" in one.message for one in caplog.records):
            assert time.monotonic() < deadline
            time.sleep(0.01)
    assert not [one for one in caplog.records if one.levelno > logging.DEBUG]


def test_half_a_body_is_not_executed(raw: Raw, admin: Plain, before: int) -> None:
    raw.send("POST /xml/ HTTP/1.1", f"Content-Length: {len(ADD) + 10}", body=ADD)
    raw.socket.shutdown(socket.SHUT_WR)
    assert raw.rest() == b""
    assert tasks(admin) == before


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1", "[::1"])
def test_another_host_is_refused(raw: Raw, admin: Plain, before: int, host: str) -> None:
    raw.send("POST /xml/ HTTP/1.1", f"Content-Length: {len(ADD)}", body=ADD, host=host)
    assert raw.rest().startswith(b"HTTP/1.1 421 ")
    assert tasks(admin) == before


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:8080", "127.8.8.8", "[::1]:8080"])
def test_this_machine_has_many_names(raw: Raw, host: str) -> None:
    raw.send("POST /xml/ HTTP/1.1", f"Content-Length: {len(GET_USER)}", body=GET_USER, host=host)
    assert raw.answer()[0] == 200


def test_who_listens_on_all_addresses_is_reached_by_any_name() -> None:
    with Emulator(host="0.0.0.0") as emulator:
        raw = Raw(emulator)
        with raw.socket:
            raw.send("POST /xml/ HTTP/1.1", f"Content-Length: {len(GET_USER)}", body=GET_USER, host="planfix:8080")
            assert raw.answer()[0] == 200


@pytest.mark.parametrize(
    "prolog",
    [
        "<!DOCTYPE request>",
        '<?xml version="1.0"?>\n<!-- <a> --><?pi <?>\n<!DOCTYPE request [<!ENTITY e "x">]>',
        '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        "\ufeff<!DOCTYPE request SYSTEM 'http://127.0.0.1:1/x.dtd'>",
    ],
)
def test_a_doctype_is_refused(admin: Plain, before: int, prolog: str) -> None:
    assert "<code>0003</code>" in admin.post(prolog + ADD.decode())
    assert tasks(admin) == before


def test_a_doctype_in_a_text_is_a_text(admin: Plain) -> None:
    task = admin.ok("task.add", "<task><title>x</title><description><![CDATA[<!DOCTYPE html>]]></description></task>")
    found = admin.ok("task.get", f"<task><id>{task.findtext('task/id')}</id></task>")
    assert "<!DOCTYPE html>" in (found.findtext("task/description") or "")
