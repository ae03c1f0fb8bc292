"""How a server reads and writes what a client does not: analitic data.

Generated from schema/types/analitic_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.types.analitic_data import AnaliticDataInput, AnaliticInput, ItemDataInput
from planfix_runtime.codec.decoding import append_object, read_int, read_value, required
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_input(node: Node, reading: Reading) -> AnaliticInput:
    """Read a `AnaliticInput` of its element."""
    id: int | None | Unset = UNSET
    analitic_data: list[AnaliticDataInput] = []
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "analiticData":
            append_object(analitic_data, child, unknown, read_analitic_data_input, reading)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticInput(
        id=required(id, node, "id", unknown),
        analitic_data=required(analitic_data or UNSET, node, "analiticData", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def read_analitic_data_input(node: Node, reading: Reading) -> AnaliticDataInput:
    """Read a `AnaliticDataInput` of its element."""
    item_data: list[ItemDataInput] = []
    key: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown, key)
        elif tag == "itemData":
            append_object(item_data, child, unknown, read_item_data_input, reading)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticDataInput(
        item_data=required(item_data or UNSET, node, "itemData", unknown),
        key=key,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def read_item_data_input(node: Node, reading: Reading) -> ItemDataInput:
    """Read a `ItemDataInput` of its element."""
    field_id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "fieldId":
            field_id = read_int(child, unknown, field_id)
        elif tag == "value":
            value_ = (child.text or "") if value_ is UNSET and not len(child) else read_value(child, unknown, value_)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ItemDataInput(
        field_id=required(field_id, node, "fieldId", unknown),
        value=required(value_, node, "value", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )
