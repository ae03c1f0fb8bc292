"""All that an account shows, read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from planfix.enums import ContactTarget
from planfix.methods import (
    ActionGetListByPeriod,
    ContactGet,
    ContactGetList,
    ProjectGet,
    ProjectGetList,
    TaskGetList,
    TaskGetMulti,
    UserGetList,
)
from planfix.types import Action, Contact, People, Project, Task, User
from planfix_runtime import Unset
from typed_client import Typed

LISTS: dict[str, type[Any]] = {
    "task": TaskGetList,
    "project": ProjectGetList,
    "contact": ContactGetList,
    "user": UserGetList,
}


@dataclass
class World:
    """An account, as its administrator sees it."""

    client: Typed

    def find(self, kind: str, filters: Sequence[Any], **parameters: Any) -> set[int]:
        """Ids of all tasks, projects, contacts or users (`kind` is one of them) that pass filters."""
        return self.client.ids(LISTS[kind](filters=filters, **parameters))

    def objects(self, kind: str) -> Sequence[Any]:
        """All tasks, projects, contacts or users."""
        found: Sequence[Any] = getattr(self, f"{kind}s")
        return found

    @cached_property
    def tasks(self) -> list[Task]:
        """All tasks, whole."""
        ids = [task.id for task in self.client.every(TaskGetList())]
        pages = [ids[start : start + 100] for start in range(0, len(ids), 100)]
        return [task for page in pages for task in self.client.send(TaskGetMulti(ids=page))]

    @cached_property
    def projects(self) -> list[Project]:
        """All projects, whole."""
        return [self.client.send(ProjectGet(id=one.id)) for one in self.client.every(ProjectGetList())]

    @cached_property
    def contacts(self) -> list[Contact]:
        """All contacts that are people, whole."""
        return [self.client.send(ContactGet(id=one.id)) for one in self.client.every(ContactGetList())]

    @cached_property
    def companies(self) -> list[Contact]:
        """All companies, whole."""
        listed = self.client.every(ContactGetList(target=ContactTarget.COMPANY))
        return [self.client.send(ContactGet(id=one.id)) for one in listed]

    @cached_property
    def users(self) -> list[User]:
        """All users."""
        return self.client.every(UserGetList())

    @cached_property
    def actions(self) -> list[Action]:
        """All comments and other actions."""
        return self.client.every(ActionGetListByPeriod(from_date=date(2000, 1, 1), to_date=date(2100, 1, 1)))


def users_in(people: People | Unset) -> set[int]:
    """Ids of the users and contacts who have a role."""
    return {one.id for one in people.users if isinstance(one.id, int)} if people else set()


def groups_in(people: People | Unset) -> set[int]:
    """Ids of the user groups that have a role."""
    return {one.id for one in people.groups if isinstance(one.id, int)} if people else set()
