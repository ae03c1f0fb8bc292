"""Writers: check Python values and encode them as XML.

An `xml_…` function returns the content of an element, which is empty for `None`; a `write_…` function returns whole
elements. Each takes the value and the Python name of the field, which the error names if the value cannot be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date, tzinfo
from typing import Any, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.content import Contents
from planfix_runtime.model.enums import OpenIntEnum, OpenStrEnum, is_whole
from planfix_runtime.model.field_values import LoginList, TimePeriod
from planfix_runtime.model.scalars import (
    day_text,
    no_member,
    text_of,
    text_of_base64,
    text_of_bool,
    text_of_date,
    text_of_datetime,
    text_of_int,
    text_of_time,
    with_article,
)
from planfix_runtime.model.validators import sequence
from planfix_runtime.model.values import UNSET
from planfix_runtime.secrets import MASK
from planfix_runtime.xml import escape, escape_attribute, escaped, find_special

T = TypeVar("T")


def xml_of(value: object, field: str, text: Callable[[Any, str], str]) -> str:
    """Encode a value as its `text`, escaped."""
    return "" if value is None else escape(text(value, field), field)


def xml_text(value: object, field: str) -> str:
    """Encode a string."""
    if type(value) is str:
        return value if find_special(value) is None else escaped(value, field)
    return xml_of(value, field, text_of)


def xml_int(value: object, field: str) -> str:
    """Encode a whole number. Generated code calls it only if the value is not an `int`."""
    return "" if value is None else text_of_int(value, field)


def xml_bool(value: object, field: str) -> str:
    """Encode a boolean. Generated code calls it only if the value is neither `True` nor `False`."""
    return "" if value is None else text_of_bool(value, field)


def xml_date(value: object, field: str) -> str:
    """Encode a date without a time."""
    if type(value) is date:
        return day_text(value)
    return "" if value is None else text_of_date(value, field)


def xml_time(value: object, field: str) -> str:
    """Encode a time of day."""
    return "" if value is None else text_of_time(value, field)


def xml_datetime(value: object, field: str, zone: tzinfo | None) -> str:
    """Encode a date with or without a time."""
    return "" if value is None else text_of_datetime(value, field, zone)


def xml_enum(value: object, field: str, kind: type[OpenStrEnum] | type[OpenIntEnum]) -> str:
    """Encode a member of an enum."""
    if isinstance(value, kind):
        text = f"{value._value_}"
        return text if find_special(text) is None else escaped(text, field)
    if value is None:
        return ""
    raise no_member(value, field, kind)


def xml_secret(value: object, field: str) -> str:
    """Encode a string that no error may show."""
    try:
        return xml_text(value, field)
    except InvalidRequest as error:
        raise InvalidRequest(field, MASK, error.expected) from None


def xml_words(value: object, field: str, separator: str, text: Callable[[Any, str], str]) -> str:
    """Encode a list as the text of one element."""
    words: list[str] = []
    for index, one in enumerate(sequence(value, field)):
        word = text(one, f"{field}[{index}]")
        if separator in word:
            raise InvalidRequest(f"{field}[{index}]", one, f"a word without {separator!r}")
        words.append(word)
    return escape(separator.join(words), field)


def xml_base64(value: object, field: str, contents: Contents | None) -> str:
    """Encode bytes or the content of a file as base64. Large content is put into `contents`, and a mark in the XML."""
    return "" if value is None else text_of_base64(value, field, contents)


def xml_value(value: object, field: str) -> str:
    """Encode the value of a data tag or custom field."""
    if value is None:
        return ""
    if isinstance(value, TimePeriod):
        begin, end = xml_time(value.begin, f"{field}.begin"), xml_time(value.end, f"{field}.end")
        return f"<begin>{begin}</begin><end>{end}</end>"
    if isinstance(value, LoginList):
        return write_ints("id", value.ids, f"{field}.ids")
    if isinstance(value, str):
        return escape(value, field)
    raise InvalidRequest(field, value, "a string, number, bool, date, time, list of either, TimePeriod or LoginList")


def write_items(tag: str, value: object, field: str, xml_one: Callable[[Any, str], str]) -> str:
    """Encode a list of scalars as repeated elements."""
    texts: list[str] = []
    values = sequence(value, field)
    try:
        for one in values:
            if one is None:
                raise InvalidRequest("", one, "a value")
            texts.append(xml_one(one, ""))
    except InvalidRequest as error:
        raise error.within(f"{field}[{len(texts)}]") from None
    return f"<{tag}>{f'</{tag}><{tag}>'.join(texts)}</{tag}>" if texts else ""


def write_ints(tag: str, value: object, field: str) -> str:
    """Encode a list of whole numbers as repeated elements."""
    text = ""
    for one in sequence(value, field):
        if type(one) is not int:
            return write_items(tag, value, field, xml_int)
        text += f"<{tag}>{one}</{tag}>"
    return text


ObjectWriter = Callable[[str, T, tzinfo | None], str]


def write_object(
    tag: str, value: object, field: str, kind: type[T], write_one: ObjectWriter[T], zone: tzinfo | None
) -> str:
    """Encode an object as an element."""
    if not isinstance(value, kind):
        raise InvalidRequest(field, value, f"{with_article(kind.__name__)}{_suggestion(value, kind)}")
    try:
        return write_one(tag, value, zone)
    except InvalidRequest as error:
        raise error.within(field) from None


def _suggestion(value: object, kind: type[Any]) -> str:
    """Show how to create the object that seems to be meant: by the first field of its class that takes an id or ids."""
    is_id, is_list = is_whole(value), isinstance(value, list | tuple)
    for one in fields(kind):
        if is_id and one.type == "int":
            return f", such as {kind.__name__}({one.name}={value})"
        if (is_id or is_list) and str(one.type).startswith("Sequence[int]"):
            ids = cast("Sequence[object]", value if is_list else [value])
            return f", such as {kind.__name__}({one.name}=[{', '.join(map(str, ids))}])"
    return ""


def write_objects(
    tag: str, value: object, field: str, kind: type[T], write_one: ObjectWriter[T], zone: tzinfo | None
) -> str:
    """Encode a list of objects as repeated elements."""
    objects = enumerate(sequence(value, field))
    return "".join([write_object(tag, one, f"{field}[{index}]", kind, write_one, zone) for index, one in objects])


def write_attribute(name: str, value: object, field: str, text: Callable[[Any, str], str]) -> str:
    """Encode an attribute, after a space; an absent one is left out."""
    if value is UNSET:
        return ""
    return f' {name}="{escape_attribute("" if value is None else text(value, field), field)}"'
