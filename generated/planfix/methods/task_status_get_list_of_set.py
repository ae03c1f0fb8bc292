"""`taskStatus.getListOfSet`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.task_status import ProcessStatus
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskStatusGetListOfSet(Request["TaskStatusGetListOfSetResponse"]):
    """List all statuses of a process.

    These are the statuses that the process knows; those that a task can be put into right now come from
    task.getPossibleStatusToChange. No statuses is not an error: the list is empty.

    See https://planfix.com/help/Planfix_API_taskStatus.getListOfSet
    """

    id: int
    """Process id; taskStatus.getSetList lists them."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskStatusGetListOfSetResponse: TypeAlias = Page[ProcessStatus]


TaskStatusGetListOfSet.method = Method(
    name="taskStatus.getListOfSet",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_taskStatus.getListOfSet",
    codec="planfix.codecs.methods.task_status_get_list_of_set",
)
