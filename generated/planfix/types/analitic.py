"""Types: analitic.

Generated from schema/types/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.types.handbook import DataField
from planfix.types.people import GroupRef
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Analitic(Value):
    """A data tag."""

    id: int
    """Id of the data tag."""
    name: str | Unset = UNSET
    """Name of the data tag."""
    group: GroupRef | Unset = UNSET
    """Group that the data tag belongs to."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class AnaliticOptions(Value):
    """A data tag with its fields."""

    id: int
    """Id of the data tag."""
    name: str | Unset = UNSET
    """Name of the data tag."""
    group_id: int | None | Unset = UNSET
    """Id of the group that the data tag belongs to."""
    fields: list[DataField] | Unset = UNSET
    """Fields of the data tag."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class AnaliticRecord(Value):
    """A record, or a group of records, of a directory that a data tag refers to."""

    key: int
    """Key of the record."""
    parent_key: int | None | Unset = UNSET
    """Key of the group that the record is in; 0 or empty where there is none."""
    is_group: bool | None | Unset = UNSET
    """Whether the record is a group; a group cannot be a value of a field."""
    values: list[AnaliticRecordValue] = dataclasses.field(default_factory=list["AnaliticRecordValue"])
    """Values of the record."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class AnaliticRecordValue(Value):
    """A value in a directory record."""

    value: str | Unset = UNSET
    """The value."""
    name: str | Unset = UNSET
    """Name of the field."""
    is_displayed: bool | Unset = UNSET
    """Whether the product shows the field."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class AnaliticData(Value):
    """A row of data of a data tag."""

    key: int | None | Unset = UNSET
    """Key of the row."""
    task_id: int | None | Unset = UNSET
    """Id of the task; from analitic.getDataByCondition."""
    action_id: int | None | Unset = UNSET
    """Id of the comment; from analitic.getDataByCondition."""
    item_data: list[ItemData] = dataclasses.field(default_factory=list["ItemData"])
    """Values of the row."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ItemData(Value):
    """A value in a row of data."""

    id: int | None | Unset = UNSET
    """Id of the field; analitic.getOptions lists them."""
    name: str | Unset = UNSET
    """Name of the field."""
    value: FieldValue | Unset = UNSET
    """The value as the product shows it."""
    value_id: FieldValue | Unset = UNSET
    """Id of the object that the value names; for fields that hold objects."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticCondition(Value):
    """A condition on a field of a data tag.

    Give at least one of from_date, to_date, userid.
    """

    field: int
    """Id of the field; analitic.getOptions lists them."""
    from_date: dt.datetime | dt.date | None | Unset = UNSET
    """Earliest date; for a field of dates."""
    to_date: dt.datetime | dt.date | None | Unset = UNSET
    """Latest date; for a field of dates."""
    userid: int | None | Unset = UNSET
    """Id of the user, as user.getList answers it; for a field of users (also with groups or contacts)."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.from_date is not UNSET:
            object.__setattr__(self, "from_date", to_moment(self.from_date))
        if self.to_date is not UNSET:
            object.__setattr__(self, "to_date", to_moment(self.to_date))
