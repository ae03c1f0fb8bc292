"""Calls of the resource `action`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class ActionResource:
    """Comments (actions) of tasks and contacts, with the data tags that they attach."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.Client) -> None:
        self._client = client

    def add(
        self,
        *,
        description: str | None | Unset = UNSET,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        contact_general: int | None | Unset = UNSET,
        task_new_status: planfix.TaskStatus | None | Unset = UNSET,
        notified_list: Sequence[int] | Unset = UNSET,
        is_hidden: bool | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        date_time: dt.datetime | dt.date | None | Unset = UNSET,
        analitics: Sequence[planfix.AnaliticInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ActionAddResponse:
        """Add a comment to a task or a contact.

        Give exactly one of task_id / task_general, contact_general.

        Args:
            description: Text of the comment.
            task_id: Id of the task; ignored when task_general is given.
            task_general: Number of the task, as the product shows it.
            contact_general: Number of the contact, as the product shows it.
            task_new_status: Status that the comment gives the task.
            notified_list: Ids of users to notify.
            is_hidden: Whether only the notified users see the comment; false when left out.
            owner_id: User id of the author; the calling user when left out. For a contact, its userid from
                contact.get.
            date_time: Creation time; now when left out. Only administrators may set it.
            analitics: Data tags to attach.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionAddFailed: The comment could not be added. (4003)
            ActionStatusRefused: The task cannot change to this status; task.getPossibleStatusToChange lists those it
                can change to. (4006)
            ActionStatusLocked: This comment may not change the task's status. (4007)
            ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)
            ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)
            AnaliticFieldsMissing: Not all fields of the data tag have a value. (4011)
            AnaliticFieldNotFound: The data tag has no such field. (4012)
            AnaliticValueInvalid: The value does not fit the type of the data tag's field. (4013)
            HandbookKeyNotUsable: This record of the directory cannot be used. (4014)
            HandbookKeyNotFound: The directory has no record with this key. (4015)

        See https://planfix.com/help/Planfix_API_action.add
        """
        from planfix.methods.action_add import ActionAdd

        request = ActionAdd(
            description=description,
            task_id=task_id,
            task_general=task_general,
            contact_general=contact_general,
            task_new_status=task_new_status,
            notified_list=notified_list,
            is_hidden=is_hidden,
            owner_id=owner_id,
            date_time=date_time,
            analitics=analitics,
        )
        return self._client.send(request, silent=silent)

    def update(
        self,
        *,
        id: int,
        description: str | None | Unset = UNSET,
        task_new_status: planfix.TaskStatus | None | Unset = UNSET,
        notified_list: Sequence[int] | Unset = UNSET,
        is_hidden: bool | None | Unset = UNSET,
        date_time: dt.datetime | dt.date | None | Unset = UNSET,
        analitics: Sequence[planfix.AnaliticInput] | Unset = UNSET,
        deleted_analitics: Sequence[int] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ActionUpdateResponse:
        """Change a comment.

        Only comments of the types ACTION and COMMENT can be changed. Repeating a call adds again every row of data
        tags that has no key.

        Args:
            id: Id of the comment.
            description: Text of the comment.
            task_new_status: Status that the comment gives the task; an error if it is not allowed or the comment is
                not the last.
            notified_list: Ids of users to notify.
            is_hidden: Whether only the notified users see the comment; false when left out.
            date_time: Creation time; unchanged when left out. Only administrators may set it.
            analitics: Data tags whose rows to change or add.
            deleted_analitics: Keys of data tag rows to delete; action.get and analitic.getData give them.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionNotFound: The comment does not exist. (4002)
            ActionUpdateFailed: The comment could not be updated. (4004)
            ActionDataUpdateFailed: The comment could not be updated; how this differs from 4004 is not documented.
                (4005)
            ActionStatusRefused: The task cannot change to this status; task.getPossibleStatusToChange lists those it
                can change to. (4006)
            ActionStatusLocked: This comment may not change the task's status. (4007)
            ActionHidden: The caller has no access to the comment. (4008)
            ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)
            AnaliticFieldsMissing: Not all fields of the data tag have a value. (4011)
            AnaliticFieldNotFound: The data tag has no such field. (4012)
            AnaliticValueInvalid: The value does not fit the type of the data tag's field. (4013)
            HandbookKeyNotUsable: This record of the directory cannot be used. (4014)
            HandbookKeyNotFound: The directory has no record with this key. (4015)
            AnaliticKeyForeign: The data row with this key belongs to another data tag. (4016)

        See https://planfix.com/help/Planfix_API_action.update
        """
        from planfix.methods.action_update import ActionUpdate

        request = ActionUpdate(
            id=id,
            description=description,
            task_new_status=task_new_status,
            notified_list=notified_list,
            is_hidden=is_hidden,
            date_time=date_time,
            analitics=analitics,
            deleted_analitics=deleted_analitics,
        )
        return self._client.send(request, silent=silent)

    def get(
        self,
        *,
        id: int,
    ) -> planfix.Action:
        """Get one comment.

        Args:
            id: Id of the comment.

        Returns:
            The action.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionNotFound: The comment does not exist. (4002)
            ActionHidden: The caller has no access to the comment. (4008)

        See https://planfix.com/help/Planfix_API_action.get
        """
        from planfix.methods.action_get import ActionGet

        request = ActionGet(id=id)
        return self._client.send(request)

    def get_list(
        self,
        *,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        contact_general: int | None | Unset = UNSET,
        sort: planfix.SortOrder | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Action]:
        """List the comments of a task or a contact.

        Give exactly one of task_id / task_general, contact_general.

        Args:
            task_id: Id of the task; ignored when task_general is given.
            task_general: Number of the task, as the product shows it.
            contact_general: Number of the contact, as the product shows it.
            sort: Order of the list; descending when left out.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)

        See https://planfix.com/help/Planfix_API_action.getList
        """
        from planfix.methods.action_get_list import ActionGetList

        request = ActionGetList(
            task_id=task_id,
            task_general=task_general,
            contact_general=contact_general,
            sort=sort,
            page_current=page_current,
            page_size=page_size,
        )
        return self._client.send(request)

    def iter_list(
        self,
        *,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        contact_general: int | None | Unset = UNSET,
        sort: planfix.SortOrder | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.Action]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Give exactly one of task_id / task_general, contact_general.

        Args:
            task_id: Id of the task; ignored when task_general is given.
            task_general: Number of the task, as the product shows it.
            contact_general: Number of the contact, as the product shows it.
            sort: Order of the list; descending when left out.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_action.getList
        """
        from planfix.methods.action_get_list import ActionGetList

        request = ActionGetList(
            task_id=task_id, task_general=task_general, contact_general=contact_general, sort=sort, page_size=page_size
        )
        return self._client.iterate(request)

    def get_list_by_period(
        self,
        *,
        from_date: dt.datetime | dt.date,
        to_date: dt.datetime | dt.date,
        sort: planfix.SortOrder | None | Unset = UNSET,
        task_id: int | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Action]:
        """List the comments of a period, in one task or in all.

        Args:
            from_date: Begin of the period.
            to_date: End of the period.
            sort: Order of the list; descending when left out.
            task_id: Only comments of the task with this id; of all tasks when left out.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)

        See https://planfix.com/help/Planfix_API_action.getListByPeriod
        """
        from planfix.methods.action_get_list_by_period import ActionGetListByPeriod

        request = ActionGetListByPeriod(
            from_date=from_date,
            to_date=to_date,
            sort=sort,
            task_id=task_id,
            page_current=page_current,
            page_size=page_size,
        )
        return self._client.send(request)

    def iter_list_by_period(
        self,
        *,
        from_date: dt.datetime | dt.date,
        to_date: dt.datetime | dt.date,
        sort: planfix.SortOrder | None | Unset = UNSET,
        task_id: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.Action]:
        """Iterate over all records of the list; `get_list_by_period` fetches the pages.

        Args:
            from_date: Begin of the period.
            to_date: End of the period.
            sort: Order of the list; descending when left out.
            task_id: Only comments of the task with this id; of all tasks when left out.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_action.getListByPeriod
        """
        from planfix.methods.action_get_list_by_period import ActionGetListByPeriod

        request = ActionGetListByPeriod(
            from_date=from_date, to_date=to_date, sort=sort, task_id=task_id, page_size=page_size
        )
        return self._client.iterate(request)

    def get_list_with_analitic(
        self,
        *,
        analitic_id: int,
        task_id: int | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Action]:
        """List the comments that attach a certain data tag, in one task or in all.

        Args:
            analitic_id: Id of the data tag; analitic.getList lists them.
            task_id: Only comments of the task with this id; of all tasks when left out.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)
            ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)

        See https://planfix.com/help/Planfix_API_action.getListWithAnalitic
        """
        from planfix.methods.action_get_list_with_analitic import ActionGetListWithAnalitic

        request = ActionGetListWithAnalitic(
            analitic_id=analitic_id, task_id=task_id, page_current=page_current, page_size=page_size
        )
        return self._client.send(request)

    def iter_list_with_analitic(
        self,
        *,
        analitic_id: int,
        task_id: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.Action]:
        """Iterate over all records of the list; `get_list_with_analitic` fetches the pages.

        Args:
            analitic_id: Id of the data tag; analitic.getList lists them.
            task_id: Only comments of the task with this id; of all tasks when left out.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_action.getListWithAnalitic
        """
        from planfix.methods.action_get_list_with_analitic import ActionGetListWithAnalitic

        request = ActionGetListWithAnalitic(analitic_id=analitic_id, task_id=task_id, page_size=page_size)
        return self._client.iterate(request)

    def delete(
        self,
        *,
        id: int,
        silent: bool = False,
    ) -> planfix.ActionDeleteResponse:
        """Delete a comment.

        A comment that changed the status of its task cannot be deleted.

        Args:
            id: Id of the comment.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ActionAccessDenied: The caller has no right to do this with comments. (4001)
            ActionNotFound: The comment does not exist. (4002)
            ActionHidden: The caller has no access to the comment. (4008)

        See https://planfix.com/help/Planfix_API_action.delete
        """
        from planfix.methods.action_delete import ActionDelete

        request = ActionDelete(id=id)
        return self._client.send(request, silent=silent)
