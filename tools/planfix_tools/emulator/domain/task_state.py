"""What follows from a task's dates and status, in SQL; the rows of `status` must be joined."""

from __future__ import annotations

from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.storage.moments import deadline

TASKS = (
    "task LEFT JOIN status ON status.id = task.status_id"
    " LEFT JOIN project ON project.id = task.project_id LEFT JOIN contact AS client ON client.id = task.client_id"
)
"""Tasks with what their rows refer to."""

CHANGED_OR_COMMENTED = "max(task.changed, coalesce(task.commented, ''))"
"""When anything last happened to the task."""


def overdue(call: Call) -> str:
    """The task should be finished, and its status still expects that."""
    return f"(status.has_deadline AND {deadline('task.end_time')} < '{call.now}')"


def close_to_deadline(call: Call) -> str:
    """At most a quarter of the time from its start is left."""
    end, now = f"julianday({deadline('task.end_time')})", f"julianday('{call.now}')"
    begin = "julianday(coalesce(task.start_time, task.begin_date_time))"
    return f"(status.has_deadline AND {end} >= {now} AND {end} - {now} <= ({end} - {begin}) / 4)"


def not_accepted_in_time(call: Call) -> str:
    """Nobody has accepted the task, and it should have begun."""
    return f"(status.word = 'ACTIVE' AND {deadline('task.start_time')} < '{call.now}')"
