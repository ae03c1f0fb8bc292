"""`task.getPossibleStatusToChange`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.task import PossibleStatus
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskGetPossibleStatusToChange(Request["TaskGetPossibleStatusToChangeResponse"]):
    """List the statuses that task.changeStatus can give to a task.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange
    """

    id: int
    """Task id."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskGetPossibleStatusToChangeResponse: TypeAlias = Page[PossibleStatus]


TaskGetPossibleStatusToChange.method = Method(
    name="task.getPossibleStatusToChange",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange",
    codec="planfix.codecs.methods.task_get_possible_status_to_change",
)
