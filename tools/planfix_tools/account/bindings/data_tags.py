"""Data tags of an account: rows are added with comments, and listed by day, task and person."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, Self, TypeVar, cast

import planfix
from planfix.methods import AnaliticGetDataByCondition
from planfix.types import (
    AnaliticCondition,
    AnaliticData,
    AnaliticDataInput,
    AnaliticInput,
    ItemData,
    ItemDataInput,
)
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.account.bindings.fields import Field
from planfix_tools.account.bindings.objects import fields_of


class DataTagRow(AnaliticData):
    """A row of a data tag, with the tag's fields as attributes. Rows from the server have `key`, `task_id` and `action_id`."""

    __slots__ = ()
    tag: ClassVar[int]
    """Id of the data tag."""

    @classmethod
    def of(cls, data: AnaliticData) -> Self:
        """Make a typed row of a plain one."""
        row = cls.__new__(cls)
        AnaliticData.__init__(row, **fields_of(data))
        return row

    def value_of(self, field_id: int) -> FieldValue | None | Unset:
        """The undecoded value of the field with this id; for objects their ids."""
        for item in self.item_data:
            if item.id == field_id:
                return item.value if item.value_id is UNSET else item.value_id
        return UNSET

    def _fill(self, values: Mapping[str, Any]) -> None:
        fields: list[tuple[Field[Any, Any], Any]] = [(self._field(name), value) for name, value in values.items()]
        items = [ItemData(id=field.id, name=field.label, value=field.write(value)) for field, value in fields]
        AnaliticData.__init__(self, item_data=items)

    def _field(self, name: str) -> Field[Any, Any]:
        field: Any = getattr(type(self), name, None)
        if isinstance(field, Field):
            found: Field[Any, Any] = cast("Any", field)
            return found
        raise TypeError(f"{type(self).__name__} has no field {name!r}")


def data_tags(*rows: DataTagRow) -> list[AnaliticInput]:
    """Make the argument for `action.add` and `action.update`: `analitics=data_tags(WorkTime(…), Expense(…))`.

    Rows from the server keep their key, so that `action.update` changes them.

    Raises:
        InvalidRequest: No rows are given.
    """
    if not rows:
        raise InvalidRequest("data_tags", rows, "at least one row")
    found: dict[int, list[AnaliticDataInput]] = {}
    for row in rows:
        items = [ItemDataInput(field_id=item.id or 0, value=row.value_of(item.id or 0) or "") for item in row.item_data]
        found.setdefault(row.tag, []).append(AnaliticDataInput(key=row.key, item_data=items))
    return [AnaliticInput(id=tag, analitic_data=inputs) for tag, inputs in found.items()]


W = TypeVar("W", bound=DataTagRow)


class _Requests(Generic[W]):
    row: type[W]
    """Class of the rows."""
    day: ClassVar[int | None] = None
    """Id of the tag's first date field."""
    person: ClassVar[int | None] = None
    """Id of the tag's first user field."""

    def _listing(
        self,
        begin: dt.date | None,
        end: dt.date | None,
        person: int | None,
        task_id: int | None,
        conditions: Sequence[AnaliticCondition],
    ) -> AnaliticGetDataByCondition:
        filters = list(conditions)
        if begin is not None or end is not None:
            filters.append(
                AnaliticCondition(
                    field=_needed(self.day, "begin", begin or end),
                    from_date=UNSET if begin is None else begin,
                    to_date=UNSET if end is None else end,
                )
            )
        if person is not None:
            filters.append(AnaliticCondition(field=_needed(self.person, "person", person), userid=person))
        return AnaliticGetDataByCondition(
            analitic_id=self.row.tag, task_id=UNSET if task_id is None else task_id, filters=filters, page_size=100
        )


def _needed(field: int | None, name: str, value: object) -> int:
    if field is None:
        raise InvalidRequest(name, value, "nothing: the data tag has no such field")
    return field


class DataTag(_Requests[W]):
    """A data tag of the account."""

    def __init__(self, client: planfix.Client) -> None:
        self._client = client

    def iter(
        self,
        *,
        begin: dt.date | None = None,
        end: dt.date | None = None,
        person: int | None = None,
        task_id: int | None = None,
        conditions: Sequence[AnaliticCondition] = (),
    ) -> Iterator[W]:
        """Iterate over the rows of all comments.

        Args:
            begin: Earliest day, in the tag's first date field.
            end: Latest day.
            person: Id of a user, in the tag's first user field.
            task_id: Only rows of this task.
            conditions: Conditions on other fields.

        Raises:
            InvalidRequest: The data tag has no date or user field for such a condition.
        """
        return map(self.row.of, self._client.iterate(self._listing(begin, end, person, task_id, conditions)))


class AsyncDataTag(_Requests[W]):
    """A data tag of the account, for async clients."""

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def iter(
        self,
        *,
        begin: dt.date | None = None,
        end: dt.date | None = None,
        person: int | None = None,
        task_id: int | None = None,
        conditions: Sequence[AnaliticCondition] = (),
    ) -> AsyncIterator[W]:
        """Iterate over the rows of all comments; arguments as for `DataTag.iter`."""
        async for row in self._client.iterate(self._listing(begin, end, person, task_id, conditions)):
            yield self.row.of(row)
