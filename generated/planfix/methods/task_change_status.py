"""`task.changeStatus`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import TaskStatus
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskChangeStatus(Request["TaskChangeStatusResponse"]):
    """Change the status of a task.

    REJECTED is not allowed here; reject a task with task.reject.

    Give exactly one of id, general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskEditDenied: The caller may not change the task. (3009)
        NotTaskWorker: The caller is not a worker of the task. (3012)
        TaskNotAccepted: The task must be accepted first. (3013)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.changeStatus
    """

    status: TaskStatus
    """New status; task.getPossibleStatusToChange lists the allowed ones, taskStatus.getListOfSet all."""
    id: int | None | Unset = UNSET
    """Task id."""
    general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    """When a DELAYED task becomes active; required for that status."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.date_time is not UNSET:
            object.__setattr__(self, "date_time", to_moment(self.date_time))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskChangeStatusResponse(Value):
    """What the server answers to task.changeStatus."""

    id: int
    """Id of the changed task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskChangeStatus.method = Method(
    name="task.changeStatus",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3009", "3012", "3013", "3014"),
    page="https://planfix.com/help/Planfix_API_task.changeStatus",
    codec="planfix.codecs.methods.task_change_status",
)
