"""Values of data tags, directories and custom fields, by the type of their field.

Generated from schema/enums.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypeAlias, overload

from planfix.enums import AnaliticFieldType
from planfix_runtime.model.field_values import (
    BOOL,
    DATE,
    DATETIME,
    FieldContent,
    FieldValue,
    FieldValueInput,
    ID,
    IDS,
    LOGINS,
    LoginList,
    NUMBER,
    PERIOD,
    STRINGS,
    TEXT,
    TIME,
    TimePeriod,
    make_value,
    typed_value,
)
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Unset

_Text: TypeAlias = Literal[AnaliticFieldType.STRING, AnaliticFieldType.TEXT, AnaliticFieldType.LIST]
_Number: TypeAlias = Literal[AnaliticFieldType.NUMBER]
_Date: TypeAlias = Literal[AnaliticFieldType.DATE]
_Datetime: TypeAlias = Literal[AnaliticFieldType.DATETIME]
_Time: TypeAlias = Literal[AnaliticFieldType.TIME]
_Period: TypeAlias = Literal[AnaliticFieldType.TIMEPERIOD]
_Bool: TypeAlias = Literal[AnaliticFieldType.CHECKBOX]
_Id: TypeAlias = Literal[
    AnaliticFieldType.TASK,
    AnaliticFieldType.PROJECT,
    AnaliticFieldType.HANDBOOK,
    AnaliticFieldType.USER,
    AnaliticFieldType.CLIENT,
    AnaliticFieldType.CONTACT,
    AnaliticFieldType.GROUPUSERCONTACT,
]
_Ids: TypeAlias = Literal[AnaliticFieldType.TASKSET, AnaliticFieldType.HANDBOOKSET]
_Strings: TypeAlias = Literal[AnaliticFieldType.SETSTRING]
_Logins: TypeAlias = Literal[AnaliticFieldType.LOGINLIST]

_KINDS = {
    "STRING": TEXT,
    "TEXT": TEXT,
    "LIST": TEXT,
    "NUMBER": NUMBER,
    "DATE": DATE,
    "DATETIME": DATETIME,
    "TIME": TIME,
    "TIMEPERIOD": PERIOD,
    "CHECKBOX": BOOL,
    "TASK": ID,
    "PROJECT": ID,
    "HANDBOOK": ID,
    "USER": ID,
    "CLIENT": ID,
    "CONTACT": ID,
    "GROUPUSERCONTACT": ID,
    "TASKSET": IDS,
    "HANDBOOKSET": IDS,
    "SETSTRING": STRINGS,
    "LOGINLIST": LOGINS,
}


@overload
def field_value(type: _Text, value: str) -> FieldValue: ...
@overload
def field_value(type: _Number, value: Decimal | int) -> FieldValue: ...
@overload
def field_value(type: _Date, value: dt.date) -> FieldValue: ...
@overload
def field_value(type: _Datetime, value: dt.datetime | dt.date) -> FieldValue: ...
@overload
def field_value(type: _Time, value: dt.time) -> FieldValue: ...
@overload
def field_value(type: _Period, value: TimePeriod) -> FieldValue: ...
@overload
def field_value(type: _Bool, value: bool) -> FieldValue: ...
@overload
def field_value(type: _Id, value: int) -> FieldValue: ...
@overload
def field_value(type: _Ids, value: Sequence[int]) -> FieldValue: ...
@overload
def field_value(type: _Strings, value: Sequence[str]) -> FieldValue: ...
@overload
def field_value(type: _Logins, value: LoginList | Sequence[int]) -> FieldValue: ...
def field_value(type: AnaliticFieldType, value: FieldValueInput) -> FieldValue:
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
def read_field_value(type: _Number, value: FieldValue | Unset | None) -> Decimal | None: ...
@overload
def read_field_value(type: _Date, value: FieldValue | Unset | None) -> dt.date | None: ...
@overload
def read_field_value(type: _Datetime, value: FieldValue | Unset | None) -> Moment | None: ...
@overload
def read_field_value(type: _Time, value: FieldValue | Unset | None) -> dt.time | None: ...
@overload
def read_field_value(type: _Period, value: FieldValue | Unset | None) -> TimePeriod | None: ...
@overload
def read_field_value(type: _Bool, value: FieldValue | Unset | None) -> bool | None: ...
@overload
def read_field_value(type: _Id, value: FieldValue | Unset | None) -> int | None: ...
@overload
def read_field_value(type: _Ids, value: FieldValue | Unset | None) -> list[int]: ...
@overload
def read_field_value(type: _Strings, value: FieldValue | Unset | None) -> list[str]: ...
@overload
def read_field_value(type: _Logins, value: FieldValue | Unset | None) -> LoginList: ...
@overload
def read_field_value(type: AnaliticFieldType, value: FieldValue | Unset | None) -> FieldContent: ...
def read_field_value(type: AnaliticFieldType, value: FieldValue | Unset | None) -> FieldContent:
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
