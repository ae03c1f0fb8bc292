"""Calls of the resource `handbook` (asynchronous).

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class AsyncHandbookResource:
    """Directories (handbooks) and their records."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def get_group_list(
        self,
    ) -> planfix.Page[planfix.GroupRef]:
        """List the groups of directories.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_handbook.getGroupList
        """
        from planfix.methods.handbook_get_group_list import HandbookGetGroupList

        request = HandbookGetGroupList()
        return await self._client.send(request)

    async def get_list(
        self,
        *,
        group_id: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Handbook]:
        """List the directories.

        Args:
            group_id: Id of a group of directories; handbook.getGroupList lists them.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_handbook.getList
        """
        from planfix.methods.handbook_get_list import HandbookGetList

        request = HandbookGetList(group_id=group_id)
        return await self._client.send(request)

    async def get_structure(
        self,
        *,
        id: int,
    ) -> planfix.HandbookStructure:
        """Get the fields of a directory.

        Args:
            id: Id of the directory; handbook.getList lists them.

        Returns:
            The handbook structure.

        See https://planfix.com/help/Planfix_API_handbook.getStructure
        """
        from planfix.methods.handbook_get_structure import HandbookGetStructure

        request = HandbookGetStructure(id=id)
        return await self._client.send(request)

    async def get_records(
        self,
        *,
        handbook_id: int,
        parent_key: int | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.HandbookRecord]:
        """List the records of a directory.

        Answers the records of one level: where there are groups, ask for the records of each with its key as
        parent_key. Pages count from 1 and hold at most 100 records. The answer may carry no total.

        Args:
            handbook_id: Id of the directory.
            parent_key: Key of a group of records.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        See https://planfix.com/help/Planfix_API_handbook.getRecords
        """
        from planfix.methods.handbook_get_records import HandbookGetRecords

        request = HandbookGetRecords(
            handbook_id=handbook_id, parent_key=parent_key, page_current=page_current, page_size=page_size
        )
        return await self._client.send(request)

    def iter_records(
        self,
        *,
        handbook_id: int,
        parent_key: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> AsyncIterator[planfix.HandbookRecord]:
        """Iterate over all records of the list; `get_records` fetches the pages.

        Args:
            handbook_id: Id of the directory.
            parent_key: Key of a group of records.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_handbook.getRecords
        """
        from planfix.methods.handbook_get_records import HandbookGetRecords

        request = HandbookGetRecords(handbook_id=handbook_id, parent_key=parent_key, page_size=page_size)
        return self._client.iterate(request)

    async def get_record(
        self,
        *,
        handbook_id: int,
        key: int,
    ) -> planfix.HandbookRecord:
        """Get a record of a directory.

        Args:
            handbook_id: Id of the directory.
            key: Key of the record.

        Returns:
            The handbook record.

        See https://planfix.com/help/Planfix_API_handbook.getRecord
        """
        from planfix.methods.handbook_get_record import HandbookGetRecord

        request = HandbookGetRecord(handbook_id=handbook_id, key=key)
        return await self._client.send(request)

    async def get_record_multi(
        self,
        *,
        handbook_id: int,
        keys: Sequence[int],
    ) -> planfix.Page[planfix.HandbookRecord]:
        """Get several records of a directory at once.

        More than 100 keys are sent as several requests, one after the other; the answers are joined in this order.

        Args:
            handbook_id: Id of the directory.
            keys: Keys of the records. Not empty.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_handbook.getRecordMulti
        """
        from planfix.methods.handbook_get_record_multi import HandbookGetRecordMulti

        request = HandbookGetRecordMulti(handbook_id=handbook_id, keys=keys)
        return await self._client.send(request)

    async def add_record(
        self,
        *,
        handbook_id: int,
        parent_key: int | None | Unset = UNSET,
        is_group: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        custom_data: Sequence[planfix.RecordValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.HandbookAddRecordResponse:
        """Add a record, or a group of records, to a directory.

        Args:
            handbook_id: Id of the directory.
            parent_key: Key of the group that the record goes into.
            is_group: Whether the record is a group.
            name: Name of the record; for a group.
            archived: Whether the record is archived.
            custom_data: Values of the record's fields; handbook.getStructure lists the fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with key.

        See https://planfix.com/help/Planfix_API_handbook.addRecord
        """
        from planfix.methods.handbook_add_record import HandbookAddRecord

        request = HandbookAddRecord(
            handbook_id=handbook_id,
            parent_key=parent_key,
            is_group=is_group,
            name=name,
            archived=archived,
            custom_data=custom_data,
        )
        return await self._client.send(request, silent=silent)

    async def update_record(
        self,
        *,
        handbook_id: int,
        key: int,
        parent_key: int | None | Unset = UNSET,
        is_group: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        custom_data: Sequence[planfix.RecordValueInput] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.HandbookUpdateRecordResponse:
        """Change a record of a directory.

        The value of a field of files is the list of the ids of attached files that stay, with commas between;
        attached files that it does not name are deleted.

        Args:
            handbook_id: Id of the directory.
            key: Key of the record; the product shows it in the column ID.
            parent_key: Key of the group that the record goes into.
            is_group: Whether the record is a group.
            name: Name of the record; for a group.
            archived: Whether the record is archived.
            custom_data: Values of the record's fields; handbook.getStructure lists the fields.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with key.

        See https://planfix.com/help/Planfix_API_handbook.updateRecord
        """
        from planfix.methods.handbook_update_record import HandbookUpdateRecord

        request = HandbookUpdateRecord(
            handbook_id=handbook_id,
            key=key,
            parent_key=parent_key,
            is_group=is_group,
            name=name,
            archived=archived,
            custom_data=custom_data,
        )
        return await self._client.send(request, silent=silent)
