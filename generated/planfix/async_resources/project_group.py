"""Calls of the resource `projectGroup` (asynchronous).

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import planfix


class AsyncProjectGroupResource:
    """Groups of projects."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def add(
        self,
        *,
        name: str,
        silent: bool = False,
    ) -> planfix.ProjectGroupAddResponse:
        """Create a project group.

        Only administrators may call it.

        Args:
            name: Name of the project group.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_projectGroup.add
        """
        from planfix.methods.project_group_add import ProjectGroupAdd

        request = ProjectGroupAdd(name=name)
        return await self._client.send(request, silent=silent)

    async def get(
        self,
        *,
        id: int,
    ) -> planfix.ProjectGroup:
        """Get a project group.

        Args:
            id: Project group id.

        Returns:
            The project group.

        Raises:
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_projectGroup.get
        """
        from planfix.methods.project_group_get import ProjectGroupGet

        request = ProjectGroupGet(id=id)
        return await self._client.send(request)

    async def get_list(
        self,
    ) -> planfix.Page[planfix.ProjectGroup]:
        """List the project groups.

        No groups is not an error: the list is empty.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_projectGroup.getList
        """
        from planfix.methods.project_group_get_list import ProjectGroupGetList

        request = ProjectGroupGetList()
        return await self._client.send(request)

    async def move(
        self,
        *,
        id: int,
        after_id: int,
        silent: bool = False,
    ) -> planfix.ProjectGroupMoveResponse:
        """Move a project group to another place in the list.

        Args:
            id: Id of the project group to move.
            after_id: Id of the project group that it is to follow.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_projectGroup.move
        """
        from planfix.methods.project_group_move import ProjectGroupMove

        request = ProjectGroupMove(id=id, after_id=after_id)
        return await self._client.send(request, silent=silent)

    async def update(
        self,
        *,
        id: int,
        name: str,
        silent: bool = False,
    ) -> planfix.ProjectGroupUpdateResponse:
        """Rename a project group.

        Args:
            id: Project group id.
            name: New name of the project group.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)

        See https://planfix.com/help/Planfix_API_projectGroup.update
        """
        from planfix.methods.project_group_update import ProjectGroupUpdate

        request = ProjectGroupUpdate(id=id, name=name)
        return await self._client.send(request, silent=silent)
