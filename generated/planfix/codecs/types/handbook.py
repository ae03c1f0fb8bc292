"""How a client reads and writes the types: handbook.

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
    missing,
    read_bool,
    read_int,
    read_items,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.codec.encoding import write_objects, xml_int, xml_value
from planfix_runtime.model.content import Contents
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.xml import Node


def read_handbook(node: Node, zone: tzinfo | None) -> Handbook:
    """Read a `Handbook` of its element."""
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
    return Handbook(
        id=id,
        name=name,
        group=group,
        extra=collect(node, unknown) if unknown else (),
    )


def read_handbook_structure(node: Node, zone: tzinfo | None) -> HandbookStructure:
    """Read a `HandbookStructure` of its element."""
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
    return HandbookStructure(
        id=id,
        name=name,
        group_id=group_id,
        fields=fields,
        extra=collect(node, unknown) if unknown else (),
    )


def read_data_field(node: Node, zone: tzinfo | None) -> DataField:
    """Read a `DataField` of its element."""
    id: int | None | Unset = UNSET
    num: int | None | Unset = UNSET
    name: str | Unset = UNSET
    type_: AnaliticFieldType | None | Unset = UNSET
    list_values: list[str] | Unset = UNSET
    handbook_id: int | None | Unset = UNSET
    hanbook_id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "num":
            num = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "type":
            type_ = read_str_enum(child, unknown, AnaliticFieldType)
        elif tag == "list":
            list_values = read_items(child, unknown, "value", parse_text)
        elif tag == "handbook":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    handbook_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "hanbook":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    hanbook_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        else:
            unknown.append(child)
    return DataField(
        id=id,
        num=num,
        name=name,
        type=type_,
        list_values=list_values,
        handbook_id=handbook_id,
        hanbook_id=hanbook_id,
        extra=collect(node, unknown) if unknown else (),
    )


def read_handbook_record(node: Node, zone: tzinfo | None) -> HandbookRecord:
    """Read a `HandbookRecord` of its element."""
    key: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    name: str | Unset = UNSET
    archived: bool | None | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "parentKey":
            parent_key = read_int(child, unknown)
        elif tag == "isGroup":
            is_group = read_bool(child, unknown)
        elif tag == "key":
            key = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "archived":
            archived = read_bool(child, unknown)
        elif tag == "customData":
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, zone)
        else:
            unknown.append(child)
    if key is None or key is UNSET:
        raise missing(node, "key")
    return HandbookRecord(
        key=key,
        parent_key=parent_key,
        is_group=is_group,
        name=name,
        archived=archived,
        custom_data=custom_data,
        extra=collect(node, unknown) if unknown else (),
    )


def write_record_value_input(
    tag: str, value: RecordValueInput, zone: tzinfo | None, contents: Contents | None = None
) -> str:
    """Write a `RecordValueInput` as the element `tag`."""
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
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
