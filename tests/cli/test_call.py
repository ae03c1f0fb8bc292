"""`planfix call`: arguments, answers, writes, exit statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from command import Command
from planfix.methods import ActionAdd, TaskAdd, TaskGet, UserUpdate
from planfix.types import CustomValueInput
from planfix_tools.emulator import Emulator, Fault


def test_an_object_as_json(planfix: Command) -> None:
    done = planfix("call", "task.get", "id=100003")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["id"] == 100003


def test_a_list_as_a_table(planfix: Command) -> None:
    done = planfix("call", "task.get_list", "page_size=3", "--table", "--columns", "id,title,owner.name")
    head, *rows = done.stdout.splitlines()
    assert head.split() == ["id", "title", "owner.name"]
    assert len(rows) == 3 and rows[0].startswith("100003")
    assert "3 of 25" in done.stderr


def test_an_answer_as_it_came(planfix: Command) -> None:
    assert planfix("call", "user.get", "--xml").stdout.startswith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<response status="ok"><user><id>1001'
    )


def test_all_pages(planfix: Command, emulator: Emulator) -> None:
    done = planfix("call", "task.getList", "page_size=10", "--all")
    assert len({json.loads(line)["id"] for line in done.stdout.splitlines()}) == 25
    assert len(emulator.requests) >= 3


def test_what_fields_hold(planfix: Command, emulator: Emulator) -> None:
    done = planfix(
        "call", "task.add", "title=R & D = <plan>", "importance=high", "workers.users=1001,1002", "workers.groups=101",
        "custom_data.401=№ 7", "end_date_is_set=yes", "end_date=08-03-2030", "start_time=09:30", "status=1", "--yes",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    [request] = emulator.requests.of(TaskAdd)
    assert request.title == "R & D = <plan>"
    assert request.custom_data == (CustomValueInput(id=401, value="№ 7"),)
    assert request.workers and request.workers.users == (1001, 1002) and request.workers.groups == (101,)
    assert str(request.end_date) == "2030-03-08" and str(request.start_time) == "09:30:00"


def test_json_from_a_word_from_a_file_and_from_the_input(planfix: Command, emulator: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "task.json"
    file.write_text('{"title": "From a file", "workers": {"users": [1001]}}', encoding="utf-8")
    assert planfix("call", "task.add", f"@{file}", "importance=HIGH", "--yes").returncode == 0
    assert planfix("call", "task.add", "@-", "--yes", input='{"title": "From the input"}').returncode == 0
    assert planfix("call", "task.add", '{"title": "A word"}', 'workers={"users": [1002]}', "--yes").returncode == 0
    assert [one.title for one in emulator.requests.of(TaskAdd)] == ["From a file", "From the input", "A word"]


def test_items_of_lists(planfix: Command, emulator: Emulator) -> None:
    row = "analitics.0.analitic_data.0.item_data"
    work = json.loads(planfix("call", "analitic.getHandbook", "id=33").stdout)["items"][0]["key"]
    done = planfix(
        "call", "action.add", "task_id=100003", "analitics.0.id=71", f"{row}.449=08-03-2030",
        f'{row}.450={{"begin": "09:00", "end": "10:30"}}', f"{row}.451={work}", f'{row}.452={{"ids": [1001]}}', "--yes",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    [request] = emulator.requests.of(ActionAdd)
    items = request.analitics[0].analitic_data[0].item_data if request.analitics else ()
    assert [one.field_id for one in items] == [449, 450, 451, 452]


def test_files_go_up_and_come_down(planfix: Command, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"42\n" * 1000)
    up = planfix("call", "file.upload", "task_id=100003", f"files=@{tmp_path / 'report.txt'}", "--yes")
    assert up.returncode == 0, up.stderr
    [file] = json.loads(planfix("call", "file.getListForTask", "task_id=100003").stdout)["items"]
    down = planfix("call", "file.download", f"id={file['id']}", "--output", str(tmp_path / "back.txt"))
    assert down.returncode == 0, down.stderr
    assert (tmp_path / "back.txt").read_bytes() == b"42\n" * 1000


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["task.gte", "id=1"], "do you mean task.get"),
        (["task.get", "id=abc"], "id: expected a whole number, got 'abc'"),
        (["task.get", "idd=1"], "there is no field 'idd'; do you mean id?"),
        (["task.get"], "id"),
        (["task.get", "5"], "expected field=value, got '5'"),
        (["task.get", "id=1", "id=2"], "id is given twice"),
        (["task.add", "title=x", "importance=hig", "--yes"], "do you mean HIGH?"),
        (["task.add", "title=x", "workers.user=1", "--yes"], "there is no field 'user'; do you mean users?"),
        (["task.add", "title=x", "workers=1001", "--yes"], "workers: expected workers.users=…, or JSON"),
        (["task.add", "title=x", "custom_data=[1", "--yes"], "is not JSON"),
        (["task.add", "title=x", "custom_data.value=1", "--yes"], "the id of the custom field"),
        (["task.add", "title=x"], "add --yes"),
        (["task.add", "@/nowhere/at/all.json", "--yes"], "/nowhere/at/all.json"),
        (["task.getList", "page_size=101"], "page_size"),
        (["task.get", "id=1", "--all"], "no pages"),
        (["task.get", "id=1", "--json", "--xml"], "exclude each other"),
        (["task.get", "id=1", "--output", "x"], "does not return a file"),
        (["task.get", "id=1", "--bar"], "--bar"),
        (["user.update", "id=1001", "password=hunter22", "--yes"], "does not belong on a command line"),
    ],
)
def test_wrong_calls(planfix: Command, emulator: Emulator, words: list[str], said: str) -> None:
    done = planfix("call", *words)
    assert done.returncode == 2, done.stdout
    assert said in done.stderr and "Traceback" not in done.stderr and "hunter22" not in done.stderr
    assert not emulator.requests


def test_refused_by_the_server(planfix: Command) -> None:
    done = planfix("call", "task.get", "id=5")
    assert done.returncode == 1
    assert done.stderr == "planfix: task.get(id=5): error 3001: The task (or another object asked for) does not exist\n"


def test_no_answer(planfix: Command, emulator: Emulator) -> None:
    done = planfix("call", "user.get", PLANFIX_URL="http://127.0.0.1:1/")
    assert done.returncode == 3 and "nothing was sent" in done.stderr
    emulator.faults.add(Fault(method="task.add", executed=True, drop=True))
    lost = planfix("call", "task.add", "title=Lost", "--yes")
    assert lost.returncode == 3 and "may have been executed" in lost.stderr


def test_a_dry_run_sends_nothing_and_shows_no_secret(planfix: Command, emulator: Emulator) -> None:
    done = planfix(
        "call", "user.update", "id=1001", "password=-", "last_name=<Ёлкина>", "--dry-run", input="hunter22\n"
    )
    assert done.returncode == 0, done.stderr
    assert "<password>***</password>" in done.stdout and "&lt;Ёлкина&gt;" in done.stdout
    assert "hunter22" not in done.stdout + done.stderr
    assert not emulator.requests


def test_a_secret_from_the_input(planfix: Command, emulator: Emulator) -> None:
    done = planfix("call", "user.update", "id=1002", "password=-", "--yes", input="hunter22\n")
    assert done.returncode == 0, done.stderr
    [request] = emulator.requests.of(UserUpdate)
    assert request.password == "hunter22"


def test_a_dry_run_needs_no_keys(tmp_path: Path) -> None:
    done = Command(tmp_path, {})("call", "task.add", "title=x", "--dry-run")
    assert done.returncode == 0 and "<title>x</title>" in done.stdout


def test_a_number_of_another_function(planfix: Command, emulator: Emulator) -> None:
    """By the name that the product shows."""
    assert planfix("call", "task.get", "general=3").returncode == 0
    assert emulator.requests.of(TaskGet) == [TaskGet(general=3)]
