"""Types: analitic.

Generated from schema/types/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.types.handbook import DataField
from planfix.types.people import GroupRef
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class Analitic:
    """A data tag.

    Attributes:
        id: Id of the data tag.
        name: Name of the data tag.
        group: Group that the data tag belongs to.
    """

    id: int
    name: str | Unset = UNSET
    group: GroupRef | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class AnaliticOptions:
    """A data tag with its fields.

    Attributes:
        id: Id of the data tag.
        name: Name of the data tag.
        group_id: Id of the group that the data tag belongs to.
        fields: Fields of the data tag.
    """

    id: int
    name: str | Unset = UNSET
    group_id: int | None | Unset = UNSET
    fields: list[DataField] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class AnaliticRecord:
    """A record, or a group of records, of a directory that a data tag refers to.

    Attributes:
        key: Key of the record.
        parent_key: Key of the group that the record is in; 0 or empty where there is none.
        is_group: Whether the record is a group; a group cannot be a value of a field.
        values: Values of the record.
    """

    key: int
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    values: list[AnaliticRecordValue] = dataclasses.field(default_factory=list["AnaliticRecordValue"])
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class AnaliticRecordValue:
    """A value in a directory record.

    Attributes:
        value: The value.
        name: Name of the field.
        is_displayed: Whether the product shows the field.
    """

    value: str | Unset = UNSET
    name: str | Unset = UNSET
    is_displayed: bool | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class AnaliticData:
    """A row of data of a data tag.

    Attributes:
        key: Key of the row.
        task_id: Id of the task; from analitic.getDataByCondition.
        action_id: Id of the comment; from analitic.getDataByCondition.
        item_data: Values of the row.
    """

    key: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    action_id: int | None | Unset = UNSET
    item_data: list[ItemData] = dataclasses.field(default_factory=list["ItemData"])
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ItemData:
    """A value in a row of data.

    Attributes:
        id: Id of the field; analitic.getOptions lists them.
        name: Name of the field.
        value: The value as the product shows it.
        value_id: Id of the object that the value names; for fields that hold objects.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    value: FieldValue | Unset = UNSET
    value_id: FieldValue | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticCondition:
    """A condition on a field of a data tag.

    Give at least one of from_date, to_date, userid.

    Attributes:
        field: Id of the field; analitic.getOptions lists them.
        from_date: Earliest date; for a field of dates.
        to_date: Latest date; for a field of dates.
        userid: Id of the user, as user.getList answers it; for a field of users (also with groups or contacts).
    """

    field: int
    from_date: dt.datetime | dt.date | None | Unset = UNSET
    to_date: dt.datetime | dt.date | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()
