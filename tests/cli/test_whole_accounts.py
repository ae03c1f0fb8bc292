"""`planfix introspect` and `planfix export`, as processes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from command import Command
from planfix_tools.emulator import Emulator, Fault


def test_introspect(planfix: Command, tmp_path: Path) -> None:
    folder = tmp_path / "account"
    first = planfix("introspect", "--output", str(folder))
    assert first.returncode == 0, first.stderr
    assert (folder / "account.yaml").is_file()
    again = planfix("introspect", "--output", str(folder))
    assert again.returncode == 0 and "0 changes" in again.stdout
    (folder / "account.yaml").write_text("nonsense: [", encoding="utf-8")
    broken = planfix("introspect", "--output", str(folder))
    assert broken.returncode == 2 and "Traceback" not in broken.stderr


def test_export(planfix: Command, emulator: Emulator, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    planned = planfix("export", "--to", f"sqlite:{copy}", "--only", "users", "--timezone", "UTC", "--plan")
    assert planned.returncode == 0 and "1 requests" in planned.stdout, planned.stderr
    done = planfix("export", "--to", f"sqlite:{copy}", "--only", "users", "--timezone", "UTC")
    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(next(tmp_path.glob("copy*.db")))) as db:
        tables = [name for (name,) in db.execute("select name from sqlite_master where type = 'table'")]
    assert any("users" in name for name in tables)
    emulator.faults.add(Fault(method="user.getList", code="0001", times=None))
    refused = planfix("export", "--to", f"sqlite:{copy}", "--only", "users", "--timezone", "UTC", "--full")
    assert refused.returncode in (1, 3) and "Traceback" not in refused.stderr
