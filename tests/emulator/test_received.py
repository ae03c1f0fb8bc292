"""`emulator.requests`: what came, as bytes and as values."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plain_client import Plain
from planfix.enums import Importance
from planfix.methods import TaskAdd, TaskGet, UserGet
from planfix.types import CustomValueInput
from planfix_tools.emulator import Emulator, Fault
from planfix_tools.emulator.protocol import received
from typed_client import Typed


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Typed]:
    with Typed(emulator.credentials) as client:
        yield client


def test_requests_as_values(emulator: Emulator, client: Typed) -> None:
    first = TaskAdd(title="Ромашка & Co", importance=Importance.HIGH, custom_data=[CustomValueInput(id=401, value="x")])
    second = TaskAdd(title="y")
    for request in (first, UserGet(), second):
        client.send(request, silent=True)
    assert [one.request for one in emulator.requests] == [first, UserGet(), second]
    assert emulator.requests.of(TaskAdd) == [first, second]
    assert emulator.requests.of(TaskGet) == []


def test_requests_as_bytes(emulator: Emulator, admin: Plain) -> None:
    document = b'<request method="user.get"><account>emulated</account></request>'
    admin.post(document)
    [one] = emulator.requests
    assert (one.method, one.body) == ("user.get", document)
    assert one.headers["authorization"] == admin.authorization
    assert one.headers["content-length"] == str(len(document))
    assert "emulated-token" not in repr(one)


@pytest.mark.parametrize("document", ["no xml", '<request method="task.ad"/>', '<request method="task.get"/>'])
def test_a_request_that_says_nothing(emulator: Emulator, admin: Plain, document: str) -> None:
    admin.post(document)
    [one] = emulator.requests
    assert one.body == document.encode()
    assert one.request is None or one.request == TaskGet()


def test_requests_that_were_refused_are_there(emulator: Emulator, client: Typed) -> None:
    emulator.faults.add(Fault(status=503, method="user.get"))
    client.post('<request method="user.get"><account>emulated</account></request>')
    assert client.status == 503
    assert client.call("user.get", account="other").findtext("code") == "0004"
    assert emulator.requests.of(UserGet) == [UserGet(), UserGet()]


def test_they_can_be_forgotten(emulator: Emulator, admin: Plain) -> None:
    admin.ok("user.get")
    emulator.requests.clear()
    assert len(emulator.requests) == 0
    admin.ok("user.get")
    assert [one.method for one in emulator.requests[-1:]] == ["user.get"]
    assert emulator.requests[0].method == "user.get"


def test_the_last_ones_are_kept(emulator: Emulator, admin: Plain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(received, "MOST", 3)
    for number in range(5):
        admin.call("user.get", f"<user><id>{number}</id></user>")
    assert emulator.requests.of(UserGet) == [UserGet(id=number) for number in (2, 3, 4)]
    monkeypatch.setattr(received, "MOST_BYTES", 1)
    admin.ok("user.get")
    assert emulator.requests.of(UserGet) == [UserGet()]
