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
    """Convert a Python value for a custom field, or a field of a data tag or directory, checked by the field's type.

    Args:
        type: Type of the field.
        value: The Python value.

    Returns:
        The value in the form that requests need.

    Raises:
        InvalidRequest: Fields of this type do not accept the value.
    """
    return make_value(_KINDS, type, value)


@overload
def read_field_value(type: _Text, value: FieldValue | Unset | None) -> str: ...
@overload
def read_field_value(type: _Logins, value: FieldValue | Unset | None) -> LoginList: ...
@overload
def read_field_value(type: FieldType, value: FieldValue | Unset | None) -> FieldContent: ...
def read_field_value(type: FieldType, value: FieldValue | Unset | None) -> FieldContent:
    """Convert a value from an answer to Python, by the type of its field.

    Args:
        type: Type of the field, as in the answers to analitic.getOptions and handbook.getStructure.
        value: The value from the server; for a data tag's field that refers to objects, the row's `value_id`.

    Returns:
        The Python value; `None`, or an empty string or list, if it is empty or absent. If the type is unknown, the
        value is returned unchanged.

    Raises:
        UnreadableValue: The value does not fit the type; the error has both.
    """
    return typed_value(_KINDS, type, value)
