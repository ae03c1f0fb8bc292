"""The README's program runs as it stands, but for the account."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from planfix_tools.emulator import Emulator

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_snippets_run_one_after_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(SNIPPETS) >= 6
    with Emulator() as emulator:
        names: dict[str, Any] = {"__name__": "readme", "credentials": emulator.credentials}
        for snippet in SNIPPETS:
            code = re.sub(r"Planfix\(account=[^)]*\)", "Planfix(**credentials)", snippet)
            exec(compile(code, "README.md", "exec"), names)
        names["pf"].close()
    printed = capsys.readouterr().out
    assert "3001 task.get(id=999999999): error 3001" in printed
    assert "TaskGetList.page_size: expected at most 100, got 500" in printed


def test_the_first_screen_has_the_two_commands_and_a_program() -> None:
    screen = "\n".join(README.splitlines()[:40])
    assert "make demo" in screen and "make test" in screen and "```python" in screen


def test_every_make_target_that_the_readme_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {word for line in re.findall(r"make ((?:[a-z]+ ?)+)", README) for word in line.split()}
    assert named & {"demo", "test", "generate", "check", "typecheck", "lint", "bench"} <= targets


def test_the_quickstart_runs_against_the_emulator() -> None:
    command = [sys.executable, "-m", "planfix_tools.emulator", "--port", "0", "--exec", "examples/quickstart.py"]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert output.returncode == 0, output.stderr
    assert "12 active ones on all pages" in output.stdout
    assert "As expected: task.get(id=999999999): error 3001" in output.stdout
