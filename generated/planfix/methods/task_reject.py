"""`task.reject`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskReject(Request["TaskRejectResponse"]):
    """Reject a task.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskRejectionRefused: The task cannot be rejected; probably the caller has accepted it already. (3010)
        NotTaskWorker: The caller is not a worker of the task. (3012)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.reject
    """

    id: int
    """Task id."""
    reason: str
    """Why the task is rejected. Not empty."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskRejectResponse(Value):
    """What the server answers to task.reject."""

    id: int
    """Id of the rejected task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskReject.method = Method(
    name="task.reject",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3010", "3012", "3014"),
    page="https://planfix.com/help/Planfix_API_task.reject",
    codec="planfix.codecs.methods.task_reject",
)
