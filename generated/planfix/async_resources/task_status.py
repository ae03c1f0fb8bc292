"""Calls of the resource `taskStatus` (asynchronous).

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import planfix


class AsyncTaskStatusResource:
    """Processes (sets of task statuses) and their statuses."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def get_list_of_set(
        self,
        *,
        id: int,
    ) -> planfix.Page[planfix.ProcessStatus]:
        """List all statuses of a process.

        These are the statuses that the process knows; those that a task can be put into right now come from
        task.getPossibleStatusToChange. No statuses is not an error: the list is empty.

        Args:
            id: Process id; taskStatus.getSetList lists them.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_taskStatus.getListOfSet
        """
        from planfix.methods.task_status_get_list_of_set import TaskStatusGetListOfSet

        request = TaskStatusGetListOfSet(id=id)
        return await self._client.send(request)

    async def get_set_list(
        self,
    ) -> planfix.Page[planfix.TaskStatusSet]:
        """List the processes for tasks.

        No processes is not an error: the list is empty.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_taskStatus.getSetList
        """
        from planfix.methods.task_status_get_set_list import TaskStatusGetSetList

        request = TaskStatusGetSetList()
        return await self._client.send(request)
