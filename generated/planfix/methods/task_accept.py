"""`task.accept`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskAccept(Request["TaskAcceptResponse"]):
    """Accept a task, which a worker must do before working on it.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskAcceptanceRefused: The task cannot be accepted; probably the caller has accepted it already. (3011)
        NotTaskWorker: The caller is not a worker of the task. (3012)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.accept
    """

    id: int
    """Task id."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskAcceptResponse(Value):
    """What the server answers to task.accept."""

    id: int
    """Id of the accepted task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskAccept.method = Method(
    name="task.accept",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3011", "3012", "3014"),
    page="https://planfix.com/help/Planfix_API_task.accept",
    codec="planfix.codecs.methods.task_accept",
)
