"""Codec of `handbook.updateRecord`: encodes requests and decodes answers.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.codecs.types.handbook import write_record_value_input
from planfix.methods.handbook_update_record import HandbookUpdateRecord, HandbookUpdateRecordResponse
from planfix.types.handbook import RecordValueInput
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import write_objects, xml_bool, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore
from planfix_runtime.model.content import Contents
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_handbook_update_record(
    value: HandbookUpdateRecord, zone: tzinfo | None, contents: Contents | None = None
) -> str:
    """Encode the fields of `HandbookUpdateRecord`."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    key = given(value.key, "key")
    out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    if (parent_key := value.parent_key) is not UNSET:
        out.append(
            f"<parentKey>{parent_key if type(parent_key) is int else xml_int(parent_key, 'parent_key')}</parentKey>"
        )
    if (is_group := value.is_group) is not UNSET:
        out.append(
            f"<isGroup>{'1' if is_group is True else '0' if is_group is False else xml_bool(is_group, 'is_group')}</isGroup>"
        )
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (archived := value.archived) is not UNSET:
        out.append(
            f"<archived>{'1' if archived is True else '0' if archived is False else xml_bool(archived, 'archived')}</archived>"
        )
    if (custom_data := value.custom_data) is not UNSET:
        out.append(
            "<customData>"
            + write_objects(
                "customValue",
                custom_data,
                "custom_data",
                RecordValueInput,
                partial(write_record_value_input, contents=contents),
                zone,
            )
            + "</customData>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_handbook_update_record_response(node: Node, reading: Reading) -> HandbookUpdateRecordResponse:
    """Decode an element as `HandbookUpdateRecordResponse`."""
    key: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown, key)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(HandbookUpdateRecordResponse)
    made.key = required(key, node, "key", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_handbook_update_record,
    read_handbook_update_record_response,
    with_files=True,
)
