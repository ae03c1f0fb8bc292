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
