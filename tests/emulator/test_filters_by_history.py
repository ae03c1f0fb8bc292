"""Filters over what no answer shows: when a task was finished, changed, commented on; who added a contact."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from plain_client import Time
from planfix.enums import TaskStatus
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter
from planfix.methods import (
    ActionAdd,
    ContactAdd,
    ContactGetList,
    ProjectAdd,
    ProjectGetList,
    TaskAdd,
    TaskChangeStatus,
    TaskGetList,
    TaskUpdateCustomData,
)
from planfix.types import CustomValueInput
from planfix_tools.emulator import Emulator
from typed_client import Typed

DAY = 86_400
FIRST, SECOND, THIRD = (DateTerm.on(date(2026, 1, day)) for day in (1, 2, 3))


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Typed]:
    with Typed(emulator.credentials) as client:
        yield client


def finds(client: Typed, request: type[Any], one: Any, wanted: int) -> bool:
    return wanted in {found.id for found in client.every(request(filters=[one]))}


@pytest.mark.parametrize(("status", "filter_name"), [(TaskStatus.COMPLETED, "completed"), (TaskStatus.DONE, "done")])
def test_when_a_task_was_finished(client: Typed, time: Time, status: TaskStatus, filter_name: str) -> None:
    task = client.send(TaskAdd(title="x")).id
    make = getattr(TaskFilter, filter_name)
    assert not finds(client, TaskGetList, make(before=THIRD), task)
    time.now += DAY
    client.send(TaskChangeStatus(id=task, status=status))
    assert finds(client, TaskGetList, make(equal=SECOND), task)
    assert finds(client, TaskGetList, make(after=FIRST), task)
    assert finds(client, TaskGetList, make(not_equal=THIRD), task)
    assert not finds(client, TaskGetList, make(equal=FIRST), task)


def test_when_a_task_was_changed_and_commented_on(client: Typed, time: Time) -> None:
    task = client.send(TaskAdd(title="x")).id
    time.now += DAY
    client.send(TaskUpdateCustomData(id=task, custom_data=[CustomValueInput(id=401, value="y")]))
    time.now += DAY
    client.send(ActionAdd(task_id=task, description="z"))
    found = {
        name: [
            day
            for day, term in enumerate((FIRST, SECOND, THIRD), 1)
            if finds(client, TaskGetList, getattr(TaskFilter, name)(equal=term), task)
        ]
        for name in ("created", "changed", "last_activity", "changed_or_commented")
    }
    assert found == {"created": [1], "changed": [2], "last_activity": [3], "changed_or_commented": [3]}


def test_whoever_added_a_contact(emulator: Emulator, client: Typed, time: Time) -> None:
    with Typed(emulator.credentials_of(1002)) as other:
        contact = other.send(ContactAdd(name="x")).id
    assert finds(client, ContactGetList, ContactFilter.added_by(equal=1002), contact)
    assert not finds(client, ContactGetList, ContactFilter.added_by(equal=1001), contact)
    assert finds(client, ContactGetList, ContactFilter.created(equal=DateTerm.today), contact)
    time.now += DAY
    assert not finds(client, ContactGetList, ContactFilter.created(equal=DateTerm.today), contact)
    assert finds(client, ContactGetList, ContactFilter.created(equal=DateTerm.yesterday), contact)
    assert finds(client, ContactGetList, ContactFilter.editable_by(equal=1002), contact)
    assert not finds(client, ContactGetList, ContactFilter.editable_by(equal=1003), contact)


@pytest.mark.parametrize("parameter", ["can_be_worker", "can_be_client"])
def test_what_a_contact_can_be(client: Typed, parameter: str) -> None:
    def add(**able: Any) -> int:
        return client.send(ContactAdd(name="x", **able)).id

    yes, no = add(**{parameter: True}), add(**{parameter: False})
    able, unable = getattr(ContactFilter, parameter)(), getattr(ContactFilter, parameter.replace("can", "cannot"))()
    assert finds(client, ContactGetList, able, yes) and not finds(client, ContactGetList, able, no)
    assert finds(client, ContactGetList, unable, no) and not finds(client, ContactGetList, unable, yes)


def test_managers_of_projects(client: Typed) -> None:
    project = client.send(ProjectAdd(title="x", managers=[1003])).id
    assert finds(client, ProjectGetList, ProjectFilter.client_manager(equal=1003), project)
    assert finds(client, ProjectGetList, ProjectFilter.client_manager(not_equal=1002), project)
    assert not finds(client, ProjectGetList, ProjectFilter.client_manager(equal=1002), project)
