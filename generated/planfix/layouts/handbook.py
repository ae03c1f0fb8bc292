"""How lists usually hold: handbook.

Generated from schema/types/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.layouts.custom_data import CUSTOM_VALUE_LAYOUT
from planfix.layouts.people import GROUP_REF_LAYOUT, make_group_ref
from planfix.types.handbook import Handbook, HandbookRecord
from planfix_runtime.layout import Groups, Layout, leaf, many, opened
from planfix_runtime.leaves import BOOL, INT, TEXT, as_bool, as_int, as_needed, as_text
from planfix_runtime.scalars import parse_int
from planfix_runtime.unset import UNSET


def make_handbook(found: Groups, zone: tzinfo | None) -> Handbook:
    """A `Handbook`, of the text of its elements."""
    id, name, group, group_id, group_name = found
    return Handbook(
        as_needed(id, parse_int),
        as_text(name),
        UNSET if group is None else make_group_ref((group_id, group_name), zone),
    )


HANDBOOK_LAYOUT = Layout(make_handbook, leaf("id", INT), leaf("name", TEXT), opened("group", GROUP_REF_LAYOUT))


def make_handbook_record(found: Groups, zone: tzinfo | None) -> HandbookRecord:
    """A `HandbookRecord`, of the text of its elements."""
    parent_key, is_group, key, name, archived, custom_data = found
    return HandbookRecord(
        as_needed(key, parse_int),
        as_int(parent_key),
        as_bool(is_group),
        as_text(name),
        as_bool(archived),
        CUSTOM_VALUE_LAYOUT.read_all(custom_data, "customValue", zone),
    )


HANDBOOK_RECORD_LAYOUT = Layout(
    make_handbook_record,
    leaf("parentKey", INT),
    leaf("isGroup", BOOL),
    leaf("key", INT),
    leaf("name", TEXT),
    leaf("archived", BOOL),
    many("customData", "customValue", CUSTOM_VALUE_LAYOUT),
)
