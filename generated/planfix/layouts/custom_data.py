"""How lists usually hold: custom data.

Generated from schema/types/custom_data.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.custom_data import CustomField, CustomValue
from planfix_runtime.layout import Groups, Layout, leaf, opened
from planfix_runtime.leaves import INT, TEXT, VALUE, as_int, as_text, as_value
from planfix_runtime.unset import UNSET


def make_custom_field(found: Groups, zone: tzinfo | None) -> CustomField:
    """A `CustomField`, of the text of its elements."""
    id, name = found
    return CustomField(as_int(id), as_text(name))


CUSTOM_FIELD_LAYOUT = Layout(make_custom_field, leaf("id", INT), leaf("name", TEXT))


def make_custom_value(found: Groups, zone: tzinfo | None) -> CustomValue:
    """A `CustomValue`, of the text of its elements."""
    field, field_id, field_name, value_, text = found
    return CustomValue(
        UNSET if field is None else make_custom_field((field_id, field_name), zone), as_value(value_), as_text(text)
    )


CUSTOM_VALUE_LAYOUT = Layout(
    make_custom_value, opened("field", CUSTOM_FIELD_LAYOUT), leaf("value", VALUE), leaf("text", TEXT)
)
