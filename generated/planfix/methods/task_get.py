"""`task.get`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.task import Task
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskGet(Request["TaskGetResponse"]):
    """Get a task.

    Give exactly one of id, general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.get
    """

    id: int | None | Unset = UNSET
    """Task id."""
    general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskGetResponse: TypeAlias = Task


TaskGet.method = Method(
    name="task.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.get",
    codec="planfix.codecs.methods.task_get",
)
