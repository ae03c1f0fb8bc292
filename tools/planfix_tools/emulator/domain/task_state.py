"""SQL for states that follow from a task's dates and status; the query must join `status`."""

from __future__ import annotations

from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.storage.moments import deadline

TASKS = (
    "task LEFT JOIN status ON status.id = task.status_id"
    " LEFT JOIN project ON project.id = task.project_id LEFT JOIN contact AS client ON client.id = task.client_id"
)
"""Tasks joined with their statuses, projects and clients."""

CHANGED_OR_COMMENTED = "max(task.changed, coalesce(task.commented, ''))"
"""Time of the last change or comment."""


def overdue(call: Call) -> str:
    """The deadline is over, in a status with deadlines."""
    return f"(status.has_deadline AND {deadline('task.end_time')} < '{call.now}')"


def close_to_deadline(call: Call) -> str:
    """At most a quarter of the time between start and deadline is left."""
    end, now = f"julianday({deadline('task.end_time')})", f"julianday('{call.now}')"
    begin = "julianday(coalesce(task.start_time, task.begin_date_time))"
    return f"(status.has_deadline AND {end} >= {now} AND {end} - {now} <= ({end} - {begin}) / 4)"


def not_accepted_in_time(call: Call) -> str:
    """The start is over, and nobody has accepted the task."""
    return f"(status.word = 'ACTIVE' AND {deadline('task.start_time')} < '{call.now}')"
