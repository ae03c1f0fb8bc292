"""A run that is killed at any moment costs at most one page, and no row is lost or doubled."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from copying import assert_same
from planfix_tools.emulator import Emulator

PROGRAM = "import sys; from planfix_tools.export import run; print(run(sys.argv[1], pipelines=sys.argv[2], only=sys.argv[3:]))"


def test_killed_at_random_moments(emulator: Emulator, tmp_path: Path, copy: Path, account: Path) -> None:
    names = {f"PLANFIX_{name.upper()}": str(value) for name, value in emulator.credentials.items()}
    command = [sys.executable, "-c", PROGRAM, f"duckdb:{copy}", str(tmp_path / "pipelines")]
    command += ["tasks", "contacts", "companies", "comments"]
    environment = {**os.environ, **names, "PLANFIX_TIMEZONE": "UTC"}
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
