"""Types: custom data.

Generated from schema/types/custom_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.field_values import FieldValue, FieldValueInput, to_custom_value
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomValueInput(Value):
    """A value to put into a custom field."""

    id: int
    """Id of the custom field."""
    value: FieldValueInput | None
    """The value. Lists of tasks, users or directory records go as a list of ids, sets of values as a list of
    strings.
    """
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", to_custom_value(self.value))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class CustomValue(Value):
    """A custom field with its value."""

    field: CustomField | Unset = UNSET
    """The custom field."""
    value: FieldValue | Unset = UNSET
    """The value as the server keeps it."""
    text: str | Unset = UNSET
    """The value as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class CustomField(Value):
    """A custom field, by id and name."""

    id: int | None | Unset = UNSET
    """Id of the custom field."""
    name: str | Unset = UNSET
    """Name of the custom field."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
