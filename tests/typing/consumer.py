"""What a user's editor shows: checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import Any, assert_type

import planfix
from planfix import (
    UNSET,
    AsyncPlanfix,
    Moment,
    Page,
    Planfix,
    Unset,
    decode,
    encode,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from planfix.enums import DurationUnit, Importance, TaskField, TaskStatus
from planfix.errors import ApiError, NotFound, TaskNotFound
from planfix.methods import TaskAdd, TaskAddResponse, TaskGet, TaskGetList, TaskUpdateResponse
from planfix.types import Assignees, People, Task, UserRef


def values(pf: Planfix) -> None:
    request = TaskAdd(title="Report", importance=Importance.HIGH, workers=Assignees(users=[12]))
    assert_type(pf.send(request), TaskAddResponse)
    assert_type(pf.send(TaskGet(id=1)), Task)
    assert_type(pf.send(TaskGetList()), Page[Task])
    assert_type(encode(request, account="acme"), bytes)
    assert_type(decode(TaskAdd, b""), TaskAddResponse)
    assert_type(decode(TaskGetList, b""), Page[Task])


def facade(pf: Planfix) -> None:
    answer = pf.task.add(title="Report", description=None, silent=True)
    assert_type(answer, TaskAddResponse)
    assert_type(answer.id, int)
    assert_type(answer.general, int | None | Unset)
    page = pf.task.get_list(page_size=100)
    assert_type(page, Page[Task])
    assert_type(page.total_count, int | Unset)
    assert_type(page[0], Task)
    iterator: Iterator[Task] = pf.task.iter_list(page_size=100)
    for task in iterator:
        assert_type(task, Task)
    for task in page:
        fields(task)


def fields(task: Task) -> None:
    assert_type(task.id, int)
    assert_type(task.title, str | Unset)
    assert_type(task.status, TaskStatus | None | Unset)
    if task.status and (task.status == 4 or task.status == "DELAYED" or task.status == TaskStatus(101)):
        assert_type(task.status.number, int | None)
        word: str = task.status.value
        print(word)
    assert_type(task.duration_unit, DurationUnit | None | Unset)
    assert_type(task.end_time, Moment | None | Unset)
    assert_type(task.workers, People | Unset)
    if task.title is not UNSET:
        assert_type(task.title, str)
    if task.end_time:
        assert_type(task.end_time, Moment)
    if task.workers and task.workers.users:
        assert_type(task.workers.users, list[UserRef])
    for value in task.custom_data:
        assert_type(value.text, str | Unset)
    assert_type(task.custom["Budget"], str)
    assert_type(task.custom.get(401), str | None)


def top_level() -> None:
    """Whatever a program needs is a name of `planfix` itself."""
    assert_type(planfix.Importance("NEW"), planfix.Importance)
    request = planfix.TaskAdd(title="x", custom_data={401: date(2026, 3, 8), 402: [1, 2]})
    assert_type(request.method.name, str)
    planfix.TaskFilter.created(after=date(2026, 3, 8))
    assert_type(planfix.UserRef(id=1), UserRef)
    assert_type({planfix.UserRef(id=1): "Ann"}, dict[UserRef, str])


def data(task: Task, page: Page[Task]) -> None:
    assert_type(to_dict(task, json=True), dict[str, Any])
    assert_type(to_json(page), str)
    assert_type(from_dict(Task, {"id": 1}), Task)
    assert_type(from_json(Page[Task], "{}"), Page[Task])
    function = planfix.describe("task.getList")
    assert_type(function, planfix.FunctionDescription)
    assert_type(function.request.fields[0].maximum, int | None)
    assert_type(function.json_schema("answer"), dict[str, Any])


def failures(pf: Planfix) -> None:
    try:
        pf.task.get(id=1)
    except TaskNotFound as error:
        assert_type(error.code, str)
    except (NotFound, ApiError, planfix.PlanfixError):
        pass


def changes(pf: Planfix) -> None:
    assert_type(pf.task.change(id=1, title="Report", status=TaskStatus(4), silent=True), TaskUpdateResponse)
    pf.task.get_list(fields=["customData", TaskField.TEMPLATE], user_general=5)


async def waiting(pf: AsyncPlanfix) -> None:
    assert_type(await pf.task.change(id=1, title="Report"), TaskUpdateResponse)
    assert_type(await pf.task.get(id=1), Task)
    assert_type(await pf.send(TaskAdd(title="Report")), TaskAddResponse)
    iterator: AsyncIterator[Task] = pf.task.iter_list()
    async for task in iterator:
        assert_type(task, Task)
