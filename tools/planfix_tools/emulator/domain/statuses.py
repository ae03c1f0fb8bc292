"""Processes and the statuses that a task can have in them."""

from __future__ import annotations

import sqlite3

from planfix.enums import TaskStatus
from planfix.errors import InvalidValue, InvalidValueInContext

from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.refusals import refuse

FIRST_SET = 1
"""The process of tasks that name none."""


def shown_status(word: str | None, status_id: int) -> TaskStatus | int:
    """A status as answers name it: a word where it has one, else its id."""
    return TaskStatus(word) if word else status_id


def status_of(call: Call, status_id: int | None) -> TaskStatus | int | None:
    """The status with an id, as answers name it."""
    if status_id is None:
        return None
    return shown_status(call.store.value("SELECT word FROM status WHERE id = ?", status_id), status_id)


def find_status(call: Call, named: TaskStatus | int, set_id: int) -> int:
    """The id of a status that a request names by its word or its id.

    Raises:
        InvalidValue: There is no such status.
        InvalidValueInContext: The process does not have it.
    """
    column = "word" if isinstance(named, TaskStatus) else "id"
    found = call.store.value(f"SELECT id FROM status WHERE {column} = ?", named)
    if not isinstance(found, int):
        raise refuse(InvalidValue, f"there is no status {named}")
    if call.store.row("SELECT 1 FROM status_in_set WHERE set_id = ? AND status_id = ?", set_id, found) is None:
        raise refuse(InvalidValueInContext, f"process {set_id} has no status {named}")
    return found


def check_set(call: Call, set_id: int) -> int:
    """The id of a process.

    Raises:
        InvalidValue: There is no such process.
    """
    if not call.store.has("status_set", set_id):
        raise refuse(InvalidValue, f"there is no process {set_id}")
    return set_id


def possible_statuses(call: Call, task: sqlite3.Row) -> list[sqlite3.Row]:
    """What task.changeStatus can make of a task: all statuses of its process but the present one, and those that are
    no result of work (DRAFT) or have a function of their own (REJECTED)."""
    return call.store.rows(
        "SELECT status.* FROM status JOIN status_in_set ON status_id = id"
        " WHERE set_id = ? AND id <> ? AND coalesce(word, '') NOT IN ('DRAFT', 'REJECTED') ORDER BY id",
        task["status_set"],
        task["status_id"],
    )
