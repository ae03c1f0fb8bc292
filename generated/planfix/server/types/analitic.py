"""How a server reads and writes what a client does not: analitic.

Generated from schema/types/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.server.types.handbook import write_data_field
from planfix.server.types.people import write_group_ref
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
from planfix_runtime.codec.decoding import read_datetime, read_int, required
from planfix_runtime.codec.encoding import (
    present,
    write_attribute,
    write_object,
    write_objects,
    xml_bool,
    xml_int,
    xml_text,
    xml_value,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail, restore_element
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import text_of, text_of_bool
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_condition(node: Node, reading: Reading) -> AnaliticCondition:
    """Read a `AnaliticCondition` of its element."""
    field: int | None | Unset = UNSET
    from_date: Moment | None | Unset = UNSET
    to_date: Moment | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "field":
            field = read_int(child, unknown, field)
        elif tag == "fromDate":
            from_date = read_datetime(child, unknown, reading.zone, from_date)
        elif tag == "toDate":
            to_date = read_datetime(child, unknown, reading.zone, to_date)
        elif tag == "userid":
            userid = read_int(child, unknown, userid)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticCondition(
        field=required(field, node, "field", unknown),
        from_date=from_date,
        to_date=to_date,
        userid=userid,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic(tag: str, value: Analitic, zone: tzinfo | None) -> str:
    """Write a `Analitic` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (group := value.group) is not UNSET:
        out.append(write_object("group", group, "group", GroupRef, write_group_ref, zone))
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_analitic_options(tag: str, value: AnaliticOptions, zone: tzinfo | None) -> str:
    """Write a `AnaliticOptions` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (group_id := value.group_id) is not UNSET:
        out.append(f"<group><id>{group_id if type(group_id) is int else xml_int(group_id, 'group_id')}</id></group>")
    if (fields := value.fields) is not UNSET:
        out.append(
            "<fields>" + write_objects("field", fields, "fields", DataField, write_data_field, zone) + "</fields>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_analitic_record(tag: str, value: AnaliticRecord, zone: tzinfo | None) -> str:
    """Write a `AnaliticRecord` as the element `tag`."""
    out: list[str] = []
    if present(key := value.key):
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    if (parent_key := value.parent_key) is not UNSET:
        out.append(
            f"<parentKey>{parent_key if type(parent_key) is int else xml_int(parent_key, 'parent_key')}</parentKey>"
        )
    if (is_group := value.is_group) is not UNSET:
        out.append(
            f"<isGroup>{'1' if is_group is True else '0' if is_group is False else xml_bool(is_group, 'is_group')}</isGroup>"
        )
    if values := value.values:
        out.append(write_objects("value", values, "values", AnaliticRecordValue, write_analitic_record_value, zone))
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_analitic_record_value(tag: str, value: AnaliticRecordValue, zone: tzinfo | None) -> str:
    """Write a `AnaliticRecordValue` as the element `tag`."""
    out: list[str] = []
    content = "".join(out)
    attributes = (
        write_attribute("value", value.value, "value", text_of)
        + write_attribute("name", value.name, "name", text_of)
        + write_attribute("isDisplayed", value.is_displayed, "is_displayed", text_of_bool)
    )
    element = f"<{tag}{attributes}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_analitic_data(tag: str, value: AnaliticData, zone: tzinfo | None) -> str:
    """Write a `AnaliticData` as the element `tag`."""
    out: list[str] = []
    if (key := value.key) is not UNSET:
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    if (task_id := value.task_id) is not UNSET:
        out.append(f"<task><id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id></task>")
    if (action_id := value.action_id) is not UNSET:
        out.append(
            f"<action><id>{action_id if type(action_id) is int else xml_int(action_id, 'action_id')}</id></action>"
        )
    if item_data := value.item_data:
        out.append(write_objects("itemData", item_data, "item_data", ItemData, write_item_data, zone))
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_item_data(tag: str, value: ItemData, zone: tzinfo | None) -> str:
    """Write a `ItemData` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (value_ := value.value) is not UNSET:
        out.append(f"<value>{xml_value(value_, 'value')}</value>")
    if (value_id := value.value_id) is not UNSET:
        out.append(f"<valueId>{xml_value(value_id, 'value_id')}</valueId>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
