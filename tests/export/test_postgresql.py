"""A copy in PostgreSQL, on a real server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planfix import Planfix
from planfix_tools.export import Report
from postgres_server import postgres, programs


@pytest.mark.skipif(programs() is None, reason="there is no PostgreSQL here (Debian: postgresql)")
def test_a_copy_and_its_changes(export: Callable[..., Report], pf: Planfix, tmp_path: Path) -> None:
    psycopg2: Any = pytest.importorskip("psycopg2")
    folder = tmp_path / "postgres"
    folder.mkdir()
    with postgres(folder) as address:
        assert export(address, only=["tasks"]).tables["tasks"].new == 230
        task = next(iter(pf.task.iter_list()))
        pf.task.change(id=task.id, title="Renamed")
        assert export(address, only=["tasks"], full=True).tables["tasks"].changed == 1
        connection = psycopg2.connect(address)
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT count(*), count(DISTINCT id) FROM planfix.tasks")
                assert cursor.fetchall() == [(230, 230)]
                cursor.execute("SELECT title, pg_typeof(start_time)::text FROM planfix.tasks WHERE id = %s", [task.id])
                assert cursor.fetchall() == [("Renamed", "timestamp with time zone")]
        finally:
            connection.close()
