"""Types: analitic data.

Generated from schema/types/analitic_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.field_values import FieldValueInput, to_field_value
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticInput(Value):
    """A data tag to attach to a comment, with one row of values or several."""

    id: int
    """Id of the data tag; analitic.getList lists them."""
    analitic_data: Sequence[AnaliticDataInput]
    """Rows of the data tag. Not empty."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "analitic_data", as_tuple(self.analitic_data))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticDataInput(Value):
    """A row of a data tag."""

    item_data: Sequence[ItemDataInput]
    """Values of the row; a new row needs all its fields. Not empty."""
    key: int | None | Unset = UNSET
    """Key of the row to change, from action.get; a new row is added when left out. Only in action.update."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "item_data", as_tuple(self.item_data))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ItemDataInput(Value):
    """The value of one field in a row of a data tag."""

    field_id: int
    """Id of the data tag's field; analitic.getOptions lists them."""
    value: FieldValueInput | None
    """The value as the field's type asks: text, a date, a time, a period, the key of a directory record, the id of a
    user or counterparty, or a list of user ids.
    """
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", to_field_value(self.value))
