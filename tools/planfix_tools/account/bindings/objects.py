"""Tasks, contacts and projects of a template, with the custom fields of the account."""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, ClassVar, Generic, Self, TypeVar

import planfix
from planfix.filters import ContactFilter, ProjectFilter, TaskFilter
from planfix.methods import (
    ContactAdd,
    ContactAddResponse,
    ContactGet,
    ContactGetList,
    ContactUpdateCustomData,
    ProjectAdd,
    ProjectAddResponse,
    ProjectGet,
    ProjectGetList,
    ProjectUpdate,
    TaskAdd,
    TaskAddResponse,
    TaskGet,
    TaskGetList,
    TaskUpdateCustomData,
)
from planfix.types import Contact, Project, Task
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.functions import Request
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.account.bindings.fields import split


def fields_of(of: Any) -> dict[str, Any]:
    """The field values of a dataclass by name, to make an instance of a subclass."""
    return {field.name: getattr(of, field.name) for field in dataclasses.fields(of)}


K = TypeVar("K")


class Typed(Generic[K]):
    """Base of classes with custom fields as attributes; `K` is the plain class."""

    __slots__ = ()

    @classmethod
    def of(cls, plain: K) -> Self:
        """Make a typed object of a plain one."""
        return cls(**fields_of(plain))

    def value_of(self: Any, field_id: int) -> FieldValue | None | Unset:
        """The undecoded value of the custom field with this id; `UNSET` if the server sent none."""
        for one in self.custom_data:
            if one.field and one.field.id == field_id:
                value: FieldValue | None | Unset = one.value
                return value
        return UNSET


class TaskObject(Task, Typed[Task]):
    """A task with the custom fields of the account as attributes."""

    __slots__ = ()
    filter_class: ClassVar = TaskFilter


class ContactObject(Contact, Typed[Contact]):
    """A contact or company with the custom fields of the account as attributes."""

    __slots__ = ()
    filter_class: ClassVar = ContactFilter


class ProjectObject(Project, Typed[Project]):
    """A project with the custom fields of the account as attributes."""

    __slots__ = ()
    filter_class: ClassVar = ProjectFilter


T = TypeVar("T", bound=TaskObject)
C = TypeVar("C", bound=ContactObject)
P = TypeVar("P", bound=ProjectObject)


A = TypeVar("A")


class _Requests(ABC, Generic[A]):
    """The requests for one kind of object; `A` is the answer to adding one."""

    @abstractmethod
    def _adding(self, values: Any) -> Request[A]: ...

    @abstractmethod
    def _changing(self, id: int, values: Any) -> Request[Any]: ...


class _Calls(_Requests[A]):
    def __init__(self, client: planfix.Client) -> None:
        self._client = client

    def _add(self, values: Any, silent: bool) -> A:
        return self._client.send(self._adding(values), silent=silent)

    def _update(self, id: int, values: Any, silent: bool) -> None:
        self._client.send(self._changing(id, values), silent=silent)


class _AsyncCalls(_Requests[A]):
    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def _add(self, values: Any, silent: bool) -> A:
        return await self._client.send(self._adding(values), silent=silent)

    async def _update(self, id: int, values: Any, silent: bool) -> None:
        await self._client.send(self._changing(id, values), silent=silent)


class _TaskRequests(_Requests[TaskAddResponse], Generic[T]):
    record: type[T]
    """Class of the tasks."""
    template: ClassVar[int | None] = None
    """Template of the tasks; `None` for all tasks."""

    def _adding(self, values: Any) -> TaskAdd:
        own, rest = split(self.record, values)
        return TaskAdd(template=self.template or UNSET, custom_data=own or UNSET, **rest)

    def _changing(self, id: int, values: Any) -> TaskUpdateCustomData:
        own, _ = split(self.record, values)
        return TaskUpdateCustomData(id=id, custom_data=own)

    def _listing(self, filters: Sequence[TaskFilter], **rest: Any) -> TaskGetList:
        mine = [TaskFilter.template(equal=self.template)] if self.template else []
        return TaskGetList(filters=[*mine, *filters], fields=["customData", "template"], **rest)


class Tasks(_TaskRequests[T], _Calls[TaskAddResponse]):
    """Tasks of one template: the calls with the account's custom fields."""

    def get(self, id: int) -> T:
        """Get a task.

        Raises:
            TaskNotFound: There is no such task.
        """
        return self.record.of(self._client.send(TaskGet(id=id)))

    def iter_list(
        self,
        *,
        filters: Sequence[TaskFilter] = (),
        status: planfix.TaskStatus | Unset = UNSET,
        project_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        sort: planfix.TaskSort | Unset = UNSET,
    ) -> Iterator[T]:
        """Iterate over all tasks of this template.

        Args:
            filters: Conditions; `RepairRequest.budget > 1000` makes one.
            status: Only tasks with this status.
            project_id: Only tasks of this project.
            parent_id: Only tasks below this task.
            sort: Order of the tasks.
        """
        request = self._listing(filters, status=status, project_id=project_id, parent_id=parent_id, sort=sort)
        return map(self.record.of, self._client.iterate(request))


class AsyncTasks(_TaskRequests[T], _AsyncCalls[TaskAddResponse]):
    """Tasks of one template, for async clients."""

    async def get(self, id: int) -> T:
        """Get a task.

        Raises:
            TaskNotFound: There is no such task.
        """
        return self.record.of(await self._client.send(TaskGet(id=id)))

    async def iter_list(
        self,
        *,
        filters: Sequence[TaskFilter] = (),
        status: planfix.TaskStatus | Unset = UNSET,
        project_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        sort: planfix.TaskSort | Unset = UNSET,
    ) -> AsyncIterator[T]:
        """Iterate over all tasks of this template; arguments as for `Tasks.iter_list`."""
        request = self._listing(filters, status=status, project_id=project_id, parent_id=parent_id, sort=sort)
        async for task in self._client.iterate(request):
            yield self.record.of(task)


class _ContactRequests(_Requests[ContactAddResponse], Generic[C]):
    record: type[C]
    """Class of the contacts."""
    template: ClassVar[int | None] = None
    """Number (general) of the contacts' template; `None` for all contacts."""

    def _adding(self, values: Any) -> ContactAdd:
        own, rest = split(self.record, values)
        return ContactAdd(template=self.template or UNSET, custom_data=own or UNSET, **rest)

    def _changing(self, id: int, values: Any) -> ContactUpdateCustomData:
        own, _ = split(self.record, values)
        return ContactUpdateCustomData(id=id, custom_data=own)

    def _listing(self, filters: Sequence[ContactFilter], **rest: Any) -> ContactGetList:
        mine = [ContactFilter.template(equal=self.template)] if self.template else []
        return ContactGetList(filters=[*mine, *filters], fields=["customData", "template"], **rest)


class Contacts(_ContactRequests[C], _Calls[ContactAddResponse]):
    """Contacts of one template: the calls with the account's custom fields."""

    def get(self, id: int) -> C:
        """Get a contact.

        Raises:
            ContactNotFound: There is no such contact.
        """
        return self.record.of(self._client.send(ContactGet(id=id)))

    def iter_list(
        self, *, filters: Sequence[ContactFilter] = (), target: planfix.ContactTarget | Unset = UNSET
    ) -> Iterator[C]:
        """Iterate over all contacts of this template.

        Args:
            filters: Conditions; `Customer.turnover > 1000` makes one.
            target: COMPANY for companies; people when left out.
        """
        return map(self.record.of, self._client.iterate(self._listing(filters, target=target)))


class AsyncContacts(_ContactRequests[C], _AsyncCalls[ContactAddResponse]):
    """Contacts of one template, for async clients."""

    async def get(self, id: int) -> C:
        """Get a contact.

        Raises:
            ContactNotFound: There is no such contact.
        """
        return self.record.of(await self._client.send(ContactGet(id=id)))

    async def iter_list(
        self, *, filters: Sequence[ContactFilter] = (), target: planfix.ContactTarget | Unset = UNSET
    ) -> AsyncIterator[C]:
        """Iterate over all contacts of this template; arguments as for `Contacts.iter_list`."""
        async for contact in self._client.iterate(self._listing(filters, target=target)):
            yield self.record.of(contact)


class _ProjectRequests(_Requests[ProjectAddResponse], Generic[P]):
    record: type[P]
    """Class of the projects."""
    template: ClassVar[int | None] = None
    """Template by which lists are filtered; `None` for all projects. The API does not make projects from templates."""

    def _adding(self, values: Any) -> ProjectAdd:
        own, rest = split(self.record, values)
        return ProjectAdd(custom_data=own or UNSET, **rest)

    def _changing(self, id: int, values: Any) -> Request[Any]:
        own, _ = split(self.record, values)
        return ProjectUpdate(id=id, custom_data=own)

    def _listing(self, filters: Sequence[ProjectFilter], **rest: Any) -> ProjectGetList:
        mine = [ProjectFilter.template(equal=self.template)] if self.template else []
        return ProjectGetList(filters=[*mine, *filters], **rest)


class Projects(_ProjectRequests[P], _Calls[ProjectAddResponse]):
    """Projects of one template: the calls with the account's custom fields."""

    def get(self, id: int) -> P:
        """Get a project.

        Raises:
            ProjectNotFound: There is no such project.
        """
        return self.record.of(self._client.send(ProjectGet(id=id)))

    def iter_list(
        self, *, filters: Sequence[ProjectFilter] = (), status: planfix.ProjectStatus | Unset = UNSET
    ) -> Iterator[P]:
        """Iterate over all projects of this template.

        Args:
            filters: Conditions; `Building.area > 1000` makes one.
            status: Only projects with this status.
        """
        return map(self.record.of, self._client.iterate(self._listing(filters, status=status)))


class AsyncProjects(_ProjectRequests[P], _AsyncCalls[ProjectAddResponse]):
    """Projects of one template, for async clients."""

    async def get(self, id: int) -> P:
        """Get a project.

        Raises:
            ProjectNotFound: There is no such project.
        """
        return self.record.of(await self._client.send(ProjectGet(id=id)))

    async def iter_list(
        self, *, filters: Sequence[ProjectFilter] = (), status: planfix.ProjectStatus | Unset = UNSET
    ) -> AsyncIterator[P]:
        """Iterate over all projects of this template; arguments as for `Projects.iter_list`."""
        async for project in self._client.iterate(self._listing(filters, status=status)):
            yield self.record.of(project)
