"""Copy tasks into SQLite, only what changed since the last run: `python examples/nightly_copy.py planfix.db`.

Tasks are identified by their id, so that a task that changes while the list is read is stored once. The time of the run is kept in
the database and written with the tasks, in one transaction. Deleted tasks stay in the copy: the API does not report deletions.
Account and keys come from the environment (PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …).
"""

from __future__ import annotations

import argparse
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

from planfix import Planfix
from planfix.filters import TaskFilter
from planfix.methods import TaskGetList
from planfix.types import Task

TABLES = """
CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY, number INTEGER, title TEXT, status TEXT, project TEXT, ends TEXT);
CREATE TABLE IF NOT EXISTS run (started TEXT NOT NULL);
"""

OVERLAP = timedelta(minutes=5)
"""Clocks differ, and the API compares whole minutes."""


def row(task: Task) -> tuple[object, ...]:
    """A task as the table has it; what is absent is NULL."""
    project = task.project.title if task.project else None
    ends = task.end_time.isoformat() if task.end_time else None
    return task.id, task.general or None, task.title or None, str(task.status or ""), project or None, ends


def copy(pf: Planfix, db: sqlite3.Connection) -> tuple[int, bool]:
    """Store what changed since the last run. Returns how many tasks, and whether the list was read to its end."""
    started = datetime.now().replace(second=0, microsecond=0)
    [last] = db.execute("SELECT max(started) FROM run").fetchone()
    since = [TaskFilter.changed_or_commented(after=datetime.fromisoformat(last) - OVERLAP)] if last else []
    tasks = pf.iterate(TaskGetList(filters=since, page_size=100), prefetch=1)
    with db:
        before = db.total_changes
        db.executemany("INSERT OR REPLACE INTO task VALUES (?, ?, ?, ?, ?, ?)", map(row, tasks))
        stored = db.total_changes - before
        if tasks.report.complete:
            db.execute("INSERT INTO run VALUES (?)", (started.isoformat(),))
    return stored, tasks.report.complete


def main() -> None:
    """Copy once."""
    parser = argparse.ArgumentParser(description="Copy tasks into SQLite, only what changed since the last run.")
    parser.add_argument("database", help="file of the database")
    with Planfix() as pf, closing(sqlite3.connect(parser.parse_args().database)) as db:
        db.executescript(TABLES)
        stored, complete = copy(pf, db)
        print(f"{stored} tasks stored{'' if complete else '; the list was not read to its end, run it again'}")


if __name__ == "__main__":
    main()
