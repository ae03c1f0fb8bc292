"""Convert the text of elements and attributes to Python values and back.

A `parse_…` function raises a `ValueError` that says what was expected; a `text_of_…` function raises `InvalidRequest`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from math import isfinite
from numbers import Real
from typing import Any, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.content import Contents, FileBody, base64_text
from planfix_runtime.model.enums import OpenIntEnum, OpenStrEnum, is_whole
from planfix_runtime.model.moment import Moment, has_time

S = TypeVar("S", bound=OpenStrEnum)
N = TypeVar("N", bound=OpenIntEnum)

_INT = re.compile(r"-?[0-9]+", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_SHOWN_NUMBER = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)(?:[.,][0-9]+)?", re.ASCII)
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?", re.ASCII)
_DATE = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})", re.ASCII)
_TWO = tuple(f"{number:02}" for number in range(100))
"""Numbers with two digits: a lookup takes half the time of formatting."""


def parse_int(text: str) -> int:
    """`"12"` to 12. Unlike `int`, it accepts only ASCII digits."""
    try:
        if _INT.fullmatch(text):
            return int(text)
    except ValueError:
        pass  # more digits than Python accepts
    raise ValueError("a whole number")


def parse_number(text: str) -> Decimal:
    """`"1.50"` to `Decimal("1.50")`."""
    if not _NUMBER.fullmatch(text):
        raise ValueError("a number")
    return Decimal(text)


def parse_shown_number(text: str) -> Decimal:
    """A number as the product shows it: `"1 234,56"` to `Decimal("1234.56")`. The spaces may be no-break spaces."""
    if not _SHOWN_NUMBER.fullmatch(text):
        raise ValueError("a number")
    return Decimal("".join(text.split()).replace(",", "."))


def parse_bool(text: str) -> bool:
    """`1`, `0`, `true` or `false`."""
    if text in ("1", "true"):
        return True
    if text in ("0", "false"):
        return False
    raise ValueError("0, 1, true or false")


def parse_date(text: str) -> date:
    """`24-07-2015`."""
    with suppress(ValueError):
        if found := _DATE.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
    raise ValueError("a date dd-mm-yyyy")


def parse_time(text: str) -> time:
    """`09:30` or `09:30:00`."""
    with suppress(ValueError):
        if found := _TIME.fullmatch(text):
            return time(int(found[1]), int(found[2]), int(found[3] or 0))
    raise ValueError("a time hh:mm")


def parse_datetime(text: str, zone: tzinfo | None) -> Moment:
    """`24-07-2015 09:30`, or `24-07-2015` for a moment without a time of day."""
    day, space, clock = text.partition(" ")
    try:
        if not space:
            return Moment.on(parse_date(day), zone)
        return Moment.combine(parse_date(day), parse_time(clock), zone)
    except ValueError:
        raise ValueError("a date dd-mm-yyyy, or a date and time dd-mm-yyyy hh:mm") from None


def parse_text(text: str) -> str:
    """Return the text unchanged."""
    return text


def parse_base64(text: str) -> bytes:
    """Base64 to bytes; line breaks in it are allowed."""
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except ValueError:
        raise ValueError("base64") from None


def parse_int_enum(kind: type[N]) -> Callable[[str], N]:
    """A parser for an open enum of numbers."""
    return lambda text: kind(parse_int(text))


def parse_enum_int_or_text(kind: type[S]) -> Callable[[str], S | int | str]:
    """A parser for a listed word of an enum, a number, or any other word."""
    known = kind._value2member_map_
    return lambda text: known[text] if text in known else parse_int_or_text(text)  # type: ignore[return-value]


def parse_int_or_text(text: str) -> int | str:
    """A number, or any other word."""
    return parse_int(text) if _INT.fullmatch(text) else text


def text_of(value: object, field: str) -> str:
    """The text of a string."""
    if not isinstance(value, str):
        raise InvalidRequest(field, value, "a string")
    return value


def text_of_int(value: object, field: str) -> str:
    """The text of a whole number: an `int` or another `numbers.Integral`, such as NumPy's."""
    if is_whole(value):
        return str(int(value))
    raise InvalidRequest(field, value, "a whole number")


def text_of_number(value: object, field: str) -> str:
    """The text of a decimal number."""
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}"
    if is_whole(value):
        return str(int(value))
    expected = "a Decimal or a whole number"
    if not isinstance(value, bool) and isinstance(value, Real) and isfinite(value):
        expected += f", such as Decimal({str(value)!r}): all digits of a Decimal are sent, and a float does not say how many are meant"
    raise InvalidRequest(field, value, expected)


def text_of_bool(value: object, field: str) -> str:
    """`1` or `0`."""
    if value is not True and value is not False:
        raise InvalidRequest(field, value, "True or False")
    return "1" if value else "0"


def text_of_date(value: object, field: str) -> str:
    """`24-07-2015`."""
    if not isinstance(value, date) or has_time(value):
        raise InvalidRequest(field, value, "a date (without a time)")
    return day_text(value)


def day_text(value: date) -> str:
    """`24-07-2015`, of a date or of a datetime."""
    year = value.year
    return f"{_TWO[value.day]}-{_TWO[value.month]}-{year if year > 999 else f'{year:04}'}"


def text_of_time(value: object, field: str) -> str:
    """`09:30`; seconds are cut off, since the API has none."""
    if not isinstance(value, time) or value.tzinfo is not None:
        raise InvalidRequest(field, value, "a time without a time zone")
    return f"{_TWO[value.hour]}:{_TWO[value.minute]}"


def text_of_datetime(value: object, field: str, zone: tzinfo | None) -> str:
    """`24-07-2015 09:30` in the calling user's time zone, seconds cut off; or a date alone."""
    if not isinstance(value, datetime) or not has_time(value):
        return text_of_date(value, field)
    if value.tzinfo is not None:
        if zone is None:
            raise InvalidRequest(field, value, "a datetime without a time zone, or a client made with timezone=")
        try:
            value = value.astimezone(zone)
        except OverflowError:
            raise InvalidRequest(field, value, "a time of the years 1 to 9999, in the client's time zone") from None
    return f"{day_text(value)} {_TWO[value.hour]}:{_TWO[value.minute]}"


def text_of_moment(value: object, field: str) -> str:
    """A date with or without a time, in a field's value, where the time zone of the client does not apply."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        raise InvalidRequest(field, value, "a datetime without a time zone")
    return text_of_datetime(value, field, None)


def text_of_base64(value: object, field: str, contents: Contents | None = None) -> str:
    """Base64 of bytes or of the content of a file; or the placeholder under which it is added to `contents`."""
    if isinstance(value, bytes | FileBody):
        return base64_text(value, contents)
    if isinstance(value, bytearray | memoryview):
        return base64_text(bytes(cast("bytearray", value)), contents)
    raise InvalidRequest(field, value, "bytes or a FileBody")


def text_of_any(*kinds: Callable[[object, str], str]) -> Callable[[object, str], str]:
    """A converter that accepts what any of several converters accepts."""

    def text(value: object, field: str) -> str:
        expected: list[str] = []
        for kind in kinds:
            try:
                return kind(value, field)
            except InvalidRequest as error:
                expected.append(error.expected)
        raise InvalidRequest(field, value, " or ".join(expected))

    return text


def text_of_enum(kind: type[OpenStrEnum] | type[OpenIntEnum]) -> Callable[[object, str], str]:
    """A converter for the members of an enum."""

    def text(value: object, field: str) -> str:
        if not isinstance(value, kind):
            raise no_member(value, field, kind)
        return str(value)

    return text


def no_member(value: object, field: str, kind: type[OpenStrEnum] | type[OpenIntEnum]) -> InvalidRequest:
    """The error for a value that is not a member of an enum. It suggests the member that a text or number may mean."""
    expected = with_article(kind.__name__)
    if isinstance(value, str) or is_whole(value):
        word = str(value).casefold()
        meant = next((one for one in kind if word in (one.name.casefold(), str(one.value).casefold())), None)
        make: Callable[[Any], object] = kind
        with suppress(ValueError):
            expected += f", such as {(make(value) if meant is None else meant)!r}"
    return InvalidRequest(field, value, expected)


def with_article(name: str) -> str:
    """`"a Task"`, `"an Importance"`."""
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
