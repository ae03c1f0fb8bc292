"""Codecs of the types: custom data.

Generated from schema/types/custom_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.custom_data import CustomField, CustomValue, CustomValueInput
from planfix_runtime.codec.decoding import new, read_int, read_text, read_value
from planfix_runtime.codec.encoding import xml_int, xml_value
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore_element
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.validators import given, given_or_none
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def read_custom_value(node: Node, reading: Reading) -> CustomValue:
    """Decode an element as `CustomValue`."""
    field: CustomField | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    text: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "field" and field is UNSET:
            field = read_custom_field(child, reading)
        elif tag == "value":
            value_ = (child.text or "") if value_ is UNSET and not len(child) else read_value(child, unknown, value_)
        elif tag == "text":
            text = (child.text or "") if text is UNSET and not len(child) else read_text(child, unknown, text)
        else:
            unknown.append(child)
    made = new(CustomValue)
    made.field = field
    made.value = value_
    made.text = text
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_custom_field(node: Node, reading: Reading) -> CustomField:
    """Decode an element as `CustomField`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(CustomField)
    made.id = id
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def write_custom_value_input(tag: str, value: CustomValueInput, zone: tzinfo | None) -> str:
    """Encode `CustomValueInput` as the element `tag`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    value_ = given_or_none(value.value, "value")
    out.append(f"<value>{xml_value(value_, 'value')}</value>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
