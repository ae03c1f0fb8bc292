"""Calls of the resource `project` (asynchronous).

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Mapping, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class AsyncProjectResource:
    """Projects, which hold tasks and other projects."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def add(
        self,
        *,
        title: str,
        description: str | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        status: planfix.ProjectStatus | None | Unset = UNSET,
        hidden: bool | None | Unset = UNSET,
        has_end_date: bool | None | Unset = UNSET,
        end_date: dt.datetime | dt.date | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        auditors: Sequence[int] | Unset = UNSET,
        managers: Sequence[int] | Unset = UNSET,
        workers: Sequence[int] | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ProjectAddResponse:
        """Create a project.

        Contacts may not call it, only users.

        Args:
            title: Name of the project.
            description: What the project is about.
            owner_id: User id of the author; the calling user when 0 or left out.
            client_id: Id of the contact that is the counterparty; 0 for none.
            status: Status of the project.
            hidden: Whether the common list of projects leaves it out.
            has_end_date: Whether the project has a date of completion.
            end_date: Date of completion; ignored unless has_end_date is true.
            group_id: Id of the project group; projectGroup.getList lists them.
            parent_id: Id of the parent project.
            auditors: User ids of the auditors.
            managers: User ids of the managers.
            workers: User ids of the default assignees of the project's tasks.
            custom_data: Custom fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ProjectNotFound: The project does not exist. (2001)
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)
            ProjectAddFailed: The project could not be added. (2003)

        See https://planfix.com/help/Planfix_API_project.add
        """
        from planfix.methods.project_add import ProjectAdd

        request = ProjectAdd(
            title=title,
            description=description,
            owner_id=owner_id,
            client_id=client_id,
            status=status,
            hidden=hidden,
            has_end_date=has_end_date,
            end_date=end_date,
            group_id=group_id,
            parent_id=parent_id,
            auditors=auditors,
            managers=managers,
            workers=workers,
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
        owner_id: int | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        status: planfix.ProjectStatus | None | Unset = UNSET,
        hidden: bool | None | Unset = UNSET,
        has_end_date: bool | None | Unset = UNSET,
        end_date: dt.datetime | dt.date | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        auditors: Sequence[int] | Unset = UNSET,
        managers: Sequence[int] | Unset = UNSET,
        workers: Sequence[int] | Unset = UNSET,
        members: Sequence[int] | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ProjectUpdateResponse:
        """Change a project.

        Fields that are left out keep their values.

        Give exactly one of id, general.

        Args:
            id: Project id.
            general: Project number, as the product shows it.
            title: Name of the project.
            description: What the project is about.
            owner_id: User id of the author; 0 is allowed.
            client_id: Id of the contact that is the counterparty; 0 for none.
            status: New status of the project.
            hidden: Whether the common list of projects leaves it out.
            has_end_date: Whether the project has a date of completion.
            end_date: Date of completion; ignored unless has_end_date is true.
            group_id: Id of the project group; projectGroup.getList lists them.
            parent_id: Id of the parent project.
            auditors: User ids of the auditors.
            managers: User ids of the managers.
            workers: User ids of the default assignees of the project's tasks.
            members: User ids of the default participants of the project's tasks.
            custom_data: Custom fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ProjectNotFound: The project does not exist. (2001)
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_project.update
        """
        from planfix.methods.project_update import ProjectUpdate

        request = ProjectUpdate(
            id=id,
            general=general,
            title=title,
            description=description,
            owner_id=owner_id,
            client_id=client_id,
            status=status,
            hidden=hidden,
            has_end_date=has_end_date,
            end_date=end_date,
            group_id=group_id,
            parent_id=parent_id,
            auditors=auditors,
            managers=managers,
            workers=workers,
            members=members,
            custom_data=custom_data,
        )
        return await self._client.send(request, silent=silent)

    async def get(
        self,
        *,
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
    ) -> planfix.Project:
        """Get one project.

        Give exactly one of id, general.

        Args:
            id: Project id.
            general: Project number, as the product shows it.

        Returns:
            The project.

        Raises:
            ProjectNotFound: The project does not exist. (2001)
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_project.get
        """
        from planfix.methods.project_get import ProjectGet

        request = ProjectGet(id=id, general=general)
        return await self._client.send(request)

    async def get_list(
        self,
        *,
        user_id: int | None | Unset = UNSET,
        target: planfix.ProjectTarget | None | Unset = UNSET,
        status: planfix.ProjectStatus | None | Unset = UNSET,
        sort_type: planfix.ProjectSort | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        filters: Sequence[planfix.ProjectFilter] | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Project]:
        """List projects.

        Without page_current (or below 1) the server only counts. The items have no workers, members and auditors.

        Args:
            user_id: Only projects that this user takes part in; administrators only. The calling user when left out.
            target: Tab of the product's project list; all when left out.
            status: Only projects with this status.
            sort_type: Order of the list.
            client_id: Only projects of the counterparty with this id.
            filters: Complex filters.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_project.getList
        """
        from planfix.methods.project_get_list import ProjectGetList

        request = ProjectGetList(
            user_id=user_id,
            target=target,
            status=status,
            sort_type=sort_type,
            client_id=client_id,
            filters=filters,
            page_current=page_current,
            page_size=page_size,
        )
        return await self._client.send(request)

    def iter_list(
        self,
        *,
        user_id: int | None | Unset = UNSET,
        target: planfix.ProjectTarget | None | Unset = UNSET,
        status: planfix.ProjectStatus | None | Unset = UNSET,
        sort_type: planfix.ProjectSort | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        filters: Sequence[planfix.ProjectFilter] | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> AsyncIterator[planfix.Project]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Args:
            user_id: Only projects that this user takes part in; administrators only. The calling user when left out.
            target: Tab of the product's project list; all when left out.
            status: Only projects with this status.
            sort_type: Order of the list.
            client_id: Only projects of the counterparty with this id.
            filters: Complex filters.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_project.getList
        """
        from planfix.methods.project_get_list import ProjectGetList

        request = ProjectGetList(
            user_id=user_id,
            target=target,
            status=status,
            sort_type=sort_type,
            client_id=client_id,
            filters=filters,
            page_size=page_size,
        )
        return self._client.iterate(request)
