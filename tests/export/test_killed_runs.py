"""A run that is killed at any moment costs at most one page, and no row is lost or doubled."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from copying import assert_same
from planfix_tools.emulator import Emulator

PROGRAM = "import sys; from planfix_tools.export import run; print(run(sys.argv[1], pipelines=sys.argv[2], only=sys.argv[3:]))"
DIES = """
import os
from dlt.common.storages.load_package import PackageStorage

complete_job = PackageStorage.complete_job

def dies(storage, load_id, file_name):
    if file_name.startswith({table!r}):
        os._exit(9)
    return complete_job(storage, load_id, file_name)

PackageStorage.complete_job = dies
"""
"""Ends the process after the rows of a table are committed, and before this is noted."""


@pytest.fixture
def command(tmp_path: Path, copy: Path) -> list[str]:
    """Copies the tables, by the program that goes before the arguments."""
    return [f"duckdb:{copy}", str(tmp_path / "pipelines"), "tasks", "contacts", "companies", "comments"]


@pytest.fixture
def environment(emulator: Emulator) -> dict[str, str]:
    """The variables that lead to the emulator."""
    names = {f"PLANFIX_{name.upper()}": str(value) for name, value in emulator.credentials.items()}
    return {**os.environ, **names, "PLANFIX_TIMEZONE": "UTC"}


@pytest.mark.parametrize("table", ["contacts.", "contacts__", "_dlt_pipeline_state."])
def test_killed_after_rows_are_committed(
    emulator: Emulator, command: list[str], environment: dict[str, str], copy: Path, account: Path, table: str
) -> None:
    killed = subprocess.run([sys.executable, "-c", DIES.format(table=table) + PROGRAM, *command], env=environment)
    assert killed.returncode == 9
    asked = len(emulator.requests)
    subprocess.run([sys.executable, "-c", PROGRAM, *command], env=environment, check=True, stdout=subprocess.DEVNULL)
    assert_same(copy, account)
    assert len(emulator.requests) <= asked + 1, "it reads the answers that came before it was killed"


def test_killed_at_random_moments(
    emulator: Emulator, command: list[str], environment: dict[str, str], copy: Path, account: Path
) -> None:
    command = [sys.executable, "-c", PROGRAM, *command]
    chance = Random(4)
    kills = 3
    for _ in range(kills):
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            # In the middle of reading, or while what was read is loaded.
            wanted = len(emulator.requests) + chance.randrange(1, 4)
            while len(emulator.requests) < wanted and process.poll() is None:
                time.sleep(0.001)
            time.sleep(chance.choice((0, 0.05, 0.5, 1.5)))
            process.kill()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    assert_same(copy, account)
    # Pages of 230 tasks, of the contacts and of the companies, then comments.
    least = 3 + 1 + 1 + 5
    # A later run may begin anew after one whose package was loaded, and asks for changes then: four short lists.
    assert len(emulator.requests) <= least + kills + kills * 4
