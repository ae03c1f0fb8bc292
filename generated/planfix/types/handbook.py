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
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.field_values import FieldValueInput, to_custom_value
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(slots=True)
class Handbook:
    """A directory.

    Attributes:
        id: Id of the directory.
        name: Name of the directory.
        group: Group that the directory belongs to.
    """

    id: int
    name: str | Unset = UNSET
    group: GroupRef | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class HandbookStructure:
    """A directory with its fields.

    Attributes:
        id: Id of the directory.
        name: Name of the directory.
        group_id: Id of the group that the directory belongs to.
        fields: Fields of the directory.
    """

    id: int
    name: str | Unset = UNSET
    group_id: int | None | Unset = UNSET
    fields: list[DataField] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class DataField:
    """A field of a directory or of a data tag.

    Attributes:
        id: Id of the field, for requests that set or filter by it.
        num: Position of the field in the product.
        name: Name of the field.
        type: What the field holds.
        list_values: Values that the field can take; for type LIST.
        handbook_id: Id of the directory that the field refers to; for type HANDBOOK.
        hanbook_id: What handbook_id is, in the spelling of real answers to analitic.getOptions; one of the two is
            there. Not documented; recorded answers have it.
    """

    id: int | None | Unset = UNSET
    num: int | None | Unset = UNSET
    name: str | Unset = UNSET
    type: AnaliticFieldType | None | Unset = UNSET
    list_values: list[str] | Unset = UNSET
    handbook_id: int | None | Unset = UNSET
    hanbook_id: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class HandbookRecord:
    """A record, or a group of records, of a directory.

    Attributes:
        parent_key: Key of the group that the record is in; 0 or empty where there is none.
        is_group: Whether the record is a group.
        key: Key of the record.
        name: Name of the record; for a group.
        archived: Whether the record is archived.
        custom_data: Values of the record's fields.
    """

    key: int
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    name: str | Unset = UNSET
    archived: bool | None | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordValueInput:
    """A value to put into a field of a directory record.

    Give at least one of value, files.

    Attributes:
        id: Id of the field; handbook.getStructure lists them.
        value: The value. Lists of tasks, users or directory records go as a list of ids.
        files: Files to store; for a field of files.
    """

    id: int
    value: FieldValueInput | None | Unset = UNSET
    files: Sequence[FileInput] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", to_custom_value(self.value))
        object.__setattr__(self, "files", as_tuple(self.files))
