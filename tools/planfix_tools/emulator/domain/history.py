"""Record changes of tasks and contacts as actions. A silent call records nothing."""

from __future__ import annotations

import sqlite3

from planfix.enums import ActionType, TaskStatus
from planfix_tools.emulator.domain.call import Call

_FINISHED = {TaskStatus.COMPLETED: "completed", TaskStatus.DONE: "done"}


def record(call: Call, kind: ActionType, task_id: int | None = None, **columns: object) -> int | None:
    """Add an action of the calling user.

    Returns:
        Id of the action; `None` for a silent call.
    """
    if call.silent:
        return None
    return call.store.insert(
        "action", type=kind, task_id=task_id, owner_id=call.caller.id, date_time=call.now, **columns
    )


def touch(call: Call, task_id: int, **columns: object) -> None:
    """Change columns of a task, and note the time of the change."""
    call.store.update("task", task_id, changed=call.now, **columns)


def change_status(call: Call, task: sqlite3.Row, status_id: int, kind: ActionType, description: str = "") -> None:
    """Change the status of a task, and record it."""
    put_status(call, task, status_id)
    record(call, kind, task["id"], description=description, old_status=task["status_id"], new_status=status_id)


def put_status(call: Call, task: sqlite3.Row, status_id: int) -> None:
    """Change the status of a task, and note the time if it is finished."""
    word = call.store.value("SELECT word FROM status WHERE id = ?", status_id)
    dated = {_FINISHED[word]: call.now} if word in _FINISHED else {}
    touch(call, task["id"], status_id=status_id, **dated)
