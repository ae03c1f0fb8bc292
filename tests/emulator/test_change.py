"""`change` keeps what is left out, where `update` resets it: both clients against an emulator that resets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from planfix import AsyncPlanfix, InvalidRequest, Planfix
from planfix.enums import DurationUnit, Importance, Sex, TaskStatus
from planfix.errors import TaskNotFound
from planfix.methods import TaskGet
from planfix.types import Assignees, Phone
from planfix_tools.emulator import Emulator

Change = Callable[..., Any]


@pytest.fixture(params=["threads", "event loop"])
def change(request: pytest.FixtureRequest, emulator: Emulator) -> Change:
    """`change("task", id=…)` with either client."""
    if request.param == "threads":

        def call(resource: str, **fields: Any) -> Any:
            with Planfix(**emulator.credentials) as pf:
                return getattr(pf, resource).change(**fields)

        return call

    def call_in_loop(resource: str, **fields: Any) -> Any:
        async def run() -> Any:
            async with AsyncPlanfix(**emulator.credentials) as pf:
                return await getattr(pf, resource).change(**fields)

        return asyncio.run(run())

    return call_in_loop


@pytest.fixture
def pf(emulator: Emulator) -> Any:
    with Planfix(**emulator.credentials) as pf:
        yield pf


@pytest.fixture
def task(pf: Planfix) -> int:
    """A task of which everything is set."""
    return pf.task.add(
        title="Call",
        description="<p>The customer</p>",
        importance=Importance.HIGH,
        status=TaskStatus.DELAYED,
        check_result=True,
        owner_id=1002,
        parent_id=pf.task.add(title="Parent").id,
        project_id=pf.project.add(title="Project").id,
        client_id=next(iter(pf.contact.get_list())).id,
        start_date=date(2026, 3, 1),
        start_time=time(9, 30),
        start_date_is_set=True,
        start_time_is_set=True,
        end_date=date(2026, 3, 5),
        end_date_is_set=True,
        is_summary=True,
        duration=90,
        duration_unit=DurationUnit.HOUR,
        duration_is_set=True,
        workers=Assignees(users=[1002], groups=[next(iter(pf.user_group.get_list())).id]),
        members=Assignees(users=[1001]),
        auditors=Assignees(users=[1001, 1002]),
    ).id


def differing(before: Any, after: Any) -> set[str]:
    """Names of the fields that differ."""
    return {name for name in before.__slots__ if getattr(before, name) != getattr(after, name)}


def test_only_what_is_given_changes(pf: Planfix, task: int, change: Change) -> None:
    before = pf.task.get(id=task)
    assert change("task", id=task, title="Ring").id == task
    assert differing(before, pf.task.get(id=task)) == {"title"}
    assert change("task", general=before.general, workers=Assignees(users=[1001])).id == task
    after = pf.task.get(id=task)
    assert differing(before, after) == {"title", "workers"}
    assert after.workers and after.workers.users and [one.id for one in after.workers.users] == [1001]


def test_update_resets(pf: Planfix, task: int) -> None:
    before = pf.task.get(id=task)
    pf.task.update(id=task, title="Ring")
    assert {"title", "description", "importance", "owner", "start_time", "end_time"} <= differing(
        before, pf.task.get(id=task)
    )


@pytest.mark.parametrize(
    ("given", "start", "end"),
    [
        ({"start_date": date(2026, 3, 2)}, "02-03-2026 09:30", "05-03-2026"),
        ({"start_time": time(8)}, "01-03-2026 08:00", "05-03-2026"),
        ({"start_time_is_set": False}, "01-03-2026", "05-03-2026"),
        ({"start_time": None}, "01-03-2026", "05-03-2026"),
        ({"start_date_is_set": False}, "", "05-03-2026"),
        ({"start_date": None}, "", "05-03-2026"),
        ({"end_time": time(18)}, "01-03-2026 09:30", "05-03-2026 18:00"),
        ({"end_date": None}, "01-03-2026 09:30", ""),
    ],
)
def test_a_moment_in_four_fields(
    pf: Planfix, emulator: Emulator, task: int, given: dict[str, Any], start: str, end: str
) -> None:
    pf.task.change(id=task, **given)
    body = pf.raw(TaskGet(id=task)).body.decode()
    assert (f"<startTime>{start}</startTime>" if start else "<startTime/>") in body
    assert (f"<endTime>{end}</endTime>" if end else "<endTime/>") in body


def test_the_duration_goes_with_its_flag(pf: Planfix, task: int, change: Change) -> None:
    change("task", id=task, duration=30)
    after = pf.task.get(id=task)
    assert (after.duration, after.duration_unit) == (30, DurationUnit.HOUR)
    change("task", id=task, duration_is_set=False)
    assert not pf.task.get(id=task).duration


def test_an_empty_task_stays_empty(pf: Planfix, change: Change) -> None:
    task = pf.task.add(title="x").id
    before = pf.task.get(id=task)
    change("task", id=task, importance=Importance.HIGH)
    assert differing(before, pf.task.get(id=task)) == {"importance"}


def test_custom_fields_are_left_alone(pf: Planfix, change: Change) -> None:
    found = next(one for one in pf.task.iter_list() if one.custom_data)
    before = pf.task.get(id=found.id)
    change("task", id=found.id, title="Ring")
    assert pf.task.get(id=found.id).custom_data == before.custom_data


def test_a_contact_keeps_the_rest(pf: Planfix, change: Change) -> None:
    contact = pf.contact.add(
        name="Anna",
        last_name="Schmidt",
        email="anna@example.com",
        phones=[Phone(number="+49 1", type_id=1)],
        sex=Sex.FEMALE,
        group_id=next(iter(pf.contact.get_group_list())).id,
        responsible=Assignees(users=[1002]),
        birthdate=date(1990, 5, 1),
    ).id
    before = pf.contact.get(id=contact)
    assert change("contact", id=contact, post="Head").id == contact
    assert differing(before, pf.contact.get(id=contact)) <= {"post"}
    assert pf.contact.get(id=contact).post == "Head"


def test_a_user_keeps_the_rest(pf: Planfix, change: Change) -> None:
    before = pf.user.get(id=1002)
    change("user", id=1002, mid_name="M.", password="a new one")
    assert differing(before, pf.user.get(id=1002)) - {"is_activated"} == {"mid_name"}


def test_two_requests_and_the_second_is_silent(emulator: Emulator, pf: Planfix, task: int) -> None:
    count = len(pf.action.get_list(task_id=task))
    pf.task.change(id=task, title="Ring", silent=True)
    assert len(pf.action.get_list(task_id=task)) == count
    pf.task.change(id=task, title="Call")
    assert len(pf.action.get_list(task_id=task)) == count + 1


def test_an_object_that_is_not_there(pf: Planfix, change: Change) -> None:
    with pytest.raises(TaskNotFound):
        change("task", id=999_999_999, title="x")


def test_nothing_is_sent_where_nothing_is_named(change: Change) -> None:
    with pytest.raises(InvalidRequest, match="id"):
        change("task", title="x")


def test_moments_in_the_time_zone_of_the_client(emulator: Emulator, pf: Planfix, task: int) -> None:
    before = pf.task.get(id=task)
    with Planfix(**emulator.credentials, timezone="Asia/Yekaterinburg") as there:
        there.task.change(id=task, title="Ring")
    assert differing(before, pf.task.get(id=task)) == {"title"}
