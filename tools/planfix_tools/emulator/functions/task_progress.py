"""Progress of tasks: acceptance, deadlines, statuses and workers."""

from __future__ import annotations

import sqlite3

from planfix.enums import ActionType, TaskStatus
from planfix.errors import (
    InvalidValueInContext,
    MissingDependentParameter,
    NotTaskWorker,
    TaskAcceptanceRefused,
    TaskEditDenied,
    TaskNotAccepted,
    TaskRejectionRefused,
)
from planfix.methods import (
    TaskAccept,
    TaskAcceptResponse,
    TaskChangeExpectDate,
    TaskChangeExpectDateResponse,
    TaskChangeStatus,
    TaskChangeStatusResponse,
    TaskChangeWorkers,
    TaskChangeWorkersResponse,
    TaskGetPossibleStatusToChange,
    TaskGetPossibleStatusToChangeResponse,
    TaskReject,
    TaskRejectResponse,
)
from planfix.types import PossibleStatus
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.history import change_status as record_status, record, touch
from planfix_tools.emulator.domain.paging import with_total
from planfix_tools.emulator.domain.people import give_parts
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.statuses import DELAYED, find_status, possible_statuses
from planfix_tools.emulator.domain.task_changes import check_order
from planfix_tools.emulator.domain.tasks import find_task, is_in_charge, is_worker
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.moments import of_text, to_text
from planfix_tools.emulator.storage.where import marks


@answers(TaskAccept)
def accept(call: Call, request: TaskAccept) -> TaskAcceptResponse:
    """Accept the task as the calling worker."""
    task = _task_of_worker(call, request.id)
    if _has_accepted(call, task):
        raise refuse(TaskAcceptanceRefused)
    # A worker by membership of a group becomes a worker of their own.
    give_parts(call, "task", task["id"], "worker", [call.caller.id], [])
    call.store.run(
        "UPDATE part SET accepted = 1 WHERE object = 'task' AND object_id = ? AND role = 'worker'"
        " AND is_group = 0 AND who = ?",
        task["id"],
        call.caller.id,
    )
    record_status(call, task, find_status(call, TaskStatus.ACCEPTED, task["status_set"]), ActionType.TASKACCEPTED)
    return TaskAcceptResponse(id=task["id"])


@answers(TaskReject)
def reject(call: Call, request: TaskReject) -> TaskRejectResponse:
    """Reject the task as the calling worker, with a reason."""
    reason = required(request.reason, "reason")
    task = _task_of_worker(call, request.id)
    if _has_accepted(call, task):
        raise refuse(TaskRejectionRefused)
    rejected = find_status(call, TaskStatus.REJECTED, task["status_set"])
    record_status(call, task, rejected, ActionType.TASKREJECTED, reason)
    return TaskRejectResponse(id=task["id"])


@answers(TaskChangeExpectDate)
def change_expect_date(call: Call, request: TaskChangeExpectDate) -> TaskChangeExpectDateResponse:
    """Move the deadline; for a worker who may not change the task, only record the request."""
    task = find_task(call, request.id)
    end = to_text(request.expect_date)
    check_order(task["start_time"], end)
    changed = {"old_end": task["end_time"], "new_end": end}
    if is_in_charge(call, task):
        touch(call, task["id"], end_time=end)
        record(call, ActionType.TASKEXPECTDATECHANGED, task["id"], **changed)
        return TaskChangeExpectDateResponse(id=task["id"], end_time=of_text(end))
    _check_working(call, task)
    record(call, ActionType.CHANGEDATEREQUEST, task["id"], **changed)
    return TaskChangeExpectDateResponse(id=task["id"])


@answers(TaskChangeStatus)
def change_status(call: Call, request: TaskChangeStatus) -> TaskChangeStatusResponse:
    """Change the status to one of the possible ones."""
    task = find_task(call, request.id, request.general)
    status_id = find_status(call, request.status, task["status_set"])
    if not is_in_charge(call, task):
        _check_working(call, task)
    if status_id not in [status["id"] for status in possible_statuses(call, task)]:
        raise refuse(InvalidValueInContext, f"the task cannot get the status {request.status}")
    if status_id == DELAYED and not request.date_time:
        raise refuse(MissingDependentParameter, "DELAYED needs a dateTime")
    record_status(call, task, status_id, ActionType.STATUSCHANGED)
    touch(call, task["id"], delayed_until=to_text(request.date_time) if request.date_time else None)
    return TaskChangeStatusResponse(id=task["id"])


@answers(TaskGetPossibleStatusToChange)
def get_possible_status_to_change(
    call: Call, request: TaskGetPossibleStatusToChange
) -> TaskGetPossibleStatusToChangeResponse:
    """List the statuses to which the task can change."""
    statuses = [
        PossibleStatus(value=TaskStatus(row["id"]), title=row["name_ru"])
        for row in possible_statuses(call, find_task(call, request.id))
    ]
    return with_total(statuses)


@answers(TaskChangeWorkers)
def change_workers(call: Call, request: TaskChangeWorkers) -> TaskChangeWorkersResponse:
    """Add and remove workers, and record each change."""
    task = find_task(call, request.id)
    if not is_in_charge(call, task):
        raise refuse(TaskEditDenied)
    added, removed = request.add_users or (), request.del_users or ()
    groups_added, groups_removed = request.add_groups or (), request.del_groups or ()
    required([*added, *removed, *groups_added, *groups_removed], "workers")
    give_parts(call, "task", task["id"], "worker", added, groups_added)
    call.store.run(
        "DELETE FROM part WHERE object = 'task' AND object_id = ? AND role = 'worker' AND "
        f"((is_group = 0 AND who IN ({marks(removed)})) OR (is_group = 1 AND who IN ({marks(groups_removed)})))",
        task["id"],
        *removed,
        *groups_removed,
    )
    if added or groups_added:
        record(call, ActionType.WORKEREMPLOYED, task["id"])
    if removed or groups_removed:
        record(call, ActionType.WORKERUNEMPLOYED, task["id"])
    touch(call, task["id"])
    return TaskChangeWorkersResponse(id=task["id"])


def _task_of_worker(call: Call, task_id: int) -> sqlite3.Row:
    task = find_task(call, task_id)
    if not is_worker(call, task):
        raise refuse(NotTaskWorker)
    return task


def _has_accepted(call: Call, task: sqlite3.Row) -> bool:
    accepted = call.store.row(
        "SELECT 1 FROM part WHERE object = 'task' AND object_id = ? AND role = 'worker'"
        " AND is_group = 0 AND who = ? AND accepted",
        task["id"],
        call.caller.id,
    )
    return accepted is not None


def _check_working(call: Call, task: sqlite3.Row) -> None:
    if not is_worker(call, task):
        raise refuse(NotTaskWorker)
    if not _has_accepted(call, task):
        raise refuse(TaskNotAccepted)
