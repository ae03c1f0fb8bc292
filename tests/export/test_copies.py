"""Copies hold what the account holds, value by value, after anything that can happen between and during runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from copying import assert_same, at, in_account, in_copy
from planfix import ConfigurationError, Planfix
from planfix.enums import AnaliticFieldType
from planfix_tools.emulator import Emulator
from planfix_tools.export import CustomColumn, Progress, Report, plan, run

Export = Callable[..., Report]
LARGE = ["tasks", "contacts", "companies", "comments"]


def test_everything_then_what_changed(
    export: Export, pf: Planfix, emulator: Emulator, copy: Path, account: Path
) -> None:
    emulator.now = emulator.now + timedelta(days=1)
    first = export()
    assert first.complete and first.tables["tasks"].new == 230
    assert_same(copy, account)
    assert in_copy(copy, "SELECT timezone FROM account") == [("UTC",)]
    chance = Random(1)
    tasks, people = list(pf.task.iter_list()), list(pf.contact.iter_list())
    emulator.now = emulator.now + timedelta(days=1)
    for task in chance.sample(tasks, 5):
        pf.task.change(id=task.id, title=f"Renamed {task.id}", end_date=date(2030, 5, 1))
    added = pf.task.add(title="New", custom_data={401: "№ 7"})
    pf.action.add(task_id=added.id, description="A comment")
    pf.contact.add(name="Zoe")
    pf.contact.update(id=people[3].id, email="new@example.com")
    before = len(emulator.requests)
    second = export(only=LARGE, deletions=timedelta(days=7))
    assert second.planned is None
    assert_same(copy, account)
    assert second.tables["tasks"].new == 1 and second.tables["tasks"].changed == 5
    assert second.tables["contacts"].new == 1
    assert second.requests == len(emulator.requests) - before <= 6

    # What is deleted is found by counting, and with it what no list of changes told.
    comments = [
        one
        for one in pf.action.iter_list_by_period(from_date=date(2000, 1, 1), to_date=date(2040, 1, 1))
        if one.type == "COMMENT"
    ]
    pf.action.delete(id=comments[5].id)
    pf.contact.delete(id=people[7].id)
    third = export(only=LARGE, deletions=timedelta(0))
    assert_same(copy, account)
    assert third.tables["comments"].deleted == 1 and third.tables["contacts"].deleted == 1


def test_rows_that_were_read_again_count_as_changed_if_they_differ(
    export: Export, pf: Planfix, emulator: Emulator
) -> None:
    def changed(report: Report) -> dict[str, int]:
        return {name: tally.changed for name, tally in report.tables.items() if tally.changed}

    emulator.now = emulator.now + timedelta(days=1)
    task = pf.task.add(title="Before")
    project = next(iter(pf.project.iter_list()))
    assert changed(export()) == {}
    before = len(emulator.requests)
    assert changed(export()) == {}  # although the task and all projects were read again
    assert {"task.getList", "project.getList"} <= {one.method for one in emulator.requests[before:]}
    pf.task.change(id=task.id, end_date=date(2030, 5, 1))
    pf.project.update(id=project.id, description="On Mars")
    assert changed(export()) == {"tasks": 1, "projects": 1}
    assert changed(export(full=True)) == {}
    # The list of all tasks, which is read to find deleted ones, shows a change too.
    emulator.now = emulator.now + timedelta(days=1)
    pf.task.change(id=task.id, title="After")
    pf.task.add(title="Another")
    report = export(only=["tasks"], deletions=timedelta(0))
    assert changed(report) == {"tasks": 1} and report.tables["tasks"].new == 1


def test_a_change_in_the_minute_of_the_run_is_not_missed(
    export: Export, pf: Planfix, emulator: Emulator, copy: Path
) -> None:
    emulator.now = at("2026-11-01T10:00:59")
    task = pf.task.add(title="Before")
    export(only=["tasks"])
    pf.task.change(id=task.id, title="After")
    emulator.now = at("2026-11-02T10:00:00")
    export(only=["tasks"])
    assert in_copy(copy, f"SELECT title FROM tasks WHERE id = {task.id}") == [("After",)]


def test_a_record_deleted_while_its_list_is_read(export: Export, pf: Planfix, emulator: Emulator, copy: Path) -> None:
    """All behind it move one place to the front, and one of them to a page that was read already."""
    people = [pf.contact.add(name=f"Anna {number}").id for number in range(250)]

    def delete(progress: Progress) -> None:
        if progress.table == "contacts" and people and pf.contact.get_list(page_size=1).total_count:
            pf.contact.delete(id=people.pop(0))

    export(only=["contacts"], on_progress=delete)
    ids = {one for (one,) in in_copy(copy, "SELECT id FROM contacts")}
    assert set(people) <= ids
    export(only=["contacts"], deletions=timedelta(0))
    assert {one for (one,) in in_copy(copy, "SELECT id FROM contacts")} == {one.id for one in pf.contact.iter_list()}


def test_days_come_first_and_clocks_go_back(tmp_path: Path) -> None:
    """A column is a moment although the first values have no time of day; the night of the change of clocks is exact."""
    file = tmp_path / "copy.duckdb"
    with Emulator(tasks=0) as emulator, Planfix(**emulator.credentials) as pf:
        pf.task.add(title="day", start_date=date(2026, 10, 25))
        for time in ("00:00", "01:30", "03:30"):
            pf.task.add(title=time, start_date=date(2026, 10, 25), start_time=at(f"2026-10-25T{time}").time())
        run(f"duckdb:{file}", pf=pf, timezone="Europe/Berlin", pipelines=tmp_path, only=["tasks"])
        moments = "strftime(start_time AT TIME ZONE 'UTC', '%d %H:%M')"
        assert in_copy(
            file, f"SELECT title, {moments}, start_time_day, start_time_has_time FROM tasks ORDER BY id"
        ) == [
            ("day", "24 22:00", date(2026, 10, 25), False),
            ("00:00", "24 22:00", date(2026, 10, 25), True),
            ("01:30", "24 23:30", date(2026, 10, 25), True),
            ("03:30", "25 02:30", date(2026, 10, 25), True),
        ]
        with pytest.raises(ConfigurationError, match="made with Europe/Berlin"):
            run(f"duckdb:{file}", pf=pf, timezone="UTC", pipelines=tmp_path, only=["tasks"])


def test_what_cannot_be_read_is_reported(export: Export, emulator: Emulator, copy: Path) -> None:
    allowed = ["task.getList", "project.getList"]
    with Planfix(**emulator.credentials_of(1001, methods=allowed)) as limited:
        report = export(pf=limited, only=["users", "tasks"])
    assert not report.complete and report.problems[0].startswith("users: user.getList")
    assert report.tables["tasks"].new == len(in_copy(copy, "SELECT id FROM tasks")) > 0
    assert export(only=["users", "tasks"]).tables["users"].new > 0


def test_files_and_columns_of_custom_fields(export: Export, pf: Planfix, tmp_path: Path, copy: Path) -> None:
    pf.task.add(title="Lease", custom_data={401: "№ 7"})
    export(only=["tasks"], custom={"tasks": {401: CustomColumn("contract", AnaliticFieldType.STRING)}})
    assert in_copy(copy, "SELECT contract FROM tasks WHERE title = 'Lease'") == [("№ 7",)]


def test_parquet_as_a_stranger_reads_it(export: Export, tmp_path: Path, account: Path, pf: Planfix) -> None:
    pandas: Any = pytest.importorskip("pandas")
    for run_number in range(2):
        export(f"parquet:{tmp_path / 'files'}", only=["tasks"])
        tasks = pandas.read_parquet(tmp_path / "files" / "tasks.parquet")
        expected = in_account(account, "SELECT count(*) FROM task WHERE type <> 'template'")
        assert [(len(tasks),)] == expected and tasks["id"].is_unique
        assert str(tasks["start_time"].dt.tz) == "UTC" and not [name for name in tasks if name.startswith("_")]
        pf.task.add(title=f"Another {run_number}")


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")  # of dlt's own statements
def test_sqlite_and_csv(export: Export, pf: Planfix, tmp_path: Path) -> None:
    export(f"sqlite:{tmp_path / 'copy.db'}", only=["tasks"])
    assert in_account(tmp_path / "copy.db", "SELECT count(*), count(DISTINCT id) FROM tasks") == [(230, 230)]
    pf.task.change(id=next(iter(pf.task.iter_list())).id, title="Renamed")
    assert export(f"sqlite:{tmp_path / 'copy.db'}", only=["tasks"], full=True).tables["tasks"].changed == 1
    export(f"csv:{tmp_path / 'files'}", only=["tasks"])
    assert len((tmp_path / "files" / "tasks.csv").read_text(encoding="utf-8").split("\n")) > 230


def test_settings_that_are_wrong(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANFIX_TIMEZONE", raising=False)
    for settings, words in [
        ({"timezone": None}, "PLANFIX_TIMEZONE"),
        ({"timezone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"only": ["taks"]}, "taks"),
        ({"to": "duckdb:"}, "needs a place"),
    ]:
        with pytest.raises(ConfigurationError, match=words):
            export(**settings)


def test_a_plan_says_what_a_run_takes(export: Export, pf: Planfix, tmp_path: Path, copy: Path) -> None:
    settings = {"pf": pf, "timezone": "UTC", "pipelines": tmp_path / "pipelines", "only": LARGE}
    before = set(tmp_path.iterdir())
    for kind in ("sqlite", "parquet", "duckdb"):
        planned = plan(f"{kind}:{tmp_path / 'new' / 'copy.db'}", **settings)
    assert set(tmp_path.iterdir()) == before
    assert export(only=LARGE, planned=planned).requests == planned.requests
    assert "230" in str(planned) and planned.seconds == planned.requests * 1.05
    nightly = plan(f"duckdb:{copy}", **settings)
    report = export(only=LARGE, planned=nightly)
    assert abs(report.requests - nightly.requests) <= 1
    assert f"{nightly.requests} planned" in str(report)
