"""Processes and their statuses."""

from __future__ import annotations

import sqlite3

from planfix.enums import TaskStatus
from planfix.errors import InvalidValue, InvalidValueInContext
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.refusals import refuse

DRAFT, ACTIVE, DELAYED = 0, 1, 4
FIRST_OWN = 8
"""Lowest number of a status that belongs to a process."""
FIRST_SET = 1
"""Default process of tasks."""


def status_id(call: Call, named: TaskStatus) -> int | None:
    """The number of a requested status; `None` if there is no such status."""
    found: int | None = call.store.value("SELECT id FROM status WHERE id = ?", named.number)
    return found


def find_status(call: Call, named: TaskStatus, set_id: int) -> int:
    """The number of a requested status of a process.

    Raises:
        InvalidValue: There is no such status.
        InvalidValueInContext: The process does not have it.
    """
    found = status_id(call, named)
    if found is None:
        raise refuse(InvalidValue, f"there is no status {named}")
    if call.store.row("SELECT 1 FROM status_in_set WHERE set_id = ? AND status_id = ?", set_id, found) is None:
        raise refuse(InvalidValueInContext, f"process {set_id} has no status {named}")
    return found


def check_new_status(number: int) -> int:
    """Return the status of a new task.

    Raises:
        InvalidValueInContext: Only work on a task can lead to this status.
    """
    if number < FIRST_OWN and number not in (DRAFT, ACTIVE, DELAYED):
        raise refuse(InvalidValueInContext, f"a new task cannot have the status {number}")
    return number


def check_set(call: Call, set_id: int) -> int:
    """Return the id of a process that exists.

    Raises:
        InvalidValue: There is no such process.
    """
    if not call.store.has("status_set", set_id):
        raise refuse(InvalidValue, f"there is no process {set_id}")
    return set_id


def possible_statuses(call: Call, task: sqlite3.Row) -> list[sqlite3.Row]:
    """Statuses to which task.changeStatus can change: all others of the process except DRAFT, and REJECTED, which has a
    function of its own."""
    return call.store.rows(
        "SELECT status.* FROM status JOIN status_in_set ON status_id = id"
        " WHERE set_id = ? AND id <> ? AND coalesce(word, '') NOT IN ('DRAFT', 'REJECTED') ORDER BY id",
        task["status_set"],
        task["status_id"],
    )
