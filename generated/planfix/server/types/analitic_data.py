"""How a server reads and writes what a client does not: analitic data.

Generated from schema/types/analitic_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.analitic_data import AnaliticDataInput, AnaliticInput, ItemDataInput
from planfix_runtime.codec.decoding import missing, read_int, read_value
from planfix_runtime.model.extra import collect
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_input(node: Node, zone: tzinfo | None) -> AnaliticInput:
    """Read a `AnaliticInput` of its element."""
    id: int | None | Unset = UNSET
    analitic_data: list[AnaliticDataInput] = []
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "analiticData":
            analitic_data.append(read_analitic_data_input(child, zone))
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    if not analitic_data:
        raise missing(node, "analiticData")
    return AnaliticInput(
        id=id,
        analitic_data=analitic_data,
        extra=collect(node, unknown) if unknown else (),
    )


def read_analitic_data_input(node: Node, zone: tzinfo | None) -> AnaliticDataInput:
    """Read a `AnaliticDataInput` of its element."""
    item_data: list[ItemDataInput] = []
    key: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown)
        elif tag == "itemData":
            item_data.append(read_item_data_input(child, zone))
        else:
            unknown.append(child)
    if not item_data:
        raise missing(node, "itemData")
    return AnaliticDataInput(
        item_data=item_data,
        key=key,
        extra=collect(node, unknown) if unknown else (),
    )


def read_item_data_input(node: Node, zone: tzinfo | None) -> ItemDataInput:
    """Read a `ItemDataInput` of its element."""
    field_id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "fieldId":
            field_id = read_int(child, unknown)
        elif tag == "value":
            value_ = (child.text or "") if not len(child) else read_value(child, unknown)
        else:
            unknown.append(child)
    if field_id is None or field_id is UNSET:
        raise missing(node, "fieldId")
    if value_ is UNSET:
        raise missing(node, "value")
    return ItemDataInput(
        field_id=field_id,
        value=value_,
        extra=collect(node, unknown) if unknown else (),
    )
