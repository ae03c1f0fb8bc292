"""Faults on purpose, by the Python API and on the command line."""

from __future__ import annotations

import http.client

import pytest

from plain_client import Plain, Time
from planfix_tools.emulator import Emulator, Fault
from planfix_tools.emulator.protocol.fault_words import parse_fault

ADD = '<request method="task.add"><account>emulated</account><task><title>x</title></task></request>'


def tasks(plain: Plain) -> int:
    return int(plain.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].get("totalCount", ""))


def test_an_error_code(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(method="task.add", code="3014"))
    before = tasks(admin)
    assert "<code>3014</code>" in admin.post(ADD)
    assert tasks(admin) == before
    admin.ok("task.add", "<task><title>x</title></task>")


def test_a_code_that_nobody_knows(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(code="9999"))
    assert admin.code("user.get") == "9999"


def test_an_http_error_with_html(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(status=503))
    assert admin.post(ADD).startswith("<!DOCTYPE html>")
    assert (admin.status, admin.headers["Content-Type"]) == (503, "text/html; charset=UTF-8")


def test_an_html_page_in_place_of_an_answer(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(status=200, body=b"<html>Log in to the hotel's network</html>"))
    assert "hotel" in admin.post(ADD)
    assert admin.status == 200


def test_retry_after(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(status=429, headers={"Retry-After": "7"}))
    admin.post(ADD)
    assert (admin.status, admin.headers["Retry-After"]) == (429, "7")


@pytest.mark.parametrize("executed", [False, True])
def test_a_dropped_connection(emulator: Emulator, admin: Plain, executed: bool) -> None:
    before = tasks(admin)
    emulator.faults.add(Fault(method="task.add", drop=True, executed=executed))
    with pytest.raises(http.client.RemoteDisconnected):
        admin.post(ADD)
    assert tasks(admin) == before + executed


def test_executed_and_the_answer_lost(emulator: Emulator, admin: Plain) -> None:
    before = tasks(admin)
    emulator.faults.add(Fault(method="task.add", status=502, executed=True))
    admin.post(ADD)
    assert (admin.status, tasks(admin)) == (502, before + 1)


def test_a_delay(emulator: Emulator, admin: Plain, time: Time) -> None:
    emulator.faults.add(Fault(delay=30))
    admin.ok("user.get")
    admin.ok("user.get")
    assert time.slept == [30]


def test_which_calls_it_happens_to(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(method="user.get", code="0011", skip=2, times=2))
    statuses: list[str | None] = []
    for _ in range(6):
        admin.ok("task.getList")
        statuses.append(admin.call("user.get").get("status"))
    assert statuses == ["ok", "ok", "error", "error", "ok", "ok"]


def test_several_faults_happen_in_order(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(code="0011"))
    emulator.faults.add(Fault(code="3014", skip=1))
    assert admin.code("user.get") == "0011"
    admin.ok("user.get")
    assert admin.code("user.get") == "3014"


def test_always_until_cleared(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(code="0010", times=None))
    assert {admin.code("user.get") for _ in range(5)} == {"0010"}
    emulator.faults.clear()
    admin.ok("user.get")


@pytest.mark.parametrize(
    ("method", "expected"), [("task.ad", "did you mean 'task.add'"), ("yes", "no function 'yes'$")]
)
def test_a_function_that_does_not_exist(method: str, expected: str) -> None:
    with pytest.raises(ValueError, match=expected):
        Fault(method=method, drop=True)
    with pytest.raises(ValueError, match=expected):
        parse_fault(f"method={method},drop")


def test_faults_that_never_happened(emulator: Emulator, admin: Plain) -> None:
    happens = Fault(method="user.get", code="0011", times=None)
    late, never = Fault(method="user.get", code="3014", skip=5), Fault(method="task.get", drop=True)
    for fault in (late, happens, never):
        emulator.faults.add(fault)
    assert emulator.faults.unused == [late, happens, never]
    assert admin.code("user.get") == "0011"
    assert emulator.faults.unused == [late, never]
    for _ in range(5):
        admin.call("user.get")
    assert emulator.faults.unused == [never]
    emulator.faults.clear()
    assert emulator.faults.unused == []


def test_a_fault_shows_what_is_not_as_usual() -> None:
    assert repr(Fault()) == "Fault()"
    fault = Fault(method="task.add", headers={"Retry-After": "3"}, body=b"x", times=None)
    assert repr(fault) == "Fault(method='task.add', headers={'Retry-After': '3'}, body=b'x', times=None)"
    assert eval(repr(fault)) == fault


def test_a_fault_that_is_over_has_happened(emulator: Emulator, admin: Plain) -> None:
    emulator.faults.add(Fault(code="0011"))
    assert admin.code("user.get") == "0011"
    admin.ok("user.get")
    assert emulator.faults.unused == []


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("drop", Fault(drop=True)),
        ("method=task.add,drop,executed", Fault(method="task.add", drop=True, executed=True)),
        ("status=429,retry_after=3,times=all", Fault(status=429, headers={"Retry-After": "3"}, times=None)),
        ("code=3014,skip=2,times=4,delay=0.5", Fault(code="3014", skip=2, times=4, delay=0.5)),
    ],
)
def test_words(words: str, fault: Fault) -> None:
    assert parse_fault(words) == fault


@pytest.mark.parametrize("words", ["", "explode", "status=many", "drop=maybe", "status=503,,"])
def test_wrong_words(words: str) -> None:
    with pytest.raises(ValueError):
        parse_fault(words)
