"""Types: analitic data.

Generated from schema/types/analitic_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix_runtime.checks import as_tuple, given, limited
from planfix_runtime.extra import Extra, restore
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.values import FieldValueInput, to_field_value
from planfix_runtime.write import write_objects, xml_int, xml_value


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


def write_analitic_input(tag: str, value: AnaliticInput, zone: tzinfo | None) -> str:
    """Write a `AnaliticInput` as the element `tag`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    analitic_data = given(value.analitic_data, "analitic_data")
    limited(analitic_data, "analitic_data", 1, None)
    out.append(
        write_objects(
            "analiticData", analitic_data, "analitic_data", AnaliticDataInput, write_analitic_data_input, zone
        )
    )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_analitic_data_input(tag: str, value: AnaliticDataInput, zone: tzinfo | None) -> str:
    """Write a `AnaliticDataInput` as the element `tag`."""
    out: list[str] = []
    if (key := value.key) is not UNSET:
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    item_data = given(value.item_data, "item_data")
    limited(item_data, "item_data", 1, None)
    out.append(write_objects("itemData", item_data, "item_data", ItemDataInput, write_item_data_input, zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_item_data_input(tag: str, value: ItemDataInput, zone: tzinfo | None) -> str:
    """Write a `ItemDataInput` as the element `tag`."""
    out: list[str] = []
    field_id = given(value.field_id, "field_id")
    out.append(f"<fieldId>{field_id if type(field_id) is int else xml_int(field_id, 'field_id')}</fieldId>")
    value_ = given(value.value, "value")
    out.append(f"<value>{xml_value(value_, 'value')}</value>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
