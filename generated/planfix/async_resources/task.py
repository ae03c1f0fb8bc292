"""Calls of the resource `task` (asynchronous).

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Mapping, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class AsyncTaskResource:
    """Tasks, what Planfix is about."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def add(
        self,
        *,
        template: int | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        importance: planfix.Importance | None | Unset = UNSET,
        status: planfix.TaskStatus | None | Unset = UNSET,
        status_set: int | None | Unset = UNSET,
        check_result: bool | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        begin_date_time: dt.datetime | dt.date | None | Unset = UNSET,
        start_date_is_set: bool | None | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        start_time_is_set: bool | None | Unset = UNSET,
        start_time: dt.time | None | Unset = UNSET,
        end_date_is_set: bool | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        end_time_is_set: bool | None | Unset = UNSET,
        end_time: dt.time | None | Unset = UNSET,
        is_summary: bool | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        duration_unit: planfix.DurationUnit | None | Unset = UNSET,
        duration_is_set: bool | None | Unset = UNSET,
        workers: planfix.Assignees | Unset = UNSET,
        members: planfix.Assignees | Unset = UNSET,
        auditors: planfix.Assignees | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.TaskAddResponse:
        """Create a task.

        From a template come the form with its custom fields, some properties, and the workers and members that the
        request leaves out; dates, auditors, data tags, files, reminders and checklists do not. A date without a time
        is enough where the task needs no time.

        Args:
            template: Id of a task template; task.getList with target template lists them.
            title: Name of the task.
            description: What the task is about.
            importance: Urgency of the task.
            status: Status: DRAFT, ACTIVE, DELAYED or one of the process's own, from taskStatus.getListOfSet.
            status_set: Id of the task's process (its set of statuses) from taskStatus.getSetList.
            check_result: Whether the author must check the result.
            owner_id: Id of the author; the calling user when absent. For a contact, its userid.
            parent_id: Id of the parent task; 0 for none.
            project_id: Id of the project.
            client_id: Id of the counterparty (the id that contact.get answers); 0 for none.
            begin_date_time: When the task was created; now when absent. Only for administrators.
            start_date_is_set: Whether the task has a start date.
            start_date: Day on which work is to start.
            start_time_is_set: Whether the start has a time of day.
            start_time: Time of day at which work is to start.
            end_date_is_set: Whether the task has an end date.
            end_date: Day by which work is to be finished.
            end_time_is_set: Whether the end has a time of day.
            end_time: Time of day by which work is to be finished.
            is_summary: Whether it is a summary task.
            duration: Planned duration, in the unit that duration_unit names.
            duration_unit: Unit of the duration.
            duration_is_set: Whether the task has a duration.
            workers: Users and groups who do the task.
            members: Users and groups who take part.
            auditors: Users and groups who watch the task.
            custom_data: Values of the task's custom fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, general.

        Raises:
            ParentTaskAccessDenied: The caller has no access to the parent task. (3002)
            TaskProjectNotFound: The project that the task is to belong to does not exist. (3003)
            TaskProjectAccessDenied: The caller has no access to the project that the task is to belong to. (3004)
            TaskAddFailed: The task could not be added. (3005)
            TaskStartsAfterEnd: The task would start after its end. (3006)
            TaskPeriodicityUnclear: How the task recurs is unclear: probably several of daily, weekly and monthly are
                given, or none. (3007)

        See https://planfix.com/help/Planfix_API_task.add
        """
        from planfix.methods.task_add import TaskAdd

        request = TaskAdd(
            template=template,
            title=title,
            description=description,
            importance=importance,
            status=status,
            status_set=status_set,
            check_result=check_result,
            owner_id=owner_id,
            parent_id=parent_id,
            project_id=project_id,
            client_id=client_id,
            begin_date_time=begin_date_time,
            start_date_is_set=start_date_is_set,
            start_date=start_date,
            start_time_is_set=start_time_is_set,
            start_time=start_time,
            end_date_is_set=end_date_is_set,
            end_date=end_date,
            end_time_is_set=end_time_is_set,
            end_time=end_time,
            is_summary=is_summary,
            duration=duration,
            duration_unit=duration_unit,
            duration_is_set=duration_is_set,
            workers=workers,
            members=members,
            auditors=auditors,
            custom_data=custom_data,
        )
        return await self._client.send(request, silent=silent)

    async def update(
        self,
        *,
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        importance: planfix.Importance | None | Unset = UNSET,
        status: planfix.TaskStatus | None | Unset = UNSET,
        status_set: int | None | Unset = UNSET,
        check_result: bool | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        start_date_is_set: bool | None | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        start_time_is_set: bool | None | Unset = UNSET,
        start_time: dt.time | None | Unset = UNSET,
        end_date_is_set: bool | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        end_time_is_set: bool | None | Unset = UNSET,
        end_time: dt.time | None | Unset = UNSET,
        is_summary: bool | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        duration_unit: planfix.DurationUnit | None | Unset = UNSET,
        duration_is_set: bool | None | Unset = UNSET,
        workers: planfix.Assignees | Unset = UNSET,
        members: planfix.Assignees | Unset = UNSET,
        auditors: planfix.Assignees | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.TaskUpdateResponse:
        """Change a task.

        `change` takes the same arguments, and keeps the fields that are left out.

        The API's page says that parameters which you leave out are reset to their defaults, so give all that the task
        is to keep. Send it silent when you regularly update many tasks: then nobody is notified, and neither comments
        nor log entries are made. A date without a time is enough where the task needs no time.

        Give exactly one of id, general.

        Args:
            id: Task id.
            general: Task number, as the product shows it.
            title: Name of the task.
            description: What the task is about.
            importance: Urgency of the task.
            status: New status; taskStatus.getListOfSet lists those of the task's process.
            status_set: Id of the task's process (its set of statuses) from taskStatus.getSetList.
            check_result: Whether the author must check the result.
            owner_id: Id of the author; the calling user when absent. For a contact, its userid.
            parent_id: Id of the parent task; 0 for none.
            project_id: Id of the project.
            client_id: Id of the counterparty (the id that contact.get answers); 0 for none.
            start_date_is_set: Whether the task has a start date.
            start_date: Day on which work is to start.
            start_time_is_set: Whether the start has a time of day.
            start_time: Time of day at which work is to start.
            end_date_is_set: Whether the task has an end date.
            end_date: Day by which work is to be finished.
            end_time_is_set: Whether the end has a time of day.
            end_time: Time of day by which work is to be finished.
            is_summary: Whether it is a summary task.
            duration: Planned duration, in the unit that duration_unit names.
            duration_unit: Unit of the duration.
            duration_is_set: Whether the task has a duration.
            workers: Users and groups who do the task.
            members: Users and groups who take part.
            auditors: Users and groups who watch the task.
            custom_data: Values of the task's custom fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            ParentTaskAccessDenied: The caller has no access to the parent task. (3002)
            TaskProjectNotFound: The project that the task is to belong to does not exist. (3003)
            TaskProjectAccessDenied: The caller has no access to the project that the task is to belong to. (3004)
            TaskStartsAfterEnd: The task would start after its end. (3006)
            TaskPeriodicityUnclear: How the task recurs is unclear: probably several of daily, weekly and monthly are
                given, or none. (3007)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskEditDenied: The caller may not change the task. (3009)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.update
        """
        from planfix.methods.task_update import TaskUpdate

        request = TaskUpdate(
            id=id,
            general=general,
            title=title,
            description=description,
            importance=importance,
            status=status,
            status_set=status_set,
            check_result=check_result,
            owner_id=owner_id,
            parent_id=parent_id,
            project_id=project_id,
            client_id=client_id,
            start_date_is_set=start_date_is_set,
            start_date=start_date,
            start_time_is_set=start_time_is_set,
            start_time=start_time,
            end_date_is_set=end_date_is_set,
            end_date=end_date,
            end_time_is_set=end_time_is_set,
            end_time=end_time,
            is_summary=is_summary,
            duration=duration,
            duration_unit=duration_unit,
            duration_is_set=duration_is_set,
            workers=workers,
            members=members,
            auditors=auditors,
            custom_data=custom_data,
        )
        return await self._client.send(request, silent=silent)

    async def change(
        self,
        *,
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        importance: planfix.Importance | None | Unset = UNSET,
        status: planfix.TaskStatus | None | Unset = UNSET,
        status_set: int | None | Unset = UNSET,
        check_result: bool | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        start_date_is_set: bool | None | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        start_time_is_set: bool | None | Unset = UNSET,
        start_time: dt.time | None | Unset = UNSET,
        end_date_is_set: bool | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        end_time_is_set: bool | None | Unset = UNSET,
        end_time: dt.time | None | Unset = UNSET,
        is_summary: bool | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        duration_unit: planfix.DurationUnit | None | Unset = UNSET,
        duration_is_set: bool | None | Unset = UNSET,
        workers: planfix.Assignees | Unset = UNSET,
        members: planfix.Assignees | Unset = UNSET,
        auditors: planfix.Assignees | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.TaskUpdateResponse:
        """Change a task, and keep the fields that are left out.

        Reads the object with `get`, fills in the fields that you leave out, and sends them all with `update`: two
        requests. Changes that others make between the two are lost. Sent only if you give them: custom_data.

        Give exactly one of id, general.

        Args:
            id: Task id.
            general: Task number, as the product shows it.
            title: Name of the task.
            description: What the task is about.
            importance: Urgency of the task.
            status: New status; taskStatus.getListOfSet lists those of the task's process.
            status_set: Id of the task's process (its set of statuses) from taskStatus.getSetList.
            check_result: Whether the author must check the result.
            owner_id: Id of the author; the calling user when absent. For a contact, its userid.
            parent_id: Id of the parent task; 0 for none.
            project_id: Id of the project.
            client_id: Id of the counterparty (the id that contact.get answers); 0 for none.
            start_date_is_set: Whether the task has a start date.
            start_date: Day on which work is to start.
            start_time_is_set: Whether the start has a time of day.
            start_time: Time of day at which work is to start.
            end_date_is_set: Whether the task has an end date.
            end_date: Day by which work is to be finished.
            end_time_is_set: Whether the end has a time of day.
            end_time: Time of day by which work is to be finished.
            is_summary: Whether it is a summary task.
            duration: Planned duration, in the unit that duration_unit names.
            duration_unit: Unit of the duration.
            duration_is_set: Whether the task has a duration.
            workers: Users and groups who do the task.
            members: Users and groups who take part.
            auditors: Users and groups who watch the task.
            custom_data: Values of the task's custom fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            ParentTaskAccessDenied: The caller has no access to the parent task. (3002)
            TaskProjectNotFound: The project that the task is to belong to does not exist. (3003)
            TaskProjectAccessDenied: The caller has no access to the project that the task is to belong to. (3004)
            TaskStartsAfterEnd: The task would start after its end. (3006)
            TaskPeriodicityUnclear: How the task recurs is unclear: probably several of daily, weekly and monthly are
                given, or none. (3007)
            TaskEditDenied: The caller may not change the task. (3009)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.update
        """
        from planfix.changes.task import merge_task_update
        from planfix.methods.task_get import TaskGet
        from planfix.methods.task_update import TaskUpdate

        request = TaskUpdate(
            id=id,
            general=general,
            title=title,
            description=description,
            importance=importance,
            status=status,
            status_set=status_set,
            check_result=check_result,
            owner_id=owner_id,
            parent_id=parent_id,
            project_id=project_id,
            client_id=client_id,
            start_date_is_set=start_date_is_set,
            start_date=start_date,
            start_time_is_set=start_time_is_set,
            start_time=start_time,
            end_date_is_set=end_date_is_set,
            end_date=end_date,
            end_time_is_set=end_time_is_set,
            end_time=end_time,
            is_summary=is_summary,
            duration=duration,
            duration_unit=duration_unit,
            duration_is_set=duration_is_set,
            workers=workers,
            members=members,
            auditors=auditors,
            custom_data=custom_data,
        )
        current = await self._client.send(
            TaskGet(
                id=request.id,
                general=request.general,
            )
        )
        return await self._client.send(merge_task_update(request, current), silent=silent)

    async def update_custom_data(
        self,
        *,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput],
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.TaskUpdateCustomDataResponse:
        """Change custom fields of a task.

        Needs the right to change the custom fields only; task.update needs the right to change the task.

        Give exactly one of id, general.

        Args:
            id: Task id.
            general: Task number, as the product shows it.
            custom_data: Values of the custom fields to change. Not empty.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskEditDenied: The caller may not change the task. (3009)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.updateCustomData
        """
        from planfix.methods.task_update_custom_data import TaskUpdateCustomData

        request = TaskUpdateCustomData(custom_data=custom_data, id=id, general=general)
        return await self._client.send(request, silent=silent)

    async def get(
        self,
        *,
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
    ) -> planfix.Task:
        """Get a task.

        Give exactly one of id, general.

        Args:
            id: Task id.
            general: Task number, as the product shows it.

        Returns:
            The task.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)

        See https://planfix.com/help/Planfix_API_task.get
        """
        from planfix.methods.task_get import TaskGet

        request = TaskGet(id=id, general=general)
        return await self._client.send(request)

    async def get_multi(
        self,
        *,
        ids: Sequence[int] = (),
        generals: Sequence[int] = (),
    ) -> planfix.Page[planfix.Task]:
        """Get several tasks at once.

        More than 100 ids and generals are sent as several requests, one after the other; the answers are joined in
        this order.

        Give at least one of ids, generals.

        Args:
            ids: Ids of tasks.
            generals: Task numbers, as the product shows them.

        Returns:
            The list, as one page.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)

        See https://planfix.com/help/Planfix_API_task.getMulti
        """
        from planfix.methods.task_get_multi import TaskGetMulti

        request = TaskGetMulti(ids=ids, generals=generals)
        return await self._client.send(request)

    async def get_list(
        self,
        *,
        user_id: int | None | Unset = UNSET,
        user_general: int | None | Unset = UNSET,
        target: planfix.TaskTarget | int | str | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        with_subprojects: bool | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        sort: planfix.TaskSort | None | Unset = UNSET,
        status: planfix.TaskStatus | None | Unset = UNSET,
        filter: Sequence[planfix.TaskFlag] | Unset = UNSET,
        filters: Sequence[planfix.TaskFilter] | Unset = UNSET,
        fields: Sequence[planfix.TaskField | str] | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Task]:
        """List tasks.

        The tasks come without auditors and members; task.get and task.getMulti return these too.

        Give at most one of user_id, user_general.

        Args:
            user_id: List the tasks of this user. Only for administrators.
            user_general: List the tasks of the user with this number, as the product shows it. Only for
                administrators. Not documented; programs in use send it.
            target: Which list of tasks, or the id of a saved filter from task.getFilterList; all when absent.
            project_id: Only tasks of this project.
            with_subprojects: Whether tasks of subprojects count as tasks of the project; false when absent.
            parent_id: Only tasks below this task, at any depth.
            sort: Order of the tasks.
            status: Only tasks with this status.
            filter: Only tasks to which all these flags apply.
            filters: Complex filters.
            fields: Fields to answer in addition, by their names on the wire. Not documented; programs in use send it.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)

        See https://planfix.com/help/Planfix_API_task.getList
        """
        from planfix.methods.task_get_list import TaskGetList

        request = TaskGetList(
            user_id=user_id,
            user_general=user_general,
            target=target,
            project_id=project_id,
            with_subprojects=with_subprojects,
            parent_id=parent_id,
            sort=sort,
            status=status,
            filter=filter,
            filters=filters,
            fields=fields,
            page_current=page_current,
            page_size=page_size,
        )
        return await self._client.send(request)

    def iter_list(
        self,
        *,
        user_id: int | None | Unset = UNSET,
        user_general: int | None | Unset = UNSET,
        target: planfix.TaskTarget | int | str | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        with_subprojects: bool | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        sort: planfix.TaskSort | None | Unset = UNSET,
        status: planfix.TaskStatus | None | Unset = UNSET,
        filter: Sequence[planfix.TaskFlag] | Unset = UNSET,
        filters: Sequence[planfix.TaskFilter] | Unset = UNSET,
        fields: Sequence[planfix.TaskField | str] | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> AsyncIterator[planfix.Task]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Give at most one of user_id, user_general.

        Args:
            user_id: List the tasks of this user. Only for administrators.
            user_general: List the tasks of the user with this number, as the product shows it. Only for
                administrators. Not documented; programs in use send it.
            target: Which list of tasks, or the id of a saved filter from task.getFilterList; all when absent.
            project_id: Only tasks of this project.
            with_subprojects: Whether tasks of subprojects count as tasks of the project; false when absent.
            parent_id: Only tasks below this task, at any depth.
            sort: Order of the tasks.
            status: Only tasks with this status.
            filter: Only tasks to which all these flags apply.
            filters: Complex filters.
            fields: Fields to answer in addition, by their names on the wire. Not documented; programs in use send it.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_task.getList
        """
        from planfix.methods.task_get_list import TaskGetList

        request = TaskGetList(
            user_id=user_id,
            user_general=user_general,
            target=target,
            project_id=project_id,
            with_subprojects=with_subprojects,
            parent_id=parent_id,
            sort=sort,
            status=status,
            filter=filter,
            filters=filters,
            fields=fields,
            page_size=page_size,
        )
        return self._client.iterate(request)

    async def accept(
        self,
        *,
        id: int,
        silent: bool = False,
    ) -> planfix.TaskAcceptResponse:
        """Accept a task, which a worker must do before working on it.

        Args:
            id: Task id.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskAcceptanceRefused: The task cannot be accepted; probably the caller has accepted it already. (3011)
            NotTaskWorker: The caller is not a worker of the task. (3012)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.accept
        """
        from planfix.methods.task_accept import TaskAccept

        request = TaskAccept(id=id)
        return await self._client.send(request, silent=silent)

    async def reject(
        self,
        *,
        id: int,
        reason: str,
        silent: bool = False,
    ) -> planfix.TaskRejectResponse:
        """Reject a task.

        Args:
            id: Task id.
            reason: Why the task is rejected. Not empty.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskRejectionRefused: The task cannot be rejected; probably the caller has accepted it already. (3010)
            NotTaskWorker: The caller is not a worker of the task. (3012)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.reject
        """
        from planfix.methods.task_reject import TaskReject

        request = TaskReject(id=id, reason=reason)
        return await self._client.send(request, silent=silent)

    async def change_expect_date(
        self,
        *,
        id: int,
        expect_date: dt.datetime | dt.date,
        silent: bool = False,
    ) -> planfix.TaskChangeExpectDateResponse:
        """Move the end of a task that cannot be finished in time, or ask its author to.

        Args:
            id: Task id.
            expect_date: New end of the task.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, end_time.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskStartsAfterEnd: The task would start after its end. (3006)
            TaskAccessDenied: The caller has no access to the task. (3008)
            NotTaskWorker: The caller is not a worker of the task. (3012)
            TaskNotAccepted: The task must be accepted first. (3013)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.changeExpectDate
        """
        from planfix.methods.task_change_expect_date import TaskChangeExpectDate

        request = TaskChangeExpectDate(id=id, expect_date=expect_date)
        return await self._client.send(request, silent=silent)

    async def change_status(
        self,
        *,
        status: planfix.TaskStatus,
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        date_time: dt.datetime | dt.date | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.TaskChangeStatusResponse:
        """Change the status of a task.

        REJECTED is not allowed here; reject a task with task.reject.

        Give exactly one of id, general.

        Args:
            id: Task id.
            general: Task number, as the product shows it.
            status: New status; task.getPossibleStatusToChange lists the allowed ones, taskStatus.getListOfSet all.
            date_time: When a DELAYED task becomes active; required for that status.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskEditDenied: The caller may not change the task. (3009)
            NotTaskWorker: The caller is not a worker of the task. (3012)
            TaskNotAccepted: The task must be accepted first. (3013)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.changeStatus
        """
        from planfix.methods.task_change_status import TaskChangeStatus

        request = TaskChangeStatus(status=status, id=id, general=general, date_time=date_time)
        return await self._client.send(request, silent=silent)

    async def get_possible_status_to_change(
        self,
        *,
        id: int,
    ) -> planfix.Page[planfix.PossibleStatus]:
        """List the statuses that task.changeStatus can give to a task.

        Args:
            id: Task id.

        Returns:
            The list, as one page.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)

        See https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange
        """
        from planfix.methods.task_get_possible_status_to_change import TaskGetPossibleStatusToChange

        request = TaskGetPossibleStatusToChange(id=id)
        return await self._client.send(request)

    async def change_workers(
        self,
        *,
        id: int,
        add_users: Sequence[int] | Unset = UNSET,
        add_groups: Sequence[int] | Unset = UNSET,
        del_users: Sequence[int] | Unset = UNSET,
        del_groups: Sequence[int] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.TaskChangeWorkersResponse:
        """Add workers to a task and remove others.

        Give at least one of add_users, add_groups, del_users, del_groups.

        Args:
            id: Task id.
            add_users: Ids of users to add.
            add_groups: Ids of user groups to add.
            del_users: Ids of users to remove.
            del_groups: Ids of user groups to remove.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskEditDenied: The caller may not change the task. (3009)
            TaskBeingChanged: A scenario or another request is changing the task. (3014)

        See https://planfix.com/help/Planfix_API_task.changeWorkers
        """
        from planfix.methods.task_change_workers import TaskChangeWorkers

        request = TaskChangeWorkers(
            id=id, add_users=add_users, add_groups=add_groups, del_users=del_users, del_groups=del_groups
        )
        return await self._client.send(request, silent=silent)

    async def get_filter_list(
        self,
    ) -> planfix.Page[planfix.SavedFilter]:
        """List the saved task filters that the calling user can see, for the target of task.getList.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_task.getFilterList
        """
        from planfix.methods.task_get_filter_list import TaskGetFilterList

        request = TaskGetFilterList()
        return await self._client.send(request)
