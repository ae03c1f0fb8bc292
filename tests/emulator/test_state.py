"""The account: the same of the same number, kept in a file, all or nothing of each call."""

from __future__ import annotations

import re
import sqlite3
import threading
from pathlib import Path

import pytest

from plain_client import Plain, Time, text
from planfix_runtime import Clock
from planfix_tools.emulator import Emulator

LISTS = {
    "user.getList": "",
    "task.getList": "",
    "project.getList": "<pageCurrent>1</pageCurrent>",
    "contact.getList": "",
    "handbook.getRecords": "<handbook><id>31</id></handbook>",
    "action.getListByPeriod": "<fromDate>01-01-2000</fromDate><toDate>01-01-2100</toDate>",
    "analitic.getDataByCondition": "<analitic><id>71</id></analitic>",
}


def contents(clock: Clock, seed: int, tasks: int = 60) -> list[str]:
    with Emulator(seed=seed, tasks=tasks, clock=clock) as emulator, Plain(emulator.credentials) as plain:
        return [plain.call_raw(method, content) for method, content in LISTS.items()]


def test_the_same_number_makes_the_same_account(clock: Clock) -> None:
    assert contents(clock, 7) == contents(clock, 7)


def test_another_number_makes_another_account(clock: Clock) -> None:
    one, other = contents(clock, 7), contents(clock, 8)
    assert [first != second for first, second in zip(one, other, strict=True)].count(True) == len(LISTS) - 1


def test_only_dates_depend_on_the_day(clock: Clock, time: Time) -> None:
    def without_dates() -> list[str]:
        shown = re.compile(r"\d\d-\d\d-\d{4}( \d\d:\d\d)?|<is(Overdued|CloseToDeadline|NotAcceptedInTime)>\d")
        return [shown.sub("", one) for one in contents(clock, 7)[:2]]

    before = without_dates()
    time.now += 86_400 * 300
    assert without_dates() == before


def test_an_empty_account_has_an_administrator_alone() -> None:
    with Emulator(tasks=0) as emulator, Plain(emulator.credentials) as plain:
        first = "<pageCurrent>1</pageCurrent>"
        empty = {
            "task.getList": "",
            "task.getList ": "<target>template</target>",
            "project.getList": first,
            "project.getList ": f"{first}<target>template</target>",
            "contact.getList": "",
            "contact.getList ": "<target>company</target>",
            "contact.getList  ": "<target>template</target>",
            "action.getListByPeriod": "<fromDate>01-01-2000</fromDate><toDate>01-01-2100</toDate>",
        }
        assert {
            method: plain.ok(method.strip(), content)[0].get("totalCount") for method, content in empty.items()
        } == dict.fromkeys(empty, "0")
        assert [text(one, "id") for one in plain.ok("user.getList").iter("user")] == ["1001"]
        assert plain.ok("handbook.getList")[0].get("totalCount") == "3"
        assert text(plain.ok("task.add", "<task><title>x</title></task>"), "task/id") == "100001"


@pytest.mark.parametrize("tasks", [0, 1, 1000])
def test_an_account_has_as_many_tasks_as_it_is_told(tasks: int) -> None:
    with Emulator(tasks=tasks) as emulator, Plain(emulator.credentials) as plain:
        counted = plain.ok("task.getList", "<pageCurrent>0</pageCurrent>")
        assert counted[0].get("totalCount") == str(tasks)


def test_a_file_survives_a_restart(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "account.db"
    with Emulator(db=path, clock=clock) as emulator, Plain(emulator.credentials) as plain:
        task = text(plain.ok("task.add", "<task><title>Останется</title></task>"), "task/id")
        others = emulator.credentials_of(1002)
        login = "<login>admin@example.com</login><password>emulated-password</password>"
        sid = text(plain.ok("auth.login", login), "sid")
    with Emulator(db=path, clock=clock, tasks=999) as emulator:
        with Plain(emulator.credentials) as plain:
            assert text(plain.ok("task.get", f"<task><id>{task}</id></task>"), "task/title") == "Останется"
            assert text(plain.ok("task.add", "<task><title>x</title></task>"), "task/id") == str(int(task) + 1)
        with Plain({**others, "url": emulator.url}) as plain:
            assert text(plain.ok("user.get"), "user/id") == "1002"
        with Plain(emulator.login_credentials) as plain:
            plain.ok("user.get", f"<sid>{sid}</sid>")


def test_a_file_that_is_no_account(tmp_path: Path) -> None:
    text_file, database = tmp_path / "text", tmp_path / "database"
    text_file.write_text("not a database" * 100)
    with pytest.raises(ValueError, match="text: .*not a database"):
        Emulator(db=text_file)
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE other (id INTEGER)")
    connection.close()
    with pytest.raises(ValueError, match="not made by this version"):
        Emulator(db=database)


def test_a_call_that_fails_changes_nothing(admin: Plain) -> None:
    wrong = "<customData><customValue><id>401</id><value>x</value></customValue><customValue><id>1</id><value>x</value></customValue></customData>"
    before = admin.ok("task.get", "<task><id>100003</id></task>")
    assert admin.code("task.update", f"<task><id>100003</id><title>new</title>{wrong}</task>") == "0015"
    after = admin.ok("task.get", "<task><id>100003</id></task>")
    assert text(before, "task/title") == text(after, "task/title")


def test_many_threads_at_once(emulator: Emulator) -> None:
    ids: list[str] = []

    def work() -> None:
        with Plain(emulator.credentials) as plain:
            for _ in range(20):
                ids.append(text(plain.ok("task.add", "<task><title>x</title></task>"), "task/id"))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(ids)) == len(ids) == 160


def test_a_closed_emulator_closes_its_connections(clock: Clock) -> None:
    emulator = Emulator(clock=clock)
    with Plain(emulator.credentials) as plain:
        plain.ok("user.get")
        connection = plain.connection.sock
        emulator.close()
        assert connection is not None and connection.recv(1) == b""
        plain.close()
        with pytest.raises(ConnectionRefusedError):
            plain.ok("user.get")


def test_a_port_that_is_taken() -> None:
    with Emulator() as emulator:
        port = int(emulator.url.split(":")[2].split("/")[0])
        with pytest.raises(OSError):
            Emulator(port=port)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="this system does not list the open files")
def test_an_emulator_that_does_not_start_leaves_no_file_open(tmp_path: Path) -> None:
    # The error keeps what was made so far alive, so that nothing is closed by chance.
    with pytest.raises(ValueError, match=r"no account\.yaml") as caught:
        Emulator(db=tmp_path / "state.db", account=tmp_path / "elsewhere")
    open_files = [str(one.resolve()) for one in Path("/proc/self/fd").iterdir()]
    assert not [one for one in open_files if one.startswith(str(tmp_path))], caught.value
