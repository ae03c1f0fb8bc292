"""Codecs of the types: handbook.

Generated from schema/types/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.codecs.types.custom_data import read_custom_value
from planfix.codecs.types.file import write_file_input
from planfix.codecs.types.people import read_group_ref
from planfix.enums import AnaliticFieldType
from planfix.types.custom_data import CustomValue
from planfix.types.file import FileInput
from planfix.types.handbook import DataField, Handbook, HandbookRecord, HandbookStructure, RecordValueInput
from planfix.types.people import GroupRef
from planfix_runtime.codec.decoding import (
    new,
    read_bool,
    read_int,
    read_items,
    read_objects,
    read_str_enum,
    read_text,
    required,
)
from planfix_runtime.codec.encoding import write_objects, xml_int, xml_value
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore_element
from planfix_runtime.model.content import Contents
from planfix_runtime.model.scalars import parse_text
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook(node: Node, reading: Reading) -> Handbook:
    """Decode an element as `Handbook`."""
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
    made = new(Handbook)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.group = group
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_handbook_structure(node: Node, reading: Reading) -> HandbookStructure:
    """Decode an element as `HandbookStructure`."""
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
    made = new(HandbookStructure)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.group_id = group_id
    made.fields = fields
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_data_field(node: Node, reading: Reading) -> DataField:
    """Decode an element as `DataField`."""
    id: int | None | Unset = UNSET
    num: int | None | Unset = UNSET
    name: str | Unset = UNSET
    type_: AnaliticFieldType | None | Unset = UNSET
    list_values: list[str] | Unset = UNSET
    handbook_id: int | None | Unset = UNSET
    hanbook_id: int | None | Unset = UNSET
    met_handbook = False
    met_hanbook = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "num":
            num = read_int(child, unknown, num)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "type":
            type_ = read_str_enum(child, unknown, AnaliticFieldType, type_)
        elif tag == "list" and list_values is UNSET:
            list_values = read_items(child, unknown, "value", parse_text)
        elif tag == "handbook" and not met_handbook:
            met_handbook = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    handbook_id = read_int(inner, unknown, handbook_id)
                else:
                    unknown.append(inner)
        elif tag == "hanbook" and not met_hanbook:
            met_hanbook = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    hanbook_id = read_int(inner, unknown, hanbook_id)
                else:
                    unknown.append(inner)
        else:
            unknown.append(child)
    made = new(DataField)
    made.id = id
    made.num = num
    made.name = name
    made.type = type_
    made.list_values = list_values
    made.handbook_id = handbook_id
    made.hanbook_id = hanbook_id
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_handbook_record(node: Node, reading: Reading) -> HandbookRecord:
    """Decode an element as `HandbookRecord`."""
    key: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    name: str | Unset = UNSET
    archived: bool | None | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "parentKey":
            parent_key = read_int(child, unknown, parent_key)
        elif tag == "isGroup":
            is_group = read_bool(child, unknown, is_group)
        elif tag == "key":
            key = read_int(child, unknown, key)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "archived":
            archived = read_bool(child, unknown, archived)
        elif tag == "customData" and custom_data is UNSET:
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, reading)
        else:
            unknown.append(child)
    made = new(HandbookRecord)
    made.key = required(key, node, "key", unknown)
    made.parent_key = parent_key
    made.is_group = is_group
    made.name = name
    made.archived = archived
    made.custom_data = custom_data
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def write_record_value_input(
    tag: str, value: RecordValueInput, zone: tzinfo | None, contents: Contents | None = None
) -> str:
    """Encode `RecordValueInput` as the element `tag`."""
    check_at_least_one(value, "value", "files")
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (value_ := value.value) is not UNSET:
        out.append(f"<value>{xml_value(value_, 'value')}</value>")
    if (files := value.files) is not UNSET:
        out.append(
            "<files>"
            + write_objects("file", files, "files", FileInput, partial(write_file_input, contents=contents), zone)
            + "</files>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
