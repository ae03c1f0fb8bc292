"""`task.reject`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskReject(Request["TaskRejectResponse"]):
    """Reject a task.

    Attributes:
        id: Task id.
        reason: Why the task is rejected. Not empty.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskRejectionRefused: The task cannot be rejected; probably the caller has accepted it already. (3010)
        NotTaskWorker: The caller is not a worker of the task. (3012)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.reject
    """

    id: int
    reason: str
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class TaskRejectResponse:
    """What the server answers to task.reject.

    Attributes:
        id: Id of the rejected task.
    """

    id: int
    extra: tuple[Extra, ...] = ()


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
