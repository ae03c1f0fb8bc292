"""Writers: a Python value to an element, checked.

Each writer takes the element's name, the value and the Python name of the field, which the error names when the value
must not be sent. `None` is an empty element.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Any, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.scalars import text_of, text_of_bool, text_of_datetime, text_of_int, text_of_time
from planfix_runtime.unset import UNSET
from planfix_runtime.values import FieldValue, LoginList, TimePeriod

T = TypeVar("T")


class _Masked:
    """Stands for a secret in an error."""

    def __repr__(self) -> str:
        return "<masked>"


MASKED = _Masked()

# Everything outside what XML 1.0 allows, and what needs escaping: one search decides whether a text goes as it is.
# Named one by one: a negated class takes five times as long to compile and three times as long to search.
_FORBIDDEN = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_SPECIAL = re.compile(rf"[&<>\r{_FORBIDDEN}]")
_ATTRIBUTE_SPECIAL = re.compile(rf'[&<>\r\n\t"{_FORBIDDEN}]')
# A carriage return would come back as a line feed, and so would line breaks in attributes as spaces, if they were sent raw.
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}


def escape(text: str, field: str, special: re.Pattern[str] = _SPECIAL) -> str:
    """Escape a text for XML.

    Raises:
        InvalidRequest: It holds a character that XML 1.0 forbids; the error names its code point.
    """
    if special.search(text) is None:
        return text

    def replace(match: re.Match[str]) -> str:
        found = match[0]
        if found not in _ESCAPES:
            expected = f"text without U+{ord(found):04X} (at index {match.start()}), which XML forbids"
            raise InvalidRequest(field, text, expected)
        return _ESCAPES[found]

    return special.sub(replace, text)


def write(tag: str, value: object, field: str, text: Callable[[Any, str], str]) -> str:
    """An element that holds the `text` of a value."""
    if value is None:
        return f"<{tag}></{tag}>"
    return f"<{tag}>{escape(text(value, field), field)}</{tag}>"


def write_text(tag: str, value: object, field: str) -> str:
    """An element that holds a string."""
    if value is None:
        return f"<{tag}></{tag}>"
    if type(value) is not str:
        value = text_of(value, field)
    if _SPECIAL.search(value) is not None:
        value = escape(value, field)
    return f"<{tag}>{value}</{tag}>"


def write_int(tag: str, value: object, field: str) -> str:
    """An element that holds a whole number."""
    if type(value) is int:
        return f"<{tag}>{value}</{tag}>"
    return write(tag, value, field, text_of_int)


def write_bool(tag: str, value: object, field: str) -> str:
    """An element that holds a truth value."""
    if value is True:
        return f"<{tag}>1</{tag}>"
    if value is False:
        return f"<{tag}>0</{tag}>"
    return write(tag, value, field, text_of_bool)


def write_datetime(tag: str, value: object, field: str, zone: tzinfo | None) -> str:
    """An element that holds a date with or without a time."""
    return write(tag, value, field, lambda moment, name: text_of_datetime(moment, name, zone))


def write_value(tag: str, value: object, field: str) -> str:
    """An element that holds what a data tag or custom field holds."""
    return f"<{tag}>{_field_value(value, field)}</{tag}>"


def _field_value(value: FieldValue | object, field: str) -> str:
    if value is None:
        return ""
    if isinstance(value, TimePeriod):
        begin = write("begin", value.begin, f"{field}.begin", text_of_time)
        return begin + write("end", value.end, f"{field}.end", text_of_time)
    if isinstance(value, LoginList):
        return write_items("id", value.ids, f"{field}.ids", write_int)
    if not isinstance(value, str):
        raise InvalidRequest(
            field, value, "a string, number, bool, date, time, list of either, TimePeriod or LoginList"
        )
    return escape(value, field)


def write_words(tag: str, value: object, field: str, separator: str, text: Callable[[Any, str], str]) -> str:
    """An element that holds a list as words."""
    words: list[str] = []
    for index, one in enumerate(sequence(value, field)):
        word = text(one, f"{field}[{index}]")
        if separator in word:
            raise InvalidRequest(f"{field}[{index}]", one, f"a word without {separator!r}")
        words.append(word)
    return write(tag, separator.join(words), field, text_of)


def write_items(tag: str, value: object, field: str, write_one: Callable[[str, Any, str], str]) -> str:
    """A repeated element."""
    items: list[str] = []
    for index, one in enumerate(sequence(value, field)):
        if one is None:
            raise InvalidRequest(f"{field}[{index}]", one, "a value")
        items.append(write_one(tag, one, f"{field}[{index}]"))
    return "".join(items)


def write_object(
    tag: str,
    value: object,
    field: str,
    kind: type[T],
    write_one: Callable[[str, T, tzinfo | None], str],
    zone: tzinfo | None,
) -> str:
    """An element that holds an object."""
    if not isinstance(value, kind):
        raise InvalidRequest(field, value, f"a {kind.__name__}")
    try:
        return write_one(tag, value, zone)
    except InvalidRequest as error:
        raise error.within(field) from None


def write_objects(
    tag: str,
    value: object,
    field: str,
    kind: type[T],
    write_one: Callable[[str, T, tzinfo | None], str],
    zone: tzinfo | None,
) -> str:
    """A repeated element that holds objects."""
    items = enumerate(sequence(value, field))
    return "".join(write_object(tag, one, f"{field}[{index}]", kind, write_one, zone) for index, one in items)


def write_secret(tag: str, value: object, field: str) -> str:
    """An element that holds a string which no error may show."""
    try:
        return write_text(tag, value, field)
    except InvalidRequest as error:
        problem = InvalidRequest(field, MASKED, error.expected)
    # Outside the handler: the first error holds the secret.
    raise problem


def write_attribute(name: str, value: object, field: str, text: Callable[[Any, str], str]) -> str:
    """An attribute with its leading space; nothing for an absent one."""
    if value is UNSET:
        return ""
    return f' {name}="{escape("" if value is None else text(value, field), field, _ATTRIBUTE_SPECIAL)}"'


def sequence(value: object, field: str) -> Sequence[Any]:
    """The items of a list."""
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise InvalidRequest(field, value, "a list")
    return cast("Sequence[object]", value)
