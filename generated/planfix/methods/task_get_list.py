"""`task.getList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.enums import TaskField, TaskFlag, TaskSort, TaskStatus, TaskTarget
from planfix.filters.task import TaskFilter
from planfix.types.task import Task
from planfix_runtime.model.enums import as_word
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskGetList(Request["TaskGetListResponse"]):
    """List tasks.

    The tasks come without auditors and members; task.get and task.getMulti return these too.

    Give at most one of user_id, user_general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.getList
    """

    user_id: int | None | Unset = UNSET
    """List the tasks of this user. Only for administrators."""
    user_general: int | None | Unset = UNSET
    """List the tasks of the user with this number, as the product shows it. Only for administrators. Not documented;
    programs in use send it.
    """
    target: TaskTarget | int | str | None | Unset = UNSET
    """Which list of tasks, or the id of a saved filter from task.getFilterList; all when absent."""
    project_id: int | None | Unset = UNSET
    """Only tasks of this project."""
    with_subprojects: bool | None | Unset = UNSET
    """Whether tasks of subprojects count as tasks of the project; false when absent."""
    parent_id: int | None | Unset = UNSET
    """Only tasks below this task, at any depth."""
    sort: TaskSort | None | Unset = UNSET
    """Order of the tasks."""
    status: TaskStatus | None | Unset = UNSET
    """Only tasks with this status."""
    filter: Sequence[TaskFlag] | Unset = UNSET
    """Only tasks to which all these flags apply."""
    filters: Sequence[TaskFilter] | Unset = UNSET
    """Complex filters."""
    fields: Sequence[TaskField | str] | Unset = UNSET
    """Fields to answer in addition, by their names on the wire. Not documented; programs in use send it."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.target is not UNSET:
            object.__setattr__(self, "target", as_word(self.target, TaskTarget))
        if self.filter is not UNSET:
            object.__setattr__(self, "filter", as_tuple(self.filter))
        if self.filters is not UNSET:
            object.__setattr__(self, "filters", as_tuple(self.filters))
        if self.fields is not UNSET:
            object.__setattr__(self, "fields", as_tuple(self.fields, lambda one: as_word(one, TaskField)))


TaskGetListResponse: TypeAlias = Page[Task]


TaskGetList.method = Method(
    name="task.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.getList",
    codec="planfix.codecs.methods.task_get_list",
)
