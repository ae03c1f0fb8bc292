"""Tasks: created, changed, found."""

from __future__ import annotations

import sqlite3

from planfix.enums import ActionType, TaskFlag, TaskStatus, TaskTarget, TaskType
from planfix.errors import InvalidValue, TaskAccessDenied, TaskEditDenied, TaskNotFound
from planfix.filters import TaskFilter
from planfix.methods import (
    TaskAdd,
    TaskAddResponse,
    TaskGet,
    TaskGetFilterList,
    TaskGetFilterListResponse,
    TaskGetList,
    TaskGetListResponse,
    TaskGetMulti,
    TaskGetMultiResponse,
    TaskUpdate,
    TaskUpdateCustomData,
    TaskUpdateCustomDataResponse,
    TaskUpdateResponse,
)
from planfix.types import Task
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import UNSET
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.custom_fields import save_custom_data
from planfix_tools.emulator.domain.history import put_status, record, touch
from planfix_tools.emulator.domain.paging import order_by, page, several
from planfix_tools.emulator.domain.people import has_part
from planfix_tools.emulator.domain.projects import find_project
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import admins_only, visible_tasks
from planfix_tools.emulator.domain.statuses import FIRST_SET, check_new_status, check_set, find_status, status_id
from planfix_tools.emulator.domain.task_changes import BELOW, check_not_below, columns_of, save_rest
from planfix_tools.emulator.domain.task_state import TASKS, overdue
from planfix_tools.emulator.domain.tasks import find_task, is_in_charge, is_worker, make_tasks, shown_columns
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.saved import list_saved, saved
from planfix_tools.emulator.filters.task import TASK_FILTERS
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.moments import to_text
from planfix_tools.emulator.storage.where import Where, is_any

ORDERS = {
    "NUMBER": "task.general {}",
    "IMPORTANCE": "(task.importance = 'HIGH') {}",
    # Tasks without a deadline, or without a project, come last in both directions.
    "DEADLINE": "task.end_time IS NULL, task.end_time {}",
    "TASKTITLE": "fold(task.title) {}",
    "PROJECT": "project.title IS NULL, fold(project.title) {}",
}


@answers(TaskAdd)
def add(call: Call, request: TaskAdd) -> TaskAddResponse:
    """Create a task; properties, people and custom fields default to those of the template."""
    template = _template(call, request.template) if request.template else None
    columns = columns_of(call, request)
    if request.begin_date_time:
        admins_only(call)
    set_id = check_set(call, request.status_set or (template["status_set"] if template else FIRST_SET))
    status = request.status if isinstance(request.status, TaskStatus) else TaskStatus.ACTIVE
    if template is not None:
        taken = ("description", "importance", "check_result", "is_summary")
        columns |= {name: template[name] for name in taken if getattr(request, name) is UNSET}
    task_id = call.store.insert(
        "task",
        title=request.title or (template["title"] if template else ""),
        template_id=template["id"] if template else None,
        status_set=set_id,
        status_id=check_new_status(find_status(call, status, set_id)),
        begin_date_time=to_text(request.begin_date_time) if request.begin_date_time else call.now,
        changed=call.now,
        **columns,
    )
    if template is not None:
        _copy_from(call, template["id"], task_id, request)
    save_rest(call, task_id, request)
    record(call, ActionType.TASKCREATED, task_id)
    return TaskAddResponse(id=task_id, general=call.store.value("SELECT general FROM task WHERE id = ?", task_id))


@answers(TaskUpdate)
def update(call: Call, request: TaskUpdate) -> TaskUpdateResponse:
    """Change a task. As the API's page says, absent parameters set the default, except title, status, process, people and
    custom fields, which stay."""
    task = find_task(call, request.id, request.general)
    if not is_in_charge(call, task):
        raise refuse(TaskEditDenied)
    columns = columns_of(call, request)
    check_not_below(call, task, columns["parent_id"])
    if request.title is not UNSET:
        columns["title"] = request.title or ""
    set_id = check_set(call, request.status_set or task["status_set"])
    touch(call, task["id"], status_set=set_id, **columns)
    if isinstance(request.status, TaskStatus):
        put_status(call, task, find_status(call, request.status, set_id))
    save_rest(call, task["id"], request)
    ends = {"old_end": task["end_time"], "new_end": columns["end_time"]}
    starts = {"old_start": task["start_time"], "new_start": columns["start_time"]}
    record(call, ActionType.TASKCHANGED, task["id"], **_changed(ends), **_changed(starts))
    return TaskUpdateResponse(id=task["id"])


@answers(TaskUpdateCustomData)
def update_custom_data(call: Call, request: TaskUpdateCustomData) -> TaskUpdateCustomDataResponse:
    """Change custom fields; allowed to workers, too."""
    task = find_task(call, request.id, request.general)
    if not is_in_charge(call, task) and not is_worker(call, task):
        raise refuse(TaskEditDenied)
    save_custom_data(call, "task", task["id"], required(request.custom_data, "customData"))
    touch(call, task["id"])
    return TaskUpdateCustomDataResponse(id=task["id"])


@answers(TaskGet)
def get(call: Call, request: TaskGet) -> Task:
    """Return the task with all fields."""
    task = find_task(call, request.id, request.general)
    [found] = _read(call, Where("task.id = ?", (task["id"],)))
    return found


@answers(TaskGetMulti)
def get_multi(call: Call, request: TaskGetMulti) -> TaskGetMultiResponse:
    """Return tasks with all fields, without those that do not exist or are not visible; at least one must be left."""
    ids, generals = request.ids or (), request.generals or ()
    several(required([*ids, *generals], "tasks/id or tasks/general"))
    wanted = is_any("task.id", ids) | is_any("task.general", generals)
    tasks = _read(call, wanted & visible_tasks(call))
    if not tasks:
        raise refuse(TaskNotFound)
    return Page(tasks, len(tasks))


@answers(TaskGetList)
def get_list(call: Call, request: TaskGetList) -> TaskGetListResponse:
    """List the visible tasks that meet all parameters."""
    where = visible_tasks(call) & _target(call, request) & all_of(call, TASK_FILTERS, request.filters)
    if request.user_id:
        where &= _of_user(call, request.user_id)
    if request.user_general:
        where &= _of_user(call, call.store.value("SELECT id FROM user WHERE general = ?", request.user_general) or 0)
    if request.project_id:
        project_id = find_project(call, request.project_id)["id"]
        inside = Where("task.project_id = ?", (project_id,))
        if request.with_subprojects:
            inside |= Where(f"task.project_id IN ({BELOW.format('project')})", (project_id,))
        where &= inside
    if request.parent_id:
        where &= Where(f"task.id IN ({BELOW.format('task')})", (find_task(call, request.parent_id)["id"],))
    if isinstance(request.status, TaskStatus):
        where &= Where("status.id = ?", (status_id(call, request.status),))
    for flag in request.filter:
        where &= _flag(call, flag)
    order = order_by(ORDERS, request.sort, "NUMBER_ASC", "task.id")
    columns = shown_columns(call)
    return page(call, request, TASKS, where, order, lambda rows: make_tasks(call, rows, full=False), columns)


@answers(TaskGetFilterList)
def get_filter_list(call: Call, request: TaskGetFilterList) -> TaskGetFilterListResponse:
    """List the saved filters of tasks."""
    return list_saved(call, "task")


def _read(call: Call, where: Where) -> list[Task]:
    query = f"SELECT {shown_columns(call)} FROM {TASKS} WHERE {where.sql} ORDER BY task.id"
    return make_tasks(call, call.store.rows(query, *where.values), full=True)


def _template(call: Call, template_id: int) -> sqlite3.Row:
    template = call.store.row("SELECT * FROM task WHERE id = ? AND type = ?", template_id, TaskType.TEMPLATE)
    if template is None:
        raise refuse(InvalidValue, f"there is no template {template_id}")
    return template


def _copy_from(call: Call, template_id: int, task_id: int, request: TaskAdd) -> None:
    left_out = {"worker": request.workers, "member": request.members}
    for role in (role for role, given in left_out.items() if given is UNSET):
        call.store.run(
            "INSERT INTO part SELECT object, ?, role, is_group, who, 0 FROM part"
            " WHERE object = 'task' AND object_id = ? AND role = ?",
            task_id,
            template_id,
            role,
        )
    call.store.run(
        "INSERT INTO field_value SELECT object, ?, field_id, value, comparable FROM field_value"
        " WHERE object = 'task' AND object_id = ?",
        task_id,
        template_id,
    )


def _changed(ends: dict[str, object]) -> dict[str, object]:
    """The columns, or nothing if old and new are equal."""
    return ends if len(set(ends.values())) > 1 else {}


def _target(call: Call, request: TaskGetList) -> Where:
    target = request.target or TaskTarget.ALL
    template = Where("task.type = ?", (TaskType.TEMPLATE,))
    if not isinstance(target, TaskTarget):
        return ~template & saved(call, TaskFilter, "task", target, TASK_FILTERS)
    me = call.caller.id
    match target:
        case TaskTarget.TEMPLATE:
            return template
        case TaskTarget.PERIODIC:
            return ~template & Where("task.periodicity IS NOT NULL")
        case TaskTarget.IN:
            return ~template & has_part("task", "task.id", me, ["worker", "member"])
        case TaskTarget.OUT:
            return ~template & Where("task.owner_id = ?", (me,))
        case _:
            return ~template


def _of_user(call: Call, user_id: int) -> Where:
    if user_id != call.caller.id and not call.caller.is_admin:
        raise refuse(TaskAccessDenied)
    return Where("task.owner_id = ?", (user_id,)) | has_part("task", "task.id", user_id)


def _flag(call: Call, flag: TaskFlag) -> Where:
    match flag:
        case TaskFlag.ACTIVE:
            return Where("status.is_active")
        case TaskFlag.OVERDUE:
            return Where(overdue(call))
        case _:
            return has_part("task", "task.id", call.caller.id, ["worker"])
