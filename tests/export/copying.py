"""A copy and the account that it was made of, side by side."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

Rows = list[tuple[Any, ...]]

TASKS = (
    "SELECT id, title, description, status_id, owner_id, project_id, client_id, start_time, end_time FROM task"
    " WHERE type <> 'template' ORDER BY id"
)
FIELDS = (
    "SELECT object_id, field_id FROM field_value JOIN task ON task.id = object_id"
    " WHERE object = 'task' AND type <> 'template' ORDER BY 1, 2"
)
WALL = "CASE WHEN {0}_has_time THEN strftime({0} AT TIME ZONE 'UTC', '%Y-%m-%d %H:%M') ELSE strftime({0}_day, '%Y-%m-%d') END"


def in_copy(file: Path, query: str) -> Rows:
    """Rows of a copy in DuckDB."""
    with duckdb.connect(str(file), read_only=True) as connection:
        return connection.execute(query).fetchall()


def in_account(file: Path, query: str, values: Sequence[object] = ()) -> Rows:
    """Rows of the emulator's own database."""
    connection = sqlite3.connect(file)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


def assert_same(copy: Path, account: Path) -> None:
    """The copy has the tasks, comments, contacts and custom fields of the account, value by value, each once."""
    columns = "id, title, description, status_id, owner_id, project_id, client_id"
    copied = in_copy(
        copy, f"SELECT {columns}, {WALL.format('start_time')}, {WALL.format('end_time')} FROM tasks ORDER BY id"
    )
    assert copied == in_account(account, TASKS)
    query = "SELECT task_id, field_id FROM tasks__custom_fields ORDER BY 1, 2"
    assert in_copy(copy, query) == in_account(account, FIELDS)
    comments = "SELECT id, type, description, {} FROM {} ORDER BY id"
    own = in_account(account, comments.format("task_id, owner_id, date_time", "action"))
    assert in_copy(copy, comments.format("task_id, owner_id, " + WALL.format("date_time"), "comments")) == own
    contacts = "SELECT id, name, last_name, email FROM {} ORDER BY id"
    people = "contact WHERE NOT is_company AND NOT is_template"
    assert in_copy(copy, contacts.format("contacts")) == in_account(account, contacts.format(people))


def at(text: str) -> datetime:
    """A moment."""
    return datetime.fromisoformat(text)
