"""Types: analitic data.

Generated from schema/types/analitic_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.field_values import FieldValueInput, to_field_value
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticInput:
    """A data tag to attach to a comment, with one row of values or several.

    Attributes:
        id: Id of the data tag; analitic.getList lists them.
        analitic_data: Rows of the data tag. Not empty.
    """

    id: int
    analitic_data: Sequence[AnaliticDataInput]
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "analitic_data", as_tuple(self.analitic_data))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticDataInput:
    """A row of a data tag.

    Attributes:
        key: Key of the row to change, from action.get; a new row is added when left out. Only in action.update.
        item_data: Values of the row; a new row needs all its fields. Not empty.
    """

    item_data: Sequence[ItemDataInput]
    key: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "item_data", as_tuple(self.item_data))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ItemDataInput:
    """The value of one field in a row of a data tag.

    Attributes:
        field_id: Id of the data tag's field; analitic.getOptions lists them.
        value: The value as the field's type asks: text, a date, a time, a period, the key of a directory record,
            the id of a user or counterparty, or a list of user ids.
    """

    field_id: int
    value: FieldValueInput
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", to_field_value(self.value))
