"""Types: handbook.

Generated from schema/types/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix.enums import AnaliticFieldType
from planfix.types.custom_data import CustomValue
from planfix.types.file import FileInput
from planfix.types.people import GroupRef
from planfix_runtime.model.field_values import CustomTexts, FieldValueInput, to_custom_value
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Handbook(Value):
    """A directory."""

    id: int
    """Id of the directory."""
    name: str | Unset = UNSET
    """Name of the directory."""
    group: GroupRef | Unset = UNSET
    """Group that the directory belongs to."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class HandbookStructure(Value):
    """A directory with its fields."""

    id: int
    """Id of the directory."""
    name: str | Unset = UNSET
    """Name of the directory."""
    group_id: int | None | Unset = UNSET
    """Id of the group that the directory belongs to."""
    fields: list[DataField] | Unset = UNSET
    """Fields of the directory."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class DataField(Value):
    """A field of a directory or of a data tag."""

    id: int | None | Unset = UNSET
    """Id of the field, for requests that set or filter by it."""
    num: int | None | Unset = UNSET
    """Position of the field in the product."""
    name: str | Unset = UNSET
    """Name of the field."""
    type: AnaliticFieldType | None | Unset = UNSET
    """What the field holds."""
    list_values: list[str] | Unset = UNSET
    """Values that the field can take; for type LIST."""
    handbook_id: int | None | Unset = UNSET
    """Id of the directory that the field refers to; for type HANDBOOK."""
    hanbook_id: int | None | Unset = UNSET
    """What handbook_id is, in the spelling of real answers to analitic.getOptions; one of the two is there. Not
    documented; recorded answers have it.
    """
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class HandbookRecord(Value):
    """A record, or a group of records, of a directory."""

    key: int
    """Key of the record."""
    parent_key: int | None | Unset = UNSET
    """Key of the group that the record is in; 0 or empty where there is none."""
    is_group: bool | None | Unset = UNSET
    """Whether the record is a group."""
    name: str | Unset = UNSET
    """Name of the record; for a group."""
    archived: bool | None | Unset = UNSET
    """Whether the record is archived."""
    custom_data: list[CustomValue] | Unset = UNSET
    """Values of the record's fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    @property
    def custom(self) -> CustomTexts:
        """Texts of the custom fields, by name or id: `custom["Budget"]`, `custom[401]`."""
        return CustomTexts(self.custom_data)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecordValueInput(Value):
    """A value to put into a field of a directory record.

    Give at least one of value, files.
    """

    id: int
    """Id of the field; handbook.getStructure lists them."""
    value: FieldValueInput | None | Unset = UNSET
    """The value. Lists of tasks, users or directory records go as a list of ids."""
    files: Sequence[FileInput] | Unset = UNSET
    """Files to store; for a field of files."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.value is not UNSET:
            object.__setattr__(self, "value", to_custom_value(self.value))
        if self.files is not UNSET:
            object.__setattr__(self, "files", as_tuple(self.files))
