"""Codecs of the types: analitic.

Generated from schema/types/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.handbook import read_data_field
from planfix.codecs.types.people import read_group_ref
from planfix.types.analitic import (
    Analitic,
    AnaliticCondition,
    AnaliticData,
    AnaliticOptions,
    AnaliticRecord,
    AnaliticRecordValue,
    ItemData,
)
from planfix.types.handbook import DataField
from planfix.types.people import GroupRef
from planfix_runtime.codec.decoding import (
    new,
    read_attribute,
    read_bool,
    read_int,
    read_objects,
    read_text,
    read_value,
    required,
)
from planfix_runtime.codec.encoding import xml_datetime, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_inside, restore_element
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.scalars import parse_bool, parse_text
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic(node: Node, reading: Reading) -> Analitic:
    """Decode an element as `Analitic`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    group: GroupRef | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "group" and group is UNSET:
            group = read_group_ref(child, reading)
        else:
            unknown.append(child)
    made = new(Analitic)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.group = group
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_analitic_options(node: Node, reading: Reading) -> AnaliticOptions:
    """Decode an element as `AnaliticOptions`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    group_id: int | None | Unset = UNSET
    fields: list[DataField] | Unset = UNSET
    met_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "group" and not met_group:
            met_group = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    group_id = read_int(inner, unknown, group_id)
                else:
                    unknown.append(inner)
        elif tag == "fields" and fields is UNSET:
            fields = read_objects(child, unknown, "field", read_data_field, reading)
        else:
            unknown.append(child)
    made = new(AnaliticOptions)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.group_id = group_id
    made.fields = fields
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_analitic_record(node: Node, reading: Reading) -> AnaliticRecord:
    """Decode an element as `AnaliticRecord`."""
    key: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    values: list[AnaliticRecordValue] = []
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown, key)
        elif tag == "parentKey":
            parent_key = read_int(child, unknown, parent_key)
        elif tag == "isGroup":
            is_group = read_bool(child, unknown, is_group)
        elif tag == "value":
            values.append(read_analitic_record_value(child, reading))
        else:
            unknown.append(child)
    made = new(AnaliticRecord)
    made.key = required(key, node, "key", unknown)
    made.parent_key = parent_key
    made.is_group = is_group
    made.values = values
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_analitic_record_value(node: Node, reading: Reading) -> AnaliticRecordValue:
    """Decode an element as `AnaliticRecordValue`."""
    value_: str | Unset = UNSET
    name: str | Unset = UNSET
    is_displayed: bool | Unset = UNSET
    unknown: list[Unknown] = []
    value_ = read_attribute(node, "value", parse_text, unknown, reading)
    name = read_attribute(node, "name", parse_text, unknown, reading)
    is_displayed = read_attribute(node, "isDisplayed", parse_bool, unknown, reading)
    keep_inside(node, unknown)
    made = new(AnaliticRecordValue)
    made.value = value_
    made.name = name
    made.is_displayed = is_displayed
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_analitic_data(node: Node, reading: Reading) -> AnaliticData:
    """Decode an element as `AnaliticData`."""
    key: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    action_id: int | None | Unset = UNSET
    item_data: list[ItemData] = []
    met_task = False
    met_action = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown, key)
        elif tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown, task_id)
                else:
                    unknown.append(inner)
        elif tag == "action" and not met_action:
            met_action = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    action_id = read_int(inner, unknown, action_id)
                else:
                    unknown.append(inner)
        elif tag == "itemData":
            item_data.append(read_item_data(child, reading))
        else:
            unknown.append(child)
    made = new(AnaliticData)
    made.key = key
    made.task_id = task_id
    made.action_id = action_id
    made.item_data = item_data
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_item_data(node: Node, reading: Reading) -> ItemData:
    """Decode an element as `ItemData`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    value_id: FieldValue | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "value":
            value_ = (child.text or "") if value_ is UNSET and not len(child) else read_value(child, unknown, value_)
        elif tag == "valueId":
            value_id = (
                (child.text or "") if value_id is UNSET and not len(child) else read_value(child, unknown, value_id)
            )
        else:
            unknown.append(child)
    made = new(ItemData)
    made.id = id
    made.name = name
    made.value = value_
    made.value_id = value_id
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def write_analitic_condition(tag: str, value: AnaliticCondition, zone: tzinfo | None) -> str:
    """Encode `AnaliticCondition` as the element `tag`."""
    check_at_least_one(value, "from_date", "to_date", "userid")
    out: list[str] = []
    field = given(value.field, "field")
    out.append(f"<field>{field if type(field) is int else xml_int(field, 'field')}</field>")
    if (from_date := value.from_date) is not UNSET:
        out.append(f"<fromDate>{xml_datetime(from_date, 'from_date', zone)}</fromDate>")
    if (to_date := value.to_date) is not UNSET:
        out.append(f"<toDate>{xml_datetime(to_date, 'to_date', zone)}</toDate>")
    if (userid := value.userid) is not UNSET:
        out.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
