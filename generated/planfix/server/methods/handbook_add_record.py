"""The server's side of `handbook.addRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.handbook_add_record import HandbookAddRecord, HandbookAddRecordResponse
from planfix.server.types.handbook import read_record_value_input
from planfix.types.handbook import RecordValueInput
from planfix_runtime.codec.decoding import missing, read_bool, read_int, read_objects, read_text
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_handbook_add_record(node: Node, zone: tzinfo | None) -> HandbookAddRecord:
    """Read a `HandbookAddRecord` of its element."""
    handbook_id: int | None | Unset = UNSET
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    name: str | Unset = UNSET
    archived: bool | None | Unset = UNSET
    custom_data: list[RecordValueInput] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "handbook":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    handbook_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "parentKey":
            parent_key = read_int(child, unknown)
        elif tag == "isGroup":
            is_group = read_bool(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "archived":
            archived = read_bool(child, unknown)
        elif tag == "customData":
            custom_data = read_objects(child, unknown, "customValue", read_record_value_input, zone)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if handbook_id is None or handbook_id is UNSET:
        raise missing(node, "handbook/id")
    return HandbookAddRecord(
        handbook_id=handbook_id,
        parent_key=parent_key,
        is_group=is_group,
        name=name,
        archived=archived,
        custom_data=custom_data,
        extra=collect(node, unknown) if unknown else (),
    )


def write_handbook_add_record_response(value: HandbookAddRecordResponse, zone: tzinfo | None) -> str:
    """Write what a `HandbookAddRecordResponse` holds."""
    out: list[str] = []
    key = given(value.key, "key")
    out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
