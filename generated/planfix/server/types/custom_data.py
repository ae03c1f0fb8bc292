"""How a server reads and writes what a client does not: custom data.

Generated from schema/types/custom_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.custom_data import CustomField, CustomValue, CustomValueInput
from planfix_runtime.codec.decoding import read_int, read_value, required
from planfix_runtime.codec.encoding import write_object, xml_int, xml_text, xml_value
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail, restore_element
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_custom_value_input(node: Node, reading: Reading) -> CustomValueInput:
    """Read a `CustomValueInput` of its element."""
    id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "value":
            value_ = (child.text or "") if value_ is UNSET and not len(child) else read_value(child, unknown, value_)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return CustomValueInput(
        id=required(id, node, "id", unknown),
        value=required(value_, node, "value", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_custom_value(tag: str, value: CustomValue, zone: tzinfo | None) -> str:
    """Write a `CustomValue` as the element `tag`."""
    out: list[str] = []
    if (field := value.field) is not UNSET:
        out.append(write_object("field", field, "field", CustomField, write_custom_field, zone))
    if (value_ := value.value) is not UNSET:
        out.append(f"<value>{xml_value(value_, 'value')}</value>")
    if (text := value.text) is not UNSET:
        out.append(f"<text>{xml_text(text, 'text')}</text>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_custom_field(tag: str, value: CustomField, zone: tzinfo | None) -> str:
    """Write a `CustomField` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
