"""The flow that copies many accounts, run by Prefect itself: `pip install prefect` beside the requirements of the tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from planfix_tools.emulator import Emulator

PROGRAM = Path(__file__).parents[2] / "examples" / "deployment" / "copy_accounts.py"


def test_copies_of_two_accounts(tmp_path: Path) -> None:
    pytest.importorskip("prefect", reason="Prefect is not installed: pip install prefect")
    duckdb: Any = pytest.importorskip("duckdb")
    with Emulator(tasks=3) as north, Emulator(tasks=5) as south:
        accounts = {
            name: {key: str(value) for key, value in {**emulator.credentials, "timezone": "UTC"}.items()}
            for name, emulator in (("north", north), ("south", south))
        }
        (tmp_path / "accounts.json").write_text(json.dumps(accounts))
        settings = {
            "DLT_DATA_DIR": str(tmp_path / "dlt"),
            "PREFECT_HOME": str(tmp_path / "prefect"),
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
        }
        command = [sys.executable, str(PROGRAM), str(tmp_path / "accounts.json"), str(tmp_path)]
        done = subprocess.run(command, env={**os.environ, **settings}, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("requests") == 2
    for name, tasks in (("north", 3), ("south", 5)):
        with duckdb.connect(str(tmp_path / f"{name}.duckdb"), read_only=True) as db:
            assert db.execute("SELECT count(*) FROM tasks").fetchall() == [(tasks,)]
