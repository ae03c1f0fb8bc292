"""The fixtures, in runs of pytest of their own; pytest finds the plugin by the entry point of the installed package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

USED = """
from planfix_tools.emulator import Emulator

def test_one(planfix_emulator):
    assert isinstance(planfix_emulator, Emulator)
    assert planfix_emulator.url.startswith("http://127.0.0.1:")
    planfix_emulator.tasks_of_another_test = True

def test_each_test_has_its_own(planfix_emulator):
    assert not hasattr(planfix_emulator, "tasks_of_another_test")

def test_one_for_all(planfix_emulator_session, planfix_emulator):
    assert planfix_emulator_session.url != planfix_emulator.url
    planfix_emulator_session.left_by_another_test = True

def test_the_same_one(planfix_emulator_session):
    assert planfix_emulator_session.left_by_another_test
"""
UNUSED = """
import sys

def test_nothing_is_loaded():
    loaded = {name for name in sys.modules if name.startswith(("planfix", "lxml", "requests"))}
    assert loaded == {"planfix_tools", "planfix_tools.pytest_plugin"}
"""


def run(folder: Path, tests: str) -> str:
    (folder / "test_it.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    return done.stdout + done.stderr


def test_the_fixtures(tmp_path: Path) -> None:
    output = run(tmp_path, USED)
    assert "4 passed" in output, output


def test_a_run_without_the_fixtures_loads_nothing_but_the_plugin(tmp_path: Path) -> None:
    output = run(tmp_path, UNUSED)
    assert "1 passed" in output, output
