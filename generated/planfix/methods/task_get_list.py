"""`task.getList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.enums import TaskFlag, TaskSort, TaskStatus, TaskTarget
from planfix.filters.task import TaskFilter
from planfix.types.task import Task, read_task
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, bounded
from planfix_runtime.extra import Extra, restore
from planfix_runtime.filters import write_filter
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_bool, write_int, write_objects, write_words


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskGetList(Request["TaskGetListResponse"]):
    """List tasks.

    The tasks come without auditors and members; task.get and task.getMulti return these too.

    Attributes:
        user_id: List the tasks of this user. Only for administrators.
        target: Which list of tasks, or the id of a saved filter from task.getFilterList; all when absent.
        project_id: Only tasks of this project.
        with_subprojects: Whether tasks of subprojects count as tasks of the project; false when absent.
        parent_id: Only tasks below this task, at any depth.
        sort: Order of the tasks.
        status: Only tasks with this status.
        filter: Only tasks to which all these flags apply.
        filters: Complex filters.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.getList
    """

    user_id: int | None | Unset = UNSET
    target: TaskTarget | int | str | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    with_subprojects: bool | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    sort: TaskSort | None | Unset = UNSET
    status: TaskStatus | int | None | Unset = UNSET
    filter: Sequence[TaskFlag] | Unset = UNSET
    filters: Sequence[TaskFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "filter", as_tuple(self.filter))
        object.__setattr__(self, "filters", as_tuple(self.filters))


TaskGetListResponse: TypeAlias = Page[Task]


def write_task_get_list(value: TaskGetList, zone: tzinfo | None) -> str:
    """Write what a `TaskGetList` holds."""
    out: list[str] = []
    in_user: list[str] = []
    if value.user_id is not UNSET:
        in_user.append(write_int("id", value.user_id, "user_id"))
    if in_user:
        out.append("<user>" + "".join(in_user) + "</user>")
    if value.target is not UNSET:
        out.append(write("target", value.target, "target", text_of_any(text_of_enum(TaskTarget), text_of_int, text_of)))
    in_project: list[str] = []
    if value.project_id is not UNSET:
        in_project.append(write_int("id", value.project_id, "project_id"))
    if value.with_subprojects is not UNSET:
        in_project.append(write_bool("withSubprojects", value.with_subprojects, "with_subprojects"))
    if in_project:
        out.append("<project>" + "".join(in_project) + "</project>")
    in_parent: list[str] = []
    if value.parent_id is not UNSET:
        in_parent.append(write_int("id", value.parent_id, "parent_id"))
    if in_parent:
        out.append("<parent>" + "".join(in_parent) + "</parent>")
    if value.sort is not UNSET:
        out.append(write("sort", value.sort, "sort", text_of_enum(TaskSort)))
    if value.status is not UNSET:
        out.append(write("status", value.status, "status", text_of_any(text_of_enum(TaskStatus), text_of_int)))
    if value.filter is not UNSET:
        out.append(write_words("filter", value.filter, "filter", " ", text_of_enum(TaskFlag)))
    if value.filters is not UNSET:
        out.append(
            "<filters>"
            + write_objects("filter", value.filters, "filters", TaskFilter, write_filter, zone)
            + "</filters>"
        )
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_get_list_response(node: Node, zone: tzinfo | None) -> TaskGetListResponse:
    """Read an answer to `task.getList`."""
    return read_page(node, ("tasks", "task"), ("account", "sid", "signature"), read_task, zone)


TaskGetList.method = Method(
    name="task.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.getList",
    write=write_task_get_list,
    read=read_task_get_list_response,
)
