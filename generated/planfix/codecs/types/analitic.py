"""How a client reads and writes the types: analitic.

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
    missing,
    read_attribute,
    read_bool,
    read_int,
    read_objects,
    read_text,
    read_value,
)
from planfix_runtime.codec.encoding import xml_datetime, xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.scalars import parse_bool, parse_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.xml import Node


def read_analitic(node: Node, zone: tzinfo | None) -> Analitic:
    """Read a `Analitic` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    group: GroupRef | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "group":
            group = read_group_ref(child, zone)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Analitic(
        id=id,
        name=name,
        group=group,
        extra=collect(node, unknown) if unknown else (),
    )


def read_analitic_options(node: Node, zone: tzinfo | None) -> AnaliticOptions:
    """Read a `AnaliticOptions` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    group_id: int | None | Unset = UNSET
    fields: list[DataField] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "group":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    group_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "fields":
            fields = read_objects(child, unknown, "field", read_data_field, zone)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return AnaliticOptions(
        id=id,
        name=name,
        group_id=group_id,
        fields=fields,
        extra=collect(node, unknown) if unknown else (),
    )


def read_analitic_record(node: Node, zone: tzinfo | None) -> AnaliticRecord:
    """Read a `AnaliticRecord` of its element."""
    key: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    values: list[AnaliticRecordValue] = []
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown)
        elif tag == "parentKey":
            parent_key = read_int(child, unknown)
        elif tag == "isGroup":
            is_group = read_bool(child, unknown)
        elif tag == "value":
            values.append(read_analitic_record_value(child, zone))
        else:
            unknown.append(child)
    if key is None or key is UNSET:
        raise missing(node, "key")
    return AnaliticRecord(
        key=key,
        parent_key=parent_key,
        is_group=is_group,
        values=values,
        extra=collect(node, unknown) if unknown else (),
    )


def read_analitic_record_value(node: Node, zone: tzinfo | None) -> AnaliticRecordValue:
    """Read a `AnaliticRecordValue` of its element."""
    value_: str | Unset = UNSET
    name: str | Unset = UNSET
    is_displayed: bool | Unset = UNSET
    value_ = read_attribute(node, "value", parse_text)
    name = read_attribute(node, "name", parse_text)
    is_displayed = read_attribute(node, "isDisplayed", parse_bool)
    unknown = [child for child in node]
    return AnaliticRecordValue(
        value=value_,
        name=name,
        is_displayed=is_displayed,
        extra=collect(node, unknown) if unknown else (),
    )


def read_analitic_data(node: Node, zone: tzinfo | None) -> AnaliticData:
    """Read a `AnaliticData` of its element."""
    key: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    action_id: int | None | Unset = UNSET
    item_data: list[ItemData] = []
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown)
        elif tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "action":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    action_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "itemData":
            item_data.append(read_item_data(child, zone))
        else:
            unknown.append(child)
    return AnaliticData(
        key=key,
        task_id=task_id,
        action_id=action_id,
        item_data=item_data,
        extra=collect(node, unknown) if unknown else (),
    )


def read_item_data(node: Node, zone: tzinfo | None) -> ItemData:
    """Read a `ItemData` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    value_id: FieldValue | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "value":
            value_ = (child.text or "") if not len(child) else read_value(child, unknown)
        elif tag == "valueId":
            value_id = (child.text or "") if not len(child) else read_value(child, unknown)
        else:
            unknown.append(child)
    return ItemData(
        id=id,
        name=name,
        value=value_,
        value_id=value_id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic_condition(tag: str, value: AnaliticCondition, zone: tzinfo | None) -> str:
    """Write a `AnaliticCondition` as the element `tag`."""
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
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
