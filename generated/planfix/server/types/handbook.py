"""How a server reads and writes what a client does not: handbook.

Generated from schema/types/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import AnaliticFieldType
from planfix.server.types.custom_data import write_custom_value
from planfix.server.types.file import read_file_input
from planfix.server.types.people import write_group_ref
from planfix.types.custom_data import CustomValue
from planfix.types.file import FileInput
from planfix.types.handbook import DataField, Handbook, HandbookRecord, HandbookStructure, RecordValueInput
from planfix.types.people import GroupRef
from planfix_runtime.codec.decoding import read_int, read_objects, read_value, required
from planfix_runtime.codec.encoding import (
    present,
    write_items,
    write_object,
    write_objects,
    xml_bool,
    xml_int,
    xml_str_enum,
    xml_text,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail, restore_element
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_record_value_input(node: Node, reading: Reading) -> RecordValueInput:
    """Read a `RecordValueInput` of its element."""
    id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    files: list[FileInput] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "value":
            value_ = (child.text or "") if value_ is UNSET and not len(child) else read_value(child, unknown, value_)
        elif tag == "files" and files is UNSET:
            files = read_objects(child, unknown, "file", read_file_input, reading)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return RecordValueInput(
        id=required(id, node, "id", unknown),
        value=value_,
        files=files,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_handbook(tag: str, value: Handbook, zone: tzinfo | None) -> str:
    """Write a `Handbook` as the element `tag`."""
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


def write_handbook_structure(tag: str, value: HandbookStructure, zone: tzinfo | None) -> str:
    """Write a `HandbookStructure` as the element `tag`."""
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


def write_data_field(tag: str, value: DataField, zone: tzinfo | None) -> str:
    """Write a `DataField` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (num := value.num) is not UNSET:
        out.append(f"<num>{num if type(num) is int else xml_int(num, 'num')}</num>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', AnaliticFieldType)}</type>")
    if (list_values := value.list_values) is not UNSET:
        out.append("<list>" + write_items("value", list_values, "list_values", xml_text) + "</list>")
    if (handbook_id := value.handbook_id) is not UNSET:
        out.append(
            f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
        )
    if (hanbook_id := value.hanbook_id) is not UNSET:
        out.append(
            f"<hanbook><id>{hanbook_id if type(hanbook_id) is int else xml_int(hanbook_id, 'hanbook_id')}</id></hanbook>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_handbook_record(tag: str, value: HandbookRecord, zone: tzinfo | None) -> str:
    """Write a `HandbookRecord` as the element `tag`."""
    out: list[str] = []
    if (parent_key := value.parent_key) is not UNSET:
        out.append(
            f"<parentKey>{parent_key if type(parent_key) is int else xml_int(parent_key, 'parent_key')}</parentKey>"
        )
    if (is_group := value.is_group) is not UNSET:
        out.append(
            f"<isGroup>{'1' if is_group is True else '0' if is_group is False else xml_bool(is_group, 'is_group')}</isGroup>"
        )
    if present(key := value.key):
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (archived := value.archived) is not UNSET:
        out.append(
            f"<archived>{'1' if archived is True else '0' if archived is False else xml_bool(archived, 'archived')}</archived>"
        )
    if (custom_data := value.custom_data) is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
