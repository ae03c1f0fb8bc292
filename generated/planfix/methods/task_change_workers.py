"""`task.changeWorkers`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskChangeWorkers(Request["TaskChangeWorkersResponse"]):
    """Add workers to a task and remove others.

    Give at least one of add_users, add_groups, del_users, del_groups.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskEditDenied: The caller may not change the task. (3009)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.changeWorkers
    """

    id: int
    """Task id."""
    add_users: Sequence[int] | Unset = UNSET
    """Ids of users to add."""
    add_groups: Sequence[int] | Unset = UNSET
    """Ids of user groups to add."""
    del_users: Sequence[int] | Unset = UNSET
    """Ids of users to remove."""
    del_groups: Sequence[int] | Unset = UNSET
    """Ids of user groups to remove."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.add_users is not UNSET:
            object.__setattr__(self, "add_users", as_tuple(self.add_users))
        if self.add_groups is not UNSET:
            object.__setattr__(self, "add_groups", as_tuple(self.add_groups))
        if self.del_users is not UNSET:
            object.__setattr__(self, "del_users", as_tuple(self.del_users))
        if self.del_groups is not UNSET:
            object.__setattr__(self, "del_groups", as_tuple(self.del_groups))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskChangeWorkersResponse(Value):
    """What the server answers to task.changeWorkers."""

    id: int
    """Id of the changed task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskChangeWorkers.method = Method(
    name="task.changeWorkers",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3009", "3014"),
    page="https://planfix.com/help/Planfix_API_task.changeWorkers",
    codec="planfix.codecs.methods.task_change_workers",
)
