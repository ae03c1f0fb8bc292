"""Requests a second and requests a day."""

from __future__ import annotations

from plain_client import Plain, Time
from planfix_runtime import Clock
from planfix_tools.emulator import Emulator

DOCUMENT = '<request method="user.get"><account>emulated</account></request>'


def test_one_request_a_second(clock: Clock, time: Time) -> None:
    with Emulator(clock=clock, rate_limit=1) as emulator, Plain(emulator.credentials) as plain:
        plain.ok("user.get")
        time.now += 0.9
        plain.post(DOCUMENT)
        assert (plain.status, plain.headers["Retry-After"]) == (429, "1")
        time.now += 0.1
        plain.ok("user.get")
        assert "requests_per_second" not in emulator.credentials


def test_a_request_that_came_too_soon_is_not_executed(clock: Clock, time: Time) -> None:
    with Emulator(clock=clock, rate_limit=0.1) as emulator, Plain(emulator.credentials) as plain:
        count = int(plain.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].get("totalCount", ""))
        plain.post('<request method="task.add"><account>emulated</account><task><title>x</title></task></request>')
        assert (plain.status, plain.headers["Retry-After"]) == (429, "10")
        time.now += 10
        assert plain.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].get("totalCount") == str(count)


def test_the_quota_of_a_day(clock: Clock, time: Time) -> None:
    with Emulator(clock=clock, quota=3) as emulator, Plain(emulator.credentials) as plain:
        left: list[str | None] = []
        for _ in range(3):
            plain.call("task.get", "<task><id>1</id></task>")
            left.append(plain.headers["X-RateLimit-Remaining"])
        assert left == ["2", "1", "0"]
        assert plain.code("user.get") == "0007"
        time.now += 86_400
        plain.ok("user.get")
        assert plain.headers["X-RateLimit-Remaining"] == "2"


def test_what_is_left_is_said_without_a_quota_too(admin: Plain) -> None:
    left: list[int] = []
    for _ in range(2):
        admin.ok("user.get")
        left.append(int(admin.headers["X-RateLimit-Remaining"]))
    assert left[0] > 100_000
    assert left[1] == left[0] - 1
