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
from planfix_runtime.write import write_objects, xml_bool, xml_enum_or_int, xml_int, xml_of, xml_str_enum, xml_words


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
    if (user_id := value.user_id) is not UNSET:
        out.append(f"<user><id>{user_id if type(user_id) is int else xml_int(user_id, 'user_id')}</id></user>")
    if (target := value.target) is not UNSET:
        out.append(
            f"<target>{xml_of(target, 'target', text_of_any(text_of_enum(TaskTarget), text_of_int, text_of))}</target>"
        )
    in_project: list[str] = []
    if (project_id := value.project_id) is not UNSET:
        in_project.append(f"<id>{project_id if type(project_id) is int else xml_int(project_id, 'project_id')}</id>")
    if (with_subprojects := value.with_subprojects) is not UNSET:
        in_project.append(f"<withSubprojects>{xml_bool(with_subprojects, 'with_subprojects')}</withSubprojects>")
    if in_project:
        out.append(f"<project>{''.join(in_project)}</project>")
    if (parent_id := value.parent_id) is not UNSET:
        out.append(
            f"<parent><id>{parent_id if type(parent_id) is int else xml_int(parent_id, 'parent_id')}</id></parent>"
        )
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_str_enum(sort, 'sort', TaskSort)}</sort>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_enum_or_int(status, 'status', TaskStatus)}</status>")
    if (filter := value.filter) is not UNSET:
        out.append(f"<filter>{xml_words(filter, 'filter', ' ', text_of_enum(TaskFlag))}</filter>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", TaskFilter, write_filter, zone) + "</filters>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
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
