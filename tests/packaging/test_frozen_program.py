"""A program that PyInstaller froze works: both clients, and the emulator that they call."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import asyncio
from planfix import AsyncPlanfix, Planfix
from planfix.errors import TaskNotFound
from planfix.methods import TaskAdd
from planfix_tools.emulator import Emulator

async def projects(keys):
    async with AsyncPlanfix(**keys) as pf:
        return (await pf.project.get_list(page_current=0)).total_count

with Emulator(seed=1) as emulator:
    with Planfix(**emulator.credentials) as pf:
        task = pf.task.get(id=pf.task.add(title="frozen").id)
        print(task.title, len(list(pf.task.iter_list())))
        try:
            pf.task.get(id=1)
        except TaskNotFound as error:
            print(type(error).__name__)
    with Planfix(**emulator.login_credentials) as pf:
        print(pf.user.get().id)
    print(asyncio.run(projects(emulator.credentials)))
    print(emulator.requests.of(TaskAdd)[0].title)
"""


@pytest.mark.slow
def test_a_frozen_program(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--onedir", "program.py"]
    built = subprocess.run(build, cwd=tmp_path, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    done = subprocess.run([tmp_path / "dist" / "program" / "program"], capture_output=True, text=True)
    assert done.stdout.split() == ["frozen", "26", "TaskNotFound", "1001", "5", "frozen"], done.stderr
