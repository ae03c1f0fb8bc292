"""The server's side of `handbook.updateRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_update_record import HandbookUpdateRecord, HandbookUpdateRecordResponse
from planfix.server.types.handbook import read_record_value_input
from planfix.types.handbook import RecordValueInput
from planfix_runtime.codec.decoding import read_bool, read_int, read_objects, read_text, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_handbook_update_record(node: Node, reading: Reading) -> HandbookUpdateRecord:
    """Read a `HandbookUpdateRecord` of its element."""
    handbook_id: int | None | Unset = UNSET
    key: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    name: str | Unset = UNSET
    archived: bool | None | Unset = UNSET
    custom_data: list[RecordValueInput] | Unset = UNSET
    met_handbook = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "handbook" and not met_handbook:
            met_handbook = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    handbook_id = read_int(inner, unknown, handbook_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "key":
            key = read_int(child, unknown, key)
        elif tag == "parentKey":
            parent_key = read_int(child, unknown, parent_key)
        elif tag == "isGroup":
            is_group = read_bool(child, unknown, is_group)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "archived":
            archived = read_bool(child, unknown, archived)
        elif tag == "customData" and custom_data is UNSET:
            custom_data = read_objects(child, unknown, "customValue", read_record_value_input, reading)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return HandbookUpdateRecord(
        handbook_id=required(handbook_id, node, "handbook/id", unknown),
        key=required(key, node, "key", unknown),
        parent_key=parent_key,
        is_group=is_group,
        name=name,
        archived=archived,
        custom_data=custom_data,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_handbook_update_record_response(value: HandbookUpdateRecordResponse, zone: tzinfo | None) -> str:
    """Write what a `HandbookUpdateRecordResponse` holds."""
    out: list[str] = []
    if present(key := value.key):
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
