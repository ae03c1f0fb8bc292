"""The fixture, in a run of pytest of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = """
from planfix_tools.emulator import Emulator

def test_one(planfix_emulator):
    assert isinstance(planfix_emulator, Emulator)
    assert planfix_emulator.url.startswith("http://127.0.0.1:")
    planfix_emulator.tasks_of_another_test = True

def test_each_test_has_its_own(planfix_emulator):
    assert not hasattr(planfix_emulator, "tasks_of_another_test")
"""


def test_the_fixture(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    # pytest finds the plugin by the entry point of the installed package.
    command = [sys.executable, "-m", "pytest", "-q", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert "2 passed" in done.stdout, done.stdout + done.stderr
