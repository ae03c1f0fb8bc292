"""Completion, by what a shell asks and in a bash of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import planfix as api
from command import Command
from planfix_tools.cli.completion import candidates


def test_commands_and_options() -> None:
    assert {"call", "describe", "functions", "login", "ping"} <= set(candidates([], ""))
    assert candidates([], "desc") == ["describe"]
    assert {"--json", "--xml", "--table", "--yes", "--dry-run"} <= set(candidates(["call", "task.get"], "--"))


def test_functions() -> None:
    assert candidates(["call"], "") == [one.name for one in api.functions()]
    assert set(candidates(["call"], "task.getl")) == {"task.getList"}
    assert "task.add" in candidates(["describe"], "task.")


def test_fields() -> None:
    fields = api.describe("task.add").request.fields
    assert {one.rstrip("=.") for one in candidates(["call", "task.add"], "")} == {one.name for one in fields}
    assert candidates(["call", "task.add"], "work") == ["workers."]
    assert candidates(["call", "task.add"], "workers.") == ["workers.users=", "workers.groups="]
    assert "title=" not in candidates(["call", "task.add", "title=x"], "")
    assert "files.0.name=" in candidates(["call", "file.upload"], "files.0.")
    assert candidates(["call", "no.such"], "") == []


def test_values() -> None:
    assert candidates(["call", "task.add"], "importance=") == ["importance=AVERAGE", "importance=HIGH"]
    assert candidates(["call", "task.add"], "check_result=t") == ["check_result=true"]
    assert candidates(["call", "task.getList"], "filter=OVERDUE,AC") == ["filter=OVERDUE,ACTIVE"]


def test_every_field_of_every_function_is_completed() -> None:
    for function in api.functions():
        found = candidates(["call", function.name], "")
        assert len(found) == len(function.request.fields), function.name


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        ("planfix desc", "describe "),
        ("planfix call task.getl", "task.getList "),
        ("planfix call task.add impor", "importance="),
        ("planfix call task.add importance=H", "HIGH "),
        ("planfix call task.add workers.u", "workers.users="),
        ("planfix call task.add title='two words' impor", "importance="),
        ("planfix call task.get --dry", "--dry-run "),
    ],
)
def test_bash(line: str, becomes: str, tmp_path: Path) -> None:
    planfix = Command(tmp_path, {})
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "planfix").write_text(f'#!/bin/sh\nexec {sys.executable} -m planfix_tools.cli "$@"\n')
    (folder / "planfix").chmod(0o755)
    script = planfix("completion", "bash").stdout
    ask = f'{script}\nCOMP_LINE="$1"\nCOMP_POINT=${{#1}}\n_planfix\nprintf "%s|" "${{COMPREPLY[@]}}"'
    environ = {**planfix.environ, "PATH": f"{folder}:{planfix.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", ask, "bash", line], env=environ, capture_output=True, text=True)
    assert done.stdout == f"{becomes}|", done.stderr


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_scripts_of_other_shells(shell: str, tmp_path: Path) -> None:
    planfix = Command(tmp_path, {})
    assert f"planfix _complete {shell}" in planfix("completion", shell).stdout
    assert planfix("_complete", shell, "planfix call task.add importance=H").stdout.strip() == "importance=HIGH"
    assert planfix("completion", "csh").returncode == 2
