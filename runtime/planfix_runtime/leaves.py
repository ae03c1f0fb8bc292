"""The text of elements in the usual form of an answer: patterns that let it through, and what it means.

A pattern lets less through than the API may send, and a function raises `ValueError` for what only looked right. Neither is an
error: the document is then left to the tree's readers (`read`). Each function takes what a group found: `None`, which is
`UNSET`, where there is no such element.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import TypeVar

from planfix_runtime.enums import OpenIntEnum, OpenStrEnum
from planfix_runtime.scalars import parse_int, parse_time
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.values import FieldValue, LoginList, TimePeriod

T = TypeVar("T")
W = TypeVar("W", bound=OpenStrEnum)
N = TypeVar("N", bound=OpenIntEnum)

GAP = r"[ \n\t]*+"
"""White space between elements. Not `\\s`, which takes what is none in XML."""
TEXT = r"[^<]*+"
INT = r"[0-9]{0,18}+"
BOOL = r"[01]?+"
DATETIME = r"(?:[0-9]{2}-[0-9]{2}-[0-9]{4}(?: [0-9]{2}:[0-9]{2})?+)?+"
VALUE = rf"(?:[^<]*+(?=</)|{GAP}(?:<id>[^<]*+</id>{GAP})++|{GAP}<begin>[^<]*+</begin>{GAP}<end>[^<]*+</end>{GAP})"

STRANGE_REFERENCE = re.compile(r"&(?!(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
"""What no text may have: what begins like a reference to a character and is none, or one to an entity."""
_NUMBERED = re.compile(r"&#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}));")
_PART = re.compile(r"<([a-z]+)>([^<]*)")
_NOTHING: dict[str | None, Unset | None] = {None: UNSET, "": None}
_BOOLS: dict[str | None, Unset | bool | None] = {**_NOTHING, "0": False, "1": True}


def plain(text: str) -> str:
    """Text with its references to characters resolved."""
    if "&#" in text:
        text = _NUMBERED.sub(_character, text)
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&apos;", "'")
    return text.replace("&amp;", "&")


def _character(found: re.Match[str]) -> str:
    decimal, hexadecimal = found.groups()
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code == ord("&"):
        return "&amp;"
    if code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000:
        return chr(code)
    raise ValueError("no character of XML")


def as_text(text: str | None) -> str | Unset:
    """Text."""
    if text is None:
        return UNSET
    return plain(text) if "&" in text else text


def as_texts(text: str | None, tag: str) -> list[str] | Unset:
    """Texts of elements that follow each other."""
    return UNSET if text is None else [plain(one) for one in re.findall(f"<{tag}>([^<]*)</", text)]


def as_int(text: str | None) -> int | None | Unset:
    """A whole number."""
    return int(text) if text else _NOTHING[text]


def as_bool(text: str | None) -> bool | None | Unset:
    """A truth value."""
    return _BOOLS[text]


def as_datetime(text: str | None, zone: tzinfo | None) -> datetime | date | None | Unset:
    """A date with or without a time."""
    if not text:
        return _NOTHING[text]
    day = f"{text[6:10]}-{text[3:5]}-{text[:2]}"
    if len(text) == 10:
        return date.fromisoformat(day)
    moment = datetime.fromisoformat(f"{day}T{text[11:]}")
    return moment if zone is None else moment.replace(tzinfo=zone)


def as_value(text: str | None) -> FieldValue | Unset:
    """What a data tag or custom field holds."""
    if text is None or "<" not in text:
        return as_text(text)
    parts: list[tuple[str, str]] = _PART.findall(text)
    if parts[0][0] == "id":
        return LoginList([parse_int(number) for _, number in parts])
    return TimePeriod(parse_time(parts[0][1]), parse_time(parts[1][1]))


def as_word(text: str | None, kind: type[W]) -> W | None | Unset:
    """A word of an open enum."""
    known = kind._value2member_map_.get(text)
    return as_parsed(text, kind) if known is None else known  # type: ignore[return-value]


def as_number(text: str | None, kind: type[N]) -> N | None | Unset:
    """A number of an open enum."""
    return kind(int(text)) if text else _NOTHING[text]


def as_parsed(text: str | None, parse: Callable[[str], T]) -> T | None | Unset:
    """What `parse` makes of the text without the white space around it."""
    if text is None:
        return UNSET
    text = plain(text).strip()
    return parse(text) if text else None


def as_needed(text: str | None, parse: Callable[[str], T]) -> T:
    """The same of an element without which there is no object."""
    text = plain(text or "").strip()
    if not text:
        raise ValueError("a value")
    return parse(text)


def as_words(text: str | None, separator: str, parse: Callable[[str], T]) -> list[T] | Unset:
    """A list in one element."""
    return UNSET if text is None else [parse(word) for word in plain(text).strip().split(separator) if word]
