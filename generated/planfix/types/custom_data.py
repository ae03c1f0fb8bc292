"""Types: custom data.

Generated from schema/types/custom_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.field_values import FieldValue, FieldValueInput, to_custom_value
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CustomValueInput:
    """A value to put into a custom field.

    Attributes:
        id: Id of the custom field.
        value: The value. Lists of tasks, users or directory records go as a list of ids, sets of values as a list
            of strings.
    """

    id: int
    value: FieldValueInput
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", to_custom_value(self.value))


@dataclasses.dataclass(slots=True)
class CustomValue:
    """A custom field with its value.

    Attributes:
        field: The custom field.
        value: The value as the server keeps it.
        text: The value as the product shows it.
    """

    field: CustomField | Unset = UNSET
    value: FieldValue | Unset = UNSET
    text: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class CustomField:
    """A custom field, by id and name.

    Attributes:
        id: Id of the custom field.
        name: Name of the custom field.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
