"""Directories of an account, with typed records."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar, Generic, TypeVar

import planfix
from planfix.methods import HandbookAddRecord, HandbookGetRecord, HandbookGetRecords, HandbookUpdateRecord
from planfix.types import HandbookRecord, RecordValueInput
from planfix_runtime.model.values import UNSET
from planfix_tools.account.bindings.fields import split
from planfix_tools.account.bindings.objects import Typed


class DirectoryRecord(HandbookRecord, Typed[HandbookRecord]):
    """A record, or a group of records, with the directory's fields as attributes."""

    __slots__ = ()


D = TypeVar("D", bound=DirectoryRecord)


class _Requests(Generic[D]):
    record: type[D]
    """Class of the records."""
    id: ClassVar[int]
    """Id of the directory."""
    title: ClassVar[int | None] = None
    """Id of the field with a record's name: the first of the directory."""

    def _level(self, parent_key: int | None) -> HandbookGetRecords:
        parent = UNSET if parent_key is None else parent_key
        return HandbookGetRecords(handbook_id=self.id, parent_key=parent, page_size=100)

    def _one(self, key: int) -> HandbookGetRecord:
        return HandbookGetRecord(handbook_id=self.id, key=int(key))

    def _adding(self, values: Any) -> HandbookAddRecord:
        return HandbookAddRecord(**self._arguments(values))

    def _changing(self, key: int, values: Any) -> HandbookUpdateRecord:
        return HandbookUpdateRecord(key=int(key), **self._arguments(values))

    def _arguments(self, values: Any) -> dict[str, Any]:
        own, rest = split(self.record, values)
        if own:
            rest["custom_data"] = [RecordValueInput(id=id, value=value) for id, value in own.items()]
        return {"handbook_id": self.id, **rest}

    def _is_called(self, record: D, name: str) -> bool:
        if record.is_group:
            return False
        texts = [one.text or one.value for one in record.custom_data if one.field and one.field.id == self.title]
        return name in texts or name == record.name

    def _unknown(self, name: str) -> LookupError:
        return LookupError(f"the directory {self.id} has no record {name!r}")


class Directory(_Requests[D]):
    """A directory of the account."""

    def __init__(self, client: planfix.Client) -> None:
        self._client = client

    def get(self, key: int | str) -> D:
        """Get a record.

        Args:
            key: Its key, or its name, for which the directory is read up to that record.

        Raises:
            ObjectNotFound: There is no record with this key.
            LookupError: There is no record of this name.
        """
        if not isinstance(key, str):
            return self.record.of(self._client.send(self._one(key)))
        for record in self.iter():
            if self._is_called(record, key):
                return record
        raise self._unknown(key)

    def iter(self) -> Iterator[D]:
        """Iterate over the whole tree, each group before its records. It sends a request for each group and each hundred records."""
        return self._below(None)

    def _below(self, parent_key: int | None) -> Iterator[D]:
        for record in self._client.iterate(self._level(parent_key)):
            yield self.record.of(record)
            if record.is_group:
                yield from self._below(record.key)

    def _add(self, values: Any) -> int:
        return self._client.send(self._adding(values)).key

    def _update(self, key: int, values: Any) -> None:
        self._client.send(self._changing(key, values))


class AsyncDirectory(_Requests[D]):
    """A directory of the account, for async clients."""

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def get(self, key: int | str) -> D:
        """Get a record.

        Args:
            key: Its key, or its name, for which the directory is read up to that record.

        Raises:
            ObjectNotFound: There is no record with this key.
            LookupError: There is no record of this name.
        """
        if not isinstance(key, str):
            return self.record.of(await self._client.send(self._one(key)))
        async for record in self.iter():
            if self._is_called(record, key):
                return record
        raise self._unknown(key)

    def iter(self) -> AsyncIterator[D]:
        """Iterate over the whole tree, each group before its records."""
        return self._below(None)

    async def _below(self, parent_key: int | None) -> AsyncIterator[D]:
        async for record in self._client.iterate(self._level(parent_key)):
            yield self.record.of(record)
            if record.is_group:
                async for inner in self._below(record.key):
                    yield inner

    async def _add(self, values: Any) -> int:
        return (await self._client.send(self._adding(values))).key

    async def _update(self, key: int, values: Any) -> None:
        await self._client.send(self._changing(key, values))
