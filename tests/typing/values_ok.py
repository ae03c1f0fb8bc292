"""UNSET is safe to walk, and moments compare: what checkers infer."""

from datetime import datetime
from typing import assert_type

from planfix import UNSET, Moment, need
from planfix.types import Task, UserRef


def walk(task: Task) -> None:
    owner: str = task.owner.name or "nobody"
    names: list[str] = [user.name or "?" for user in task.workers.users]
    print(owner, names)
    assert_type(task.owner.name or "nobody", str)
    if task.owner is not UNSET:
        assert_type(task.owner, UserRef)
    if task.owner:
        assert_type(task.owner, UserRef)


def demand(task: Task) -> None:
    assert_type(need(task.title), str)
    assert_type(need(task.end_time), Moment)
    assert_type(need(task.owner), UserRef)


def compare(tasks: list[Task]) -> list[Task]:
    late = [task for task in tasks if task.end_time and task.end_time < datetime.now()]
    return sorted(late, key=lambda task: task.end_time or datetime.max)
