"""Codecs of the types: analitic data.

Generated from schema/types/analitic_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.analitic_data import AnaliticDataInput, AnaliticInput, ItemDataInput
from planfix_runtime.codec.encoding import write_objects, xml_int, xml_value
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.validators import given, given_or_none, limited
from planfix_runtime.model.values import UNSET


def write_analitic_input(tag: str, value: AnaliticInput, zone: tzinfo | None) -> str:
    """Encode `AnaliticInput` as the element `tag`."""
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
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_analitic_data_input(tag: str, value: AnaliticDataInput, zone: tzinfo | None) -> str:
    """Encode `AnaliticDataInput` as the element `tag`."""
    out: list[str] = []
    if (key := value.key) is not UNSET:
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    item_data = given(value.item_data, "item_data")
    limited(item_data, "item_data", 1, None)
    out.append(write_objects("itemData", item_data, "item_data", ItemDataInput, write_item_data_input, zone))
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_item_data_input(tag: str, value: ItemDataInput, zone: tzinfo | None) -> str:
    """Encode `ItemDataInput` as the element `tag`."""
    out: list[str] = []
    field_id = given(value.field_id, "field_id")
    out.append(f"<fieldId>{field_id if type(field_id) is int else xml_int(field_id, 'field_id')}</fieldId>")
    value_ = given_or_none(value.value, "value")
    out.append(f"<value>{xml_value(value_, 'value')}</value>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
