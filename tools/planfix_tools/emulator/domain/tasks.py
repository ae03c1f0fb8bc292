"""Find tasks, and make their answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from planfix import from_json
from planfix.enums import DurationUnit, Importance, TaskStatus, TaskType
from planfix.errors import TaskAccessDenied, TaskNotFound
from planfix.types import ClientRef, ProjectRef, Task
from planfix.types.task import Periodicity
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.custom_fields import custom_data
from planfix_tools.emulator.domain.people import has_part, names, parts, person
from planfix_tools.emulator.domain.rights import seen, visible_tasks
from planfix_tools.emulator.domain.task_state import close_to_deadline, not_accepted_in_time, overdue
from planfix_tools.emulator.storage.moments import of_text
from planfix_tools.emulator.storage.where import marks


def find_task(call: Call, task_id: int | None | Unset, general: int | None | Unset = UNSET) -> sqlite3.Row:
    """The task with this number or id.

    Raises:
        MissingParameter: Neither is given.
        TaskNotFound: There is no such task.
        TaskAccessDenied: The caller may not see it.
    """
    column, wanted = ("general", general) if general else ("id", required(task_id, "task/id"))
    row = call.store.row(f"SELECT * FROM task WHERE {column} = ?", wanted)
    return seen(call, "task", row, visible_tasks(call), TaskNotFound, TaskAccessDenied)


def is_worker(call: Call, task: sqlite3.Row) -> bool:
    """Whether the caller is a worker of the task, alone or in a group."""
    return call.store.has("task", task["id"], has_part("task", "task.id", call.caller.id, ["worker"]))


def is_in_charge(call: Call, task: sqlite3.Row) -> bool:
    """Whether the caller may change the task."""
    return call.caller.is_admin or task["owner_id"] == call.caller.id


def shown_columns(call: Call) -> str:
    """Columns of `TASKS` for `make_tasks`."""
    return (
        "task.*, project.title AS project_title,"
        " trim(client.name || ' ' || client.last_name) AS client_name,"
        f" {overdue(call)} IS TRUE AS is_overdued, {close_to_deadline(call)} IS TRUE AS is_close_to_deadline,"
        f" {not_accepted_in_time(call)} IS TRUE AS is_not_accepted_in_time"
    )


def make_tasks(call: Call, rows: Sequence[sqlite3.Row], full: bool) -> list[Task]:
    """Make the tasks of an answer.

    Args:
        call: The call.
        rows: Rows with the columns `shown_columns`.
        full: Whether to add members and auditors, which lists omit.
    """
    ids = [row["id"] for row in rows]
    known = names(call.store, (row["owner_id"] for row in rows))
    people = parts(call.store, "task", ids)
    custom = custom_data(call.store, "task", ids)
    mine = f"SELECT task_id FROM starred WHERE user_id = ? AND task_id IN ({marks(ids)})"
    starred = set(call.store.values(mine, call.caller.id, *ids))
    return [
        Task(
            id=row["id"],
            title=row["title"],
            description=row["description"],
            importance=Importance(row["importance"]),
            status=TaskStatus(row["status_id"]),
            status_set=row["status_set"],
            check_result=bool(row["check_result"]),
            type=TaskType(row["type"]),
            owner=person(known, row["owner_id"]),
            parent_id=row["parent_id"] or 0,
            template_id=row["template_id"] or 0,
            project=ProjectRef(id=row["project_id"] or 0, title=row["project_title"] or ""),
            client=ClientRef(id=row["client_id"] or 0, name=row["client_name"] or ""),
            begin_date_time=of_text(row["begin_date_time"]),
            start_time=of_text(row["start_time"]),
            end_time=of_text(row["end_time"]),
            duration=row["duration"] or 0,
            duration_unit=DurationUnit(row["duration_unit"] or 0),
            general=row["general"],
            is_overdued=bool(row["is_overdued"]),
            is_close_to_deadline=bool(row["is_close_to_deadline"]),
            is_not_accepted_in_time=bool(row["is_not_accepted_in_time"]),
            is_summary=bool(row["is_summary"]),
            starred=row["id"] in starred,
            additional_description_data="",
            workers=people[row["id"], "worker"],
            members=people[row["id"], "member"] if full else UNSET,
            auditors=people[row["id"], "auditor"] if full else UNSET,
            periodicity=_periodicity(row["periodicity"]),
            custom_data=custom.get(row["id"], []),
        )
        for row in rows
    ]


def _periodicity(text: str | None) -> Periodicity | Unset:
    return UNSET if text is None else from_json(Periodicity, text)
