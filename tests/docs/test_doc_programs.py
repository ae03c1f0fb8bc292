"""Each program in `examples/` does what it says, as a process of its own against an emulator."""

from __future__ import annotations

import csv
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, time
from pathlib import Path

import pytest

from planfix import LoginList, Planfix, TimePeriod, files
from planfix.types import AnaliticDataInput, AnaliticInput, ItemDataInput
from planfix_tools.emulator import Emulator, Fault

EXAMPLES = Path(__file__).parents[2] / "examples"

Program = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as found:
        yield found


@pytest.fixture
def run(emulator: Emulator, tmp_path: Path) -> Program:
    """Run an example with arguments, in a folder of its own."""
    keys = {f"PLANFIX_{name.upper()}": str(value) for name, value in emulator.credentials.items()}

    def program(name: str, *arguments: str, input: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(EXAMPLES / name), *arguments]
        environment = {**os.environ, **keys, "PYTHONIOENCODING": "utf-8"}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, input=input, capture_output=True, text=True, encoding="utf-8"
        )

    return program


def test_every_program_is_run_here() -> None:
    tested = Path(__file__).read_text(encoding="utf-8") + (Path(__file__).parent / "test_readme.py").read_text()
    assert {path.name for path in EXAMPLES.glob("*.py") if path.name not in tested} == set()


def test_programs_satisfy_a_type_checker() -> None:
    programs = [path for path in sorted(EXAMPLES.glob("*.py")) if not path.name.startswith("test_")]
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-incremental", *programs]
    checked = subprocess.run(command, cwd=EXAMPLES.parent, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


def test_import_contacts(emulator: Emulator, run: Program, tmp_path: Path) -> None:
    table = tmp_path / "contacts.csv"
    table.write_text(
        "name,last_name,email,phone\n"
        "Ivan,Ivanov,ivan@example.com,+79110000001\n"
        "Maria,Ёлкина & Co,maria@example.com,\n"
        "\x07,Nobody,nobody@example.com,\n",
        encoding="utf-8",
    )
    first = run("import_contacts.py", "contacts.csv")
    assert first.stdout == "2 added, 0 updated, 1 refused, 0 done before\n", first.stderr
    assert first.returncode == 1 and "contacts.csv:4: ContactAdd.name" in first.stderr
    again = run("import_contacts.py", "contacts.csv")
    assert again.stdout == "0 added, 0 updated, 1 refused, 2 done before\n"
    (tmp_path / "contacts.csv.done").unlink()
    assert run("import_contacts.py", "contacts.csv").stdout == "0 added, 2 updated, 1 refused, 0 done before\n"
    with Planfix(**emulator.credentials) as pf:
        assert "Ёлкина & Co" in [contact.last_name for contact in pf.contact.iter_list()]


def test_async_bot(emulator: Emulator, run: Program) -> None:
    emulator.faults.add(Fault(method="action.add", code="4001", skip=1))
    result = run("async_bot.py", input="Anna: <help>\nBoris: hello\nAnna: it burns\nAnna: lost\nnonsense\n")
    assert result.returncode == 0, result.stderr
    answers = [line.split(" <- ") for line in result.stdout.splitlines()]
    anna = [text for chat, text in answers if chat == "Anna"]
    assert anna[0].startswith("Task ") and anna[1:] == ["Noted.", "Something went wrong, please try again later."]
    assert len(answers) == 4 and "error 4001" in result.stderr
    with Planfix(**emulator.credentials) as pf:
        [task] = [task for task in pf.task.iter_list() if task.title == "Chat with Anna"]
        assert "it burns" in [action.description for action in pf.action.iter_list(task_id=task.id)]


def test_hours_report(emulator: Emulator, run: Program) -> None:
    with Planfix(**emulator.credentials) as pf:
        form = pf.analitic.get_options(id=71)
        fields = {field.name: field.id or 0 for field in form.fields}
        work = pf.analitic.get_handbook(id=33)[0].key
        task = pf.task.add(title="Report").id
        for begin, end, ids in ((time(9), time(10, 30), [1001]), (time(11), time(12), [1001, 1002])):
            values = [date(2030, 3, 8), TimePeriod(begin, end), work, LoginList(ids)]
            names = ("Дата", "Время", "Вид работ", "Сотрудники")
            items = [
                ItemDataInput(field_id=fields[name], value=value) for name, value in zip(names, values, strict=True)
            ]
            data = AnaliticDataInput(item_data=items)
            pf.action.add(task_id=task, analitics=[AnaliticInput(id=form.id, analitic_data=[data])])
        me = pf.user.get()
    result = run("hours_report.py", "2030-03-01", "2030-03-31")
    assert result.returncode == 0, result.stderr
    table = list(csv.reader(result.stdout.splitlines()))
    assert table[0] == ["employee", "day", "hours"] and len(table) == 3
    assert [f"{me.name} {me.last_name}", "08-03-2030", "2.5"] in table
    assert "no data tag 'Hours'" in run("hours_report.py", "2030-03-01", "2030-03-31", "--tag", "Hours").stderr


def test_nightly_copy(emulator: Emulator, run: Program, tmp_path: Path) -> None:
    first = run("nightly_copy.py", "planfix.db")
    assert first.returncode == 0, first.stderr
    with Planfix(**emulator.credentials) as pf:
        count = pf.task.get_list(page_current=1).total_count
        assert first.stdout == f"{count} tasks stored\n"
        new = pf.task.add(title="Made after the copy").id
    second = run("nightly_copy.py", "planfix.db")
    assert 1 <= int(second.stdout.split()[0]) < (count or 0), second.stderr
    with closing(sqlite3.connect(tmp_path / "planfix.db")) as db:
        assert db.execute("SELECT title FROM task WHERE id = ?", (new,)).fetchone() == ("Made after the copy",)
        assert db.execute("SELECT count(*) FROM task").fetchone() == ((count or 0) + 1,)


def test_back_up_files(emulator: Emulator, run: Program, tmp_path: Path) -> None:
    with Planfix(**emulator.credentials) as pf:
        project = pf.project.add(title="Moon base").id
        task = pf.task.add(title="Report", project_id=project).id
        pf.file.upload(project_id=project, files=[files.from_bytes(b"plan", name="plan.txt")])
        pf.file.upload(task_id=task, files=[files.from_bytes(b"report", name="report.txt")])
    first = run("back_up_files.py", str(project), "backup")
    assert first.stdout == "2 files downloaded, 0 failed\n", first.stderr
    saved = {path.name.partition("-")[2]: path.read_bytes() for path in (tmp_path / "backup").iterdir()}
    assert saved == {"plan.txt": b"plan", "report.txt": b"report"}
    assert run("back_up_files.py", str(project), "backup").stdout == "0 files downloaded, 0 failed\n"


def test_hand_over(run: Program) -> None:
    result = run("hand_over.py", "1002", "1003")
    assert result.returncode == 0, result.stderr
    assert "tasks handed over" in result.stdout
    assert run("hand_over.py", "1002", "1003").stdout.startswith("0 tasks handed over")


def test_the_example_of_tests_passes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(EXAMPLES / "test_hand_over.py")]
    result = subprocess.run([*command, "--rootdir", str(EXAMPLES)], cwd=tmp_path, capture_output=True, text=True)
    assert "3 passed" in result.stdout, result.stdout
