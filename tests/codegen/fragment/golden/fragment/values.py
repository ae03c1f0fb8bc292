"""Values of data tags, directories and custom fields, by the type of their field.

Generated from schema/enums.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, overload

from fragment.enums import FieldType
from planfix_runtime.model.field_values import (
    FieldContent,
    FieldValue,
    FieldValueInput,
    LOGINS,
    LoginList,
    TEXT,
    make_value,
    typed_value,
)
from planfix_runtime.model.values import Unset

_Text: TypeAlias = Literal[FieldType.TEXT]
_Logins: TypeAlias = Literal[FieldType.BORROWERS]

_KINDS = {
    "TEXT": TEXT,
    "BORROWERS": LOGINS,
}


@overload
def field_value(type: _Text, value: str) -> FieldValue: ...
@overload
def field_value(type: _Logins, value: LoginList | Sequence[int]) -> FieldValue: ...
def field_value(type: FieldType, value: FieldValueInput) -> FieldValue:
    """Make the value of a field of a data tag or directory, or of a custom field, checked by the field's type.

    Args:
        type: Type of the field.
        value: What is put into it.

    Returns:
        The value as the wire has it.

    Raises:
        InvalidRequest: A field of this type does not hold such a value.
    """
    return make_value(_KINDS, type, value)


@overload
def read_field_value(type: _Text, value: FieldValue | Unset | None) -> str: ...
@overload
def read_field_value(type: _Logins, value: FieldValue | Unset | None) -> LoginList: ...
@overload
def read_field_value(type: FieldType, value: FieldValue | Unset | None) -> FieldContent: ...
def read_field_value(type: FieldType, value: FieldValue | Unset | None) -> FieldContent:
    """What a value says, by the type of its field. The value itself is not changed.

    Args:
        type: Type of the field; analitic.getOptions and handbook.getStructure answer it.
        value: The value as the server sent it: of a row of a data tag the `value_id`, where the field holds objects.

    Returns:
        What is in it: `None`, or an empty text or list, where it is empty or absent; the value itself where the type
        is not a known one.

    Raises:
        UnreadableValue: It is not what a field of this type holds; the error has the type and the value.
    """
    return typed_value(_KINDS, type, value)
