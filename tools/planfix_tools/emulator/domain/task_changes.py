"""Convert the parameters of task.add and task.update to columns."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, time

from planfix.enums import DurationUnit, Importance
from planfix.errors import (
    ClientNotFound,
    InvalidValueInContext,
    ParentTaskAccessDenied,
    ProjectAccessDenied,
    ProjectNotFound,
    TaskAccessDenied,
    TaskProjectAccessDenied,
    TaskProjectNotFound,
    TaskStartsAfterEnd,
)
from planfix.methods import TaskAdd, TaskUpdate
from planfix_runtime.model.values import Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.custom_fields import save_custom_data
from planfix_tools.emulator.domain.people import check_people, set_parts
from planfix_tools.emulator.domain.projects import find_project
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.tasks import find_task
from planfix_tools.emulator.storage.moments import last_moment, to_text
from planfix_tools.emulator.storage.where import Where

BELOW = (
    "WITH RECURSIVE below(id) AS (SELECT id FROM {0} WHERE parent_id = ?"
    " UNION SELECT {0}.id FROM {0} JOIN below ON {0}.parent_id = below.id) SELECT id FROM below"
)
"""All tasks or projects below one, at any depth."""


def columns_of(call: Call, request: TaskAdd | TaskUpdate) -> dict[str, object]:
    """The columns of a task that both functions set; absent parameters set the default.

    Raises:
        ApiError: An object does not exist, the caller may not see it, or the dates contradict each other.
    """
    start = _moment(request.start_date_is_set, request.start_date, request.start_time_is_set, request.start_time)
    end = _moment(request.end_date_is_set, request.end_date, request.end_time_is_set, request.end_time)
    check_order(start, end)
    check_people(call, [request.owner_id] if request.owner_id else [])
    if request.client_id and not call.store.has("contact", request.client_id):
        raise refuse(ClientNotFound)
    lasts = bool(request.duration) and request.duration_is_set is not False
    return {
        "description": request.description or "",
        "importance": request.importance or Importance.AVERAGE,
        "check_result": bool(request.check_result),
        "owner_id": request.owner_id or call.caller.id,
        "parent_id": _parent(call, request),
        "project_id": _project(call, request),
        "client_id": request.client_id or None,
        "start_time": start,
        "end_time": end,
        "is_summary": bool(request.is_summary),
        "duration": request.duration if lasts else None,
        "duration_unit": (request.duration_unit or DurationUnit.MINUTE) if lasts else None,
    }


def save_rest(call: Call, task_id: int, request: TaskAdd | TaskUpdate) -> None:
    """Store people and custom fields, which are not columns."""
    set_parts(call, "task", task_id, "worker", request.workers)
    set_parts(call, "task", task_id, "member", request.members)
    set_parts(call, "task", task_id, "auditor", request.auditors)
    save_custom_data(call, "task", task_id, request.custom_data)


def check_order(start: str | None, end: str | None) -> None:
    """Refuse an end before the start.

    Raises:
        TaskStartsAfterEnd: The end is before the start.
    """
    if start is not None and end is not None and start > last_moment(end):
        raise refuse(TaskStartsAfterEnd)


def _moment(
    date_is_set: bool | None | Unset,
    day: date | None | Unset,
    time_is_set: bool | None | Unset,
    clock: time | None | Unset,
) -> str | None:
    if not day or date_is_set is False:
        return None
    if isinstance(clock, time) and time_is_set is not False:
        return to_text(datetime.combine(day, clock))
    return to_text(day)


def _parent(call: Call, request: TaskAdd | TaskUpdate) -> int | None:
    if not request.parent_id:
        return None
    try:
        parent = find_task(call, request.parent_id)
    except TaskAccessDenied:
        raise refuse(ParentTaskAccessDenied) from None
    return int(parent["id"])


def _project(call: Call, request: TaskAdd | TaskUpdate) -> int | None:
    if not request.project_id:
        return None
    try:
        project = find_project(call, request.project_id)
    except ProjectNotFound:
        raise refuse(TaskProjectNotFound) from None
    except ProjectAccessDenied:
        raise refuse(TaskProjectAccessDenied) from None
    return int(project["id"])


def check_not_below(call: Call, task: sqlite3.Row, parent_id: object) -> None:
    """Refuse to put a task below itself.

    Raises:
        InvalidValueInContext: The parent is the task or below it.
    """
    below = Where(BELOW.format("task"), (task["id"],))
    if parent_id == task["id"] or parent_id in call.store.values(below.sql, *below.values):
        raise refuse(InvalidValueInContext, "a task cannot be below itself")
