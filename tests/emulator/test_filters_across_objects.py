"""Filters that look at other objects than those that they find: the tasks of a contact, the project of a task, …"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from filter_cases import PERIODS, day
from planfix.enums import ContactTarget
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter
from planfix.methods import ContactGetList
from planfix.types import Task
from planfix_tools.emulator import Emulator
from typed_client import Typed
from world import World, users_in


def test_tasks_directly_below_one(world: World) -> None:
    parent = next(task.parent_id for task in world.tasks if task.parent_id)
    expected = {task.id for task in world.tasks if task.parent_id == parent}
    assert world.find("task", [TaskFilter.parent(equal=parent)]) == expected
    assert world.find("task", [TaskFilter.parent(not_equal=parent)]) == {one.id for one in world.tasks} - expected


def test_auditors_of_the_project_too(world: World) -> None:
    auditors = {project.id: {one.id for one in project.auditors} for project in world.projects}
    own = {task.id for task in world.tasks if 1004 in users_in(task.auditors)}
    of_project = {task.id for task in world.tasks if task.project and 1004 in auditors.get(task.project.id or 0, set())}
    assert of_project and own
    assert world.find("task", [TaskFilter.project_auditor(equal=1004)]) == of_project
    assert world.find("task", [TaskFilter.auditor(equal=1004)]) == of_project | own


def test_data_tags(world: World) -> None:
    tagged = {one.task.id for one in world.actions if one.task and any(tag.id == 71 for tag in one.analitics)}
    assert 0 < len(tagged) < len(world.tasks)
    assert world.find("task", [TaskFilter.with_analitic(equal=71)]) == tagged
    assert world.find("task", [TaskFilter.without_analitic(equal=71)]) == {one.id for one in world.tasks} - tagged


ACTIVE = (1, 2, 6, 101)
"""Statuses in which a task is active."""


def test_projects_below_one(world: World) -> None:
    parent = next(one.parent_id for one in world.projects if one.parent_id)
    expected = {one.id for one in world.projects if one.parent_id == parent}
    assert world.find("project", [ProjectFilter.parent(equal=parent)]) == expected


def test_whether_a_counterparty_has_tasks(world: World) -> None:
    people = {one.id for one in world.contacts}
    active = {task.client.id for task in world.tasks if task.client and task.status in ACTIVE} & people
    overdue = {task.client.id for task in world.tasks if task.client and task.is_overdued} & people
    assert active and overdue and active != people
    assert world.find("contact", [ContactFilter.client_with_active_tasks()]) == active
    assert world.find("contact", [ContactFilter.client_without_active_tasks()]) == people - active
    assert world.find("contact", [ContactFilter.client_with_overdue_tasks()]) == overdue


def test_whether_a_contact_takes_part_in_tasks(world: World) -> None:
    def parts(tasks: Sequence[Task]) -> set[int]:
        ids = {one for task in tasks for role in (task.workers, task.members, task.auditors) for one in users_in(role)}
        return {one.id for one in world.contacts if one.userid in ids}

    active = parts([task for task in world.tasks if task.status in ACTIVE])
    assert active
    assert world.find("contact", [ContactFilter.member_with_active_tasks()]) == active
    assert (
        world.find("contact", [ContactFilter.member_without_active_tasks()])
        == {one.id for one in world.contacts} - active
    )
    overdue = parts([task for task in world.tasks if task.is_overdued])
    assert world.find("contact", [ContactFilter.member_with_overdue_tasks()]) == overdue


@pytest.mark.parametrize("period", ["last month", "a period", "today"])
def test_when_tasks_of_a_contact_were_last_commented(world: World, period: str) -> None:
    term, begin, end = PERIODS[period]
    last: dict[int, date] = {}
    for action in world.actions:
        if action.type in ("ACTION", "COMMENT") and action.task and (found := day(action.date_time)):
            task_id = action.task.id or 0
            last[task_id] = max(last.get(task_id, found), found)
    commented = [task for task in world.tasks if begin <= last.get(task.id, date.min) <= end]
    clients = {task.client.id for task in commented if task.client} & {one.id for one in world.contacts}
    members = {
        one for task in commented for role in (task.workers, task.members, task.auditors) for one in users_in(role)
    }
    taking_part = {one.id for one in world.contacts if one.userid in members}
    people = {one.id for one in world.contacts}
    assert world.find("contact", [ContactFilter.client_with_activity(equal=term)]) == clients
    assert world.find("contact", [ContactFilter.client_without_activity(equal=term)]) == people - clients
    assert world.find("contact", [ContactFilter.member_with_activity(equal=term)]) == taking_part
    assert world.find("contact", [ContactFilter.member_without_activity(equal=term)]) == people - taking_part


@pytest.mark.parametrize("period", PERIODS)
def test_birthdays(world: World, period: str) -> None:
    term, begin, end = PERIODS[period]
    days = {(begin.month, begin.day)}
    while (begin.month, begin.day) != (end.month, end.day):
        begin = date.fromordinal(begin.toordinal() + 1)
        days.add((begin.month, begin.day))
    expected = {one.id for one in world.contacts if (born := day(one.birthdate)) and (born.month, born.day) in days}
    assert world.find("contact", [ContactFilter.birthday(equal=term)]) == expected
    assert (
        world.find("contact", [ContactFilter.birthday(not_equal=term)]) == {one.id for one in world.contacts} - expected
    )


def test_birthdays_before_and_after_a_day(world: World) -> None:
    def expected(holds: Callable[[tuple[int, int]], bool]) -> set[int]:
        born = {one.id: day(one.birthdate) for one in world.contacts}
        return {one for one, found in born.items() if found and holds((found.month, found.day))}

    term = DateTerm.on(date(2026, 6, 15))
    assert world.find("contact", [ContactFilter.birthday(before=term)]) == expected(lambda found: found < (6, 15))
    assert world.find("contact", [ContactFilter.birthday(after=term)]) == expected(lambda found: found > (6, 15))


def test_people_and_companies(world: World) -> None:
    people, companies = {one.id for one in world.contacts}, {one.id for one in world.companies}
    assert world.find("contact", [ContactFilter.is_contact()]) == people
    assert world.find("contact", [ContactFilter.is_company()]) == set()
    assert world.find("contact", [ContactFilter.is_company()], target=ContactTarget.COMPANY) == companies


def test_who_sees_a_contact(large: Emulator, world: World) -> None:
    with Typed(large.credentials_of(1003)) as other:
        theirs = {one.id for one in other.every(ContactGetList())}
    assert 0 < len(theirs) < len(world.contacts)
    assert world.find("contact", [ContactFilter.visible_to(equal=1003)]) == theirs
    assert world.find("contact", [ContactFilter.visible_to(equal=1001)]) == {one.id for one in world.contacts}
    editable = world.find("contact", [ContactFilter.editable_by(equal=1003)])
    assert {one.id for one in world.contacts if 1003 in users_in(one.responsible)} < editable < theirs
