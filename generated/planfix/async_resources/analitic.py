"""Calls of the resource `analitic` (asynchronous).

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class AsyncAnaliticResource:
    """Data tags (analytics): sets of fields that comments carry, and the rows of data in them."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def get_group_list(
        self,
    ) -> planfix.Page[planfix.GroupRef]:
        """List the groups of data tags.

        Returns:
            The list, as one page.

        Raises:
            AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

        See https://planfix.com/help/Planfix_API_analitic.getGroupList
        """
        from planfix.methods.analitic_get_group_list import AnaliticGetGroupList

        request = AnaliticGetGroupList()
        return await self._client.send(request)

    async def get_list(
        self,
        *,
        group_id: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Analitic]:
        """List the data tags.

        Args:
            group_id: Id of a group of data tags; analitic.getGroupList lists them. All groups when absent. Not
                documented; programs in use send it.

        Returns:
            The list, as one page.

        Raises:
            AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
            AnaliticGroupNotFound: The group of data tags does not exist. (10003)

        See https://planfix.com/help/Planfix_API_analitic.getList
        """
        from planfix.methods.analitic_get_list import AnaliticGetList

        request = AnaliticGetList(group_id=group_id)
        return await self._client.send(request)

    async def get_options(
        self,
        *,
        id: int,
    ) -> planfix.AnaliticOptions:
        """Get the fields of a data tag.

        Args:
            id: Id of the data tag; analitic.getList lists them.

        Returns:
            The analitic options.

        Raises:
            AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
            AnaliticNotFound: The data tag does not exist. (10002)

        See https://planfix.com/help/Planfix_API_analitic.getOptions
        """
        from planfix.methods.analitic_get_options import AnaliticGetOptions

        request = AnaliticGetOptions(id=id)
        return await self._client.send(request)

    async def get_handbook(
        self,
        *,
        id: int,
    ) -> planfix.Page[planfix.AnaliticRecord]:
        """List the records of a directory that a data tag refers to.

        Args:
            id: Id of the directory; the fields that analitic.getOptions answers name it.

        Returns:
            The list, as one page.

        Raises:
            AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
            AnaliticHandbookNotFound: The directory of the data tag does not exist. (10004)

        See https://planfix.com/help/Planfix_API_analitic.getHandbook
        """
        from planfix.methods.analitic_get_handbook import AnaliticGetHandbook

        request = AnaliticGetHandbook(id=id)
        return await self._client.send(request)

    async def get_data(
        self,
        *,
        keys: Sequence[int],
    ) -> planfix.Page[planfix.AnaliticData]:
        """Get rows of data that comments carry.

        A key that does not exist is no error: its row comes back empty.

        Args:
            keys: Keys of the rows; action.get answers them. Not empty.

        Returns:
            The list, as one page.

        Raises:
            AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

        See https://planfix.com/help/Planfix_API_analitic.getData
        """
        from planfix.methods.analitic_get_data import AnaliticGetData

        request = AnaliticGetData(keys=keys)
        return await self._client.send(request)

    async def get_data_by_condition(
        self,
        *,
        analitic_id: int,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        filters: Sequence[planfix.AnaliticCondition] | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.AnaliticData]:
        """List rows of data of a data tag.

        Pages hold at most 100 rows. The answer may carry no total.

        Give at most one of task_id, task_general.

        Args:
            analitic_id: Id of a data tag from analitic.getList.
            task_id: Id of the task; all tasks when absent.
            task_general: Task number, as the product shows it.
            filters: Conditions on fields of the data tag.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
            AnaliticNotFound: The data tag does not exist. (10002)

        See https://planfix.com/help/Planfix_API_analitic.getDataByCondition
        """
        from planfix.methods.analitic_get_data_by_condition import AnaliticGetDataByCondition

        request = AnaliticGetDataByCondition(
            analitic_id=analitic_id,
            task_id=task_id,
            task_general=task_general,
            filters=filters,
            page_current=page_current,
            page_size=page_size,
        )
        return await self._client.send(request)

    def iter_data_by_condition(
        self,
        *,
        analitic_id: int,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        filters: Sequence[planfix.AnaliticCondition] | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> AsyncIterator[planfix.AnaliticData]:
        """Iterate over all records of the list; `get_data_by_condition` fetches the pages.

        Give at most one of task_id, task_general.

        Args:
            analitic_id: Id of a data tag from analitic.getList.
            task_id: Id of the task; all tasks when absent.
            task_general: Task number, as the product shows it.
            filters: Conditions on fields of the data tag.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_analitic.getDataByCondition
        """
        from planfix.methods.analitic_get_data_by_condition import AnaliticGetDataByCondition

        request = AnaliticGetDataByCondition(
            analitic_id=analitic_id, task_id=task_id, task_general=task_general, filters=filters, page_size=page_size
        )
        return self._client.iterate(request)
