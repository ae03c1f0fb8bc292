"""How a client reads and writes the types: custom data.

Generated from schema/types/custom_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.custom_data import CustomField, CustomValue, CustomValueInput
from planfix_runtime.codec.decoding import read_int, read_text, read_value
from planfix_runtime.codec.encoding import xml_int, xml_value
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_custom_value(node: Node, zone: tzinfo | None) -> CustomValue:
    """Read a `CustomValue` of its element."""
    field: CustomField | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    text: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "field":
            field = read_custom_field(child, zone)
        elif tag == "value":
            value_ = (child.text or "") if not len(child) else read_value(child, unknown)
        elif tag == "text":
            text = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return CustomValue(
        field=field,
        value=value_,
        text=text,
        extra=collect(node, unknown) if unknown else (),
    )


def read_custom_field(node: Node, zone: tzinfo | None) -> CustomField:
    """Read a `CustomField` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return CustomField(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def write_custom_value_input(tag: str, value: CustomValueInput, zone: tzinfo | None) -> str:
    """Write a `CustomValueInput` as the element `tag`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    value_ = given(value.value, "value")
    out.append(f"<value>{xml_value(value_, 'value')}</value>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
