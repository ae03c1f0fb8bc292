"""The server's side of the types: handbook.

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
from planfix_runtime.checks import given
from planfix_runtime.extra import collect, restore
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int, read_objects, read_value
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.values import FieldValue
from planfix_runtime.write import write, write_bool, write_int, write_items, write_object, write_objects, write_text


def read_record_value_input(node: Node, zone: tzinfo | None) -> RecordValueInput:
    """Read a `RecordValueInput` of its element."""
    id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    files: list[FileInput] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "value":
            value_ = (child.text or "") if not len(child) else read_value(child, unknown)
        elif tag == "files":
            files = read_objects(child, unknown, "file", read_file_input, zone)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return RecordValueInput(
        id=id,
        value=value_,
        files=files,
        extra=collect(node, unknown) if unknown else (),
    )


def write_handbook(tag: str, value: Handbook, zone: tzinfo | None) -> str:
    """Write a `Handbook` as the element `tag`."""
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


def write_handbook_structure(tag: str, value: HandbookStructure, zone: tzinfo | None) -> str:
    """Write a `HandbookStructure` as the element `tag`."""
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


def write_data_field(tag: str, value: DataField, zone: tzinfo | None) -> str:
    """Write a `DataField` as the element `tag`."""
    out: list[str] = []
    if value.id is not UNSET:
        out.append(write_int("id", value.id, "id"))
    if value.num is not UNSET:
        out.append(write_int("num", value.num, "num"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(AnaliticFieldType)))
    if value.list_values is not UNSET:
        out.append("<list>" + write_items("value", value.list_values, "list_values", write_text) + "</list>")
    in_handbook: list[str] = []
    if value.handbook_id is not UNSET:
        in_handbook.append(write_int("id", value.handbook_id, "handbook_id"))
    if in_handbook:
        out.append("<handbook>" + "".join(in_handbook) + "</handbook>")
    in_hanbook: list[str] = []
    if value.hanbook_id is not UNSET:
        in_hanbook.append(write_int("id", value.hanbook_id, "hanbook_id"))
    if in_hanbook:
        out.append("<hanbook>" + "".join(in_hanbook) + "</hanbook>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_handbook_record(tag: str, value: HandbookRecord, zone: tzinfo | None) -> str:
    """Write a `HandbookRecord` as the element `tag`."""
    out: list[str] = []
    if value.parent_key is not UNSET:
        out.append(write_int("parentKey", value.parent_key, "parent_key"))
    if value.is_group is not UNSET:
        out.append(write_bool("isGroup", value.is_group, "is_group"))
    out.append(write_int("key", given(value.key, "key"), "key"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.archived is not UNSET:
        out.append(write_bool("archived", value.archived, "archived"))
    if value.custom_data is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", value.custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
