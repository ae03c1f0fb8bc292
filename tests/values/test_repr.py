"""What values print as: what is there, and nothing else."""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any, cast

import pytest

import planfix
from planfix import UNSET, Assignees, Extra, Importance, Page, Task, TaskAdd, TaskFilter, TaskGetList, UserRef

NAMES = [*planfix.types.__all__, *planfix.methods.__all__]
CLASSES = [
    one
    for name in NAMES
    if inspect.isclass(one := getattr(planfix, name))
    and all(field.repr for field in dataclasses.fields(cast("Any", one)))
]


def test_a_request_shows_what_was_given() -> None:
    assert repr(TaskAdd(title="x")) == "TaskAdd(title='x')"
    assert repr(TaskAdd(title=None)) == "TaskAdd(title=None)"
    assert repr(TaskAdd()) == "TaskAdd()"


def test_what_is_given_and_empty_shows() -> None:
    assert repr(TaskAdd(custom_data=[])) == "TaskAdd(custom_data=())"


def test_an_answer_shows_what_came() -> None:
    task = Task(id=1, title="Plan", importance=Importance.HIGH, owner=UserRef(id=2, name="Ann"))
    shown = "Task(id=1, title='Plan', importance=Importance.HIGH, owner=UserRef(id=2, name='Ann'))"
    assert repr(task) == shown
    assert repr(Page([task], count=1)) == f"Page(items=[{shown}], count=1)"


def test_what_the_schema_does_not_know_shows() -> None:
    extra = (Extra("<new>1</new>"),)
    assert repr(Task(id=1, extra=extra)) == f"Task(id=1, extra={extra!r})"


def test_a_filter_shows_what_it_compares() -> None:
    request = TaskGetList(filters=[TaskFilter.title(contains="plan")])
    assert repr(request) == "TaskGetList(filters=(TaskFilter(type=8, operator='equal', value='plan'),))"


def test_a_secret_does_not_show() -> None:
    assert "hunter2" not in repr(planfix.AuthLogin(login="ann", password="hunter2"))


@pytest.mark.parametrize("one", CLASSES, ids=lambda one: one.__name__)
def test_a_value_is_made_again_of_what_it_prints_as(one: type) -> None:
    required = [field.name for field in dataclasses.fields(one) if field.default is field.default_factory]
    value = one(**dict.fromkeys(required, 1))
    assert "UNSET" not in repr(value)
    assert eval(repr(value), vars(planfix) | {one.__name__: one}) == value


def test_nested_values_are_short() -> None:
    assert repr(Assignees(users=[1])) == "Assignees(users=(1,))"
    assert Task(id=1).owner is UNSET
