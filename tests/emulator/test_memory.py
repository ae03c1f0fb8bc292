"""Answers are remembered while nothing changes, and not a moment longer."""

from __future__ import annotations

from plain_client import Plain, Time
from planfix_tools.emulator import Emulator


def total(plain: Plain, content: str = "") -> int:
    return int(plain.ok("task.getList", f"<pageCurrent>0</pageCurrent>{content}")[0].get("totalCount", ""))


def test_a_change_is_seen_at_once(admin: Plain) -> None:
    before = total(admin)
    assert total(admin) == before
    admin.ok("task.add", "<task><title>x</title></task>")
    assert total(admin) == before + 1


def test_time_is_seen_to_pass(admin: Plain, time: Time) -> None:
    task = "<task><title>x</title><endDate>01-01-2026</endDate><endTime>10:30</endTime></task>"
    admin.ok("task.add", task)
    overdue = total(admin, "<filter>OVERDUE</filter>")
    time.now += 1860
    assert total(admin, "<filter>OVERDUE</filter>") == overdue + 1


def test_each_user_has_own_answers(admin: Plain, user: Plain) -> None:
    assert admin.ok("user.get").findtext("user/id") == "1001"
    assert user.ok("user.get").findtext("user/id") == "1002"
    assert total(user) < total(admin)


def test_each_login_is_a_session_of_its_own(admin: Plain) -> None:
    login = "<login>admin@example.com</login><password>emulated-password</password>"
    assert admin.ok("auth.login", login).findtext("sid") != admin.ok("auth.login", login).findtext("sid")


def test_whoever_lost_the_right_gets_no_answer(emulator: Emulator, admin: Plain, user: Plain) -> None:
    user.ok("user.get")
    admin.ok("user.changeStatus", "<user><id>1002</id></user>")
    assert user.code("user.get") == "0014"
