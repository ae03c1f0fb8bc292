"""The server's side of the types: analitic.

Generated from schema/types/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
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
from planfix_runtime.checks import given
from planfix_runtime.extra import collect, restore
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_datetime, read_int
from planfix_runtime.scalars import text_of, text_of_bool
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import (
    write_attribute,
    write_bool,
    write_int,
    write_object,
    write_objects,
    write_text,
    write_value,
)


def read_analitic_condition(node: Node, zone: tzinfo | None) -> AnaliticCondition:
    """Read a `AnaliticCondition` of its element."""
    field: int | None | Unset = UNSET
    from_date: dt.datetime | dt.date | None | Unset = UNSET
    to_date: dt.datetime | dt.date | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "field":
            field = read_int(child, unknown)
        elif tag == "fromDate":
            from_date = read_datetime(child, unknown, zone)
        elif tag == "toDate":
            to_date = read_datetime(child, unknown, zone)
        elif tag == "userid":
            userid = read_int(child, unknown)
        else:
            unknown.append(child)
    if field is None or field is UNSET:
        raise missing(node, "field")
    return AnaliticCondition(
        field=field,
        from_date=from_date,
        to_date=to_date,
        userid=userid,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic(tag: str, value: Analitic, zone: tzinfo | None) -> str:
    """Write a `Analitic` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.group is not UNSET:
        out.append(write_object("group", value.group, "group", GroupRef, write_group_ref, zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_analitic_options(tag: str, value: AnaliticOptions, zone: tzinfo | None) -> str:
    """Write a `AnaliticOptions` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    in_group: list[str] = []
    if value.group_id is not UNSET:
        in_group.append(write_int("id", value.group_id, "group_id"))
    if in_group:
        out.append("<group>" + "".join(in_group) + "</group>")
    if value.fields is not UNSET:
        out.append(
            "<fields>" + write_objects("field", value.fields, "fields", DataField, write_data_field, zone) + "</fields>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_analitic_record(tag: str, value: AnaliticRecord, zone: tzinfo | None) -> str:
    """Write a `AnaliticRecord` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("key", given(value.key, "key"), "key"))
    if value.parent_key is not UNSET:
        out.append(write_int("parentKey", value.parent_key, "parent_key"))
    if value.is_group is not UNSET:
        out.append(write_bool("isGroup", value.is_group, "is_group"))
    if value.values:
        out.append(
            write_objects("value", value.values, "values", AnaliticRecordValue, write_analitic_record_value, zone)
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_analitic_record_value(tag: str, value: AnaliticRecordValue, zone: tzinfo | None) -> str:
    """Write a `AnaliticRecordValue` as the element `tag`."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    attributes = (
        write_attribute("value", value.value, "value", text_of)
        + write_attribute("name", value.name, "name", text_of)
        + write_attribute("isDisplayed", value.is_displayed, "is_displayed", text_of_bool)
    )
    return f"<{tag}{attributes}>{content}</{tag}>"


def write_analitic_data(tag: str, value: AnaliticData, zone: tzinfo | None) -> str:
    """Write a `AnaliticData` as the element `tag`."""
    out: list[str] = []
    if value.key is not UNSET:
        out.append(write_int("key", value.key, "key"))
    in_task: list[str] = []
    if value.task_id is not UNSET:
        in_task.append(write_int("id", value.task_id, "task_id"))
    if in_task:
        out.append("<task>" + "".join(in_task) + "</task>")
    in_action: list[str] = []
    if value.action_id is not UNSET:
        in_action.append(write_int("id", value.action_id, "action_id"))
    if in_action:
        out.append("<action>" + "".join(in_action) + "</action>")
    if value.item_data:
        out.append(write_objects("itemData", value.item_data, "item_data", ItemData, write_item_data, zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_item_data(tag: str, value: ItemData, zone: tzinfo | None) -> str:
    """Write a `ItemData` as the element `tag`."""
    out: list[str] = []
    if value.id is not UNSET:
        out.append(write_int("id", value.id, "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.value is not UNSET:
        out.append(write_value("value", value.value, "value"))
    if value.value_id is not UNSET:
        out.append(write_value("valueId", value.value_id, "value_id"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
