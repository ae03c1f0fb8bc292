"""Calls of the resource `userGroup` (asynchronous).

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import planfix
from planfix_runtime.model.values import UNSET, Unset


class AsyncUserGroupResource:
    """Groups of users."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def add(
        self,
        *,
        name: str,
        silent: bool = False,
    ) -> planfix.UserGroupAddResponse:
        """Create a user group.

        Only administrators may call it.

        Args:
            name: Name of the user group.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)
            UserGroupAddFailed: The user group could not be added. (5003)

        See https://planfix.com/help/Planfix_API_userGroup.add
        """
        from planfix.methods.user_group_add import UserGroupAdd

        request = UserGroupAdd(name=name)
        return await self._client.send(request, silent=silent)

    async def get(
        self,
        *,
        id: int,
    ) -> planfix.UserGroup:
        """Get a user group.

        Args:
            id: User group id.

        Returns:
            The user group.

        Raises:
            UserGroupNotFound: The user group does not exist. (5001)
            UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

        See https://planfix.com/help/Planfix_API_userGroup.get
        """
        from planfix.methods.user_group_get import UserGroupGet

        request = UserGroupGet(id=id)
        return await self._client.send(request)

    async def get_heads(
        self,
        *,
        id: int,
    ) -> planfix.Page[planfix.User]:
        """List the heads of a user group.

        Args:
            id: User group id.

        Returns:
            The list, as one page.

        Raises:
            UserGroupNotFound: The user group does not exist. (5001)
            UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

        See https://planfix.com/help/Planfix_API_userGroup.getHeads
        """
        from planfix.methods.user_group_get_heads import UserGroupGetHeads

        request = UserGroupGetHeads(id=id)
        return await self._client.send(request)

    async def get_list(
        self,
        *,
        sort_type: planfix.UserGroupSort | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.UserGroup]:
        """List the user groups of the account.

        Callers who are not administrators get the list too, but each user_count in it is 0. A page_current below 1
        only counts the groups.

        Args:
            sort_type: Order of the list.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        See https://planfix.com/help/Planfix_API_userGroup.getList
        """
        from planfix.methods.user_group_get_list import UserGroupGetList

        request = UserGroupGetList(sort_type=sort_type, page_current=page_current, page_size=page_size)
        return await self._client.send(request)

    def iter_list(
        self,
        *,
        sort_type: planfix.UserGroupSort | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> AsyncIterator[planfix.UserGroup]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Args:
            sort_type: Order of the list.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_userGroup.getList
        """
        from planfix.methods.user_group_get_list import UserGroupGetList

        request = UserGroupGetList(sort_type=sort_type, page_size=page_size)
        return self._client.iterate(request)

    async def update(
        self,
        *,
        id: int,
        name: str,
        silent: bool = False,
    ) -> planfix.UserGroupUpdateResponse:
        """Rename a user group.

        Only administrators may call it.

        Args:
            id: User group id.
            name: New name of the user group.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            UserGroupNotFound: The user group does not exist. (5001)
            UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

        See https://planfix.com/help/Planfix_API_userGroup.update
        """
        from planfix.methods.user_group_update import UserGroupUpdate

        request = UserGroupUpdate(id=id, name=name)
        return await self._client.send(request, silent=silent)
