"""Check values of fields by type, and convert them to the form of the database.

Values are stored as the API writes them, where lists are JSON (`[1,2]`, `["one", "two"]`); periods are JSON too
(`["09:00", "10:30"]`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from planfix_runtime.model.field_values import LoginList, TimePeriod
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_bool, parse_date, parse_datetime, parse_number, parse_time
from planfix_tools.emulator.domain.checks import parse_id
from planfix_tools.emulator.storage.moments import to_text
from planfix_tools.emulator.storage.store import Store


class UnfitValue(ValueError):
    """A field of this type cannot hold the value; the text says what it can hold."""


class UnknownKey(UnfitValue):
    """The handbook has no record with this key."""


class GroupKey(UnfitValue):
    """The key belongs to a group of records, which cannot be a value."""


@dataclass(frozen=True, slots=True)
class Field:
    """A custom field, or a field of a directory or data tag.

    Attributes:
        id: Id of the field.
        num: Position of the field.
        name: Name of the field.
        type: A word of `AnaliticFieldType`.
        list_values: Possible values of a field of type LIST or SETSTRING.
        handbook_id: The directory of a field of type HANDBOOK or HANDBOOKSET.
    """

    id: int
    num: int
    name: str
    type: str
    list_values: Sequence[str] = ()
    handbook_id: int | None = None


REFERENCES = {
    "TASK": "SELECT title FROM task WHERE id = ?",
    "TASKSET": "SELECT title FROM task WHERE id = ?",
    "PROJECT": "SELECT title FROM project WHERE id = ?",
    "CLIENT": "SELECT trim(name || ' ' || last_name) FROM contact WHERE id = ?",
    "CONTACT": "SELECT name FROM person WHERE id = ? AND is_contact",
    "USER": "SELECT name FROM person WHERE id = ? AND NOT is_contact",
    "LOGINLIST": "SELECT name FROM person WHERE id = ?",
    "GROUPUSERCONTACT": (
        "SELECT name FROM (SELECT id, name FROM person UNION ALL SELECT id, name FROM user_group) WHERE id = ?"
    ),
    "HANDBOOK": (
        "SELECT coalesce(nullif(name, ''), (SELECT value FROM field_value WHERE object = 'record' AND object_id = key"
        " ORDER BY field_id LIMIT 1), '') FROM record WHERE key = ?"
    ),
}
REFERENCES["HANDBOOKSET"] = REFERENCES["HANDBOOK"]
"""Types that refer to objects by id, and queries for the objects' names."""

LISTS = frozenset({"TASKSET", "LOGINLIST", "HANDBOOKSET", "SETSTRING"})
"""Types with several values."""


def _plain(parse: Callable[[str], Any]) -> Callable[[str], tuple[str, object]]:
    """Make a check that returns a text which `parse` accepts, and its sort key."""

    def check(text: str) -> tuple[str, object]:
        parsed = parse(text)
        if isinstance(parsed, Decimal):
            return text, float(parsed)
        return text, to_text(parsed) if isinstance(parsed, date | datetime) else None

    return check


def _line(text: str) -> str:
    if len(text) > 255:
        raise ValueError("at most 255 characters")
    return text


def _moment(text: str) -> Moment:
    return parse_datetime(text, None)


def _checkbox(text: str) -> tuple[str, object]:
    return ("1" if parse_bool(text) else "0"), None


_PLAIN: Mapping[str, Callable[[str], tuple[str, object]]] = {
    "STRING": _plain(_line),
    "TEXT": _plain(str),
    "NUMBER": _plain(parse_number),
    "DATE": _plain(parse_date),
    "DATETIME": _plain(_moment),
    "TIME": _plain(parse_time),
    "CHECKBOX": _checkbox,
}


def check_value(store: Store, field: Field, value: object) -> tuple[str, object]:
    """Convert a value to the form of the database.

    Returns:
        The text to store, and its sort key (`None` if such values are not sorted).

    Raises:
        UnfitValue: The field cannot hold the value.
    """
    if field.type in _PLAIN:
        if not isinstance(value, str):
            raise UnfitValue("a text")
        try:
            return _PLAIN[field.type](value.strip() if field.type not in ("STRING", "TEXT") else value)
        except ValueError as error:
            raise UnfitValue(str(error)) from None
    if field.type == "TIMEPERIOD":
        return _period(value), None
    if field.type in REFERENCES:
        ids = _ids(value)
        for one in ids:
            _check_reference(store, field, one)
        return _kept(field, ids), None
    words: Sequence[object] = _words(value) if field.type in LISTS else [value]
    for word in words:
        if field.type in ("LIST", "SETSTRING") and word not in field.list_values:
            raise UnfitValue(f"one of {', '.join(field.list_values)}")
    return _kept(field, words), None


def _kept(field: Field, items: Sequence[object]) -> str:
    if field.type in LISTS:
        return json.dumps(items, ensure_ascii=False, separators=(",", ":") if field.type in REFERENCES else None)
    if len(items) != 1:
        raise UnfitValue("one value")
    return str(items[0])


def _period(value: object) -> str:
    if isinstance(value, TimePeriod):
        ends = (value.begin, value.end)
    elif isinstance(value, str) and (found := re.fullmatch(r"\s*(\S+)\s*-\s*(\S+)\s*", value)):
        try:
            ends = (parse_time(found[1]), parse_time(found[2]))
        except ValueError as error:
            raise UnfitValue(str(error)) from None
    else:
        raise UnfitValue("a period, with begin and end")
    return json.dumps([end.strftime("%H:%M") for end in ends])


def _ids(value: object) -> list[int]:
    """Parse ids in any form of the API: `7`, `1,2`, `[1,2]` or `<id>` elements."""
    if isinstance(value, LoginList):
        return list(value.ids)
    if not isinstance(value, str):
        raise UnfitValue("ids")
    try:
        return [parse_id(word.strip()) for word in value.strip().removeprefix("[").removesuffix("]").split(",")]
    except ValueError:
        raise UnfitValue("an id, or a list of ids like [1,2]") from None


def _words(value: object) -> list[str]:
    """Parse words in any form of the API: `one` or `["one", "two"]`."""
    if not isinstance(value, str):
        raise UnfitValue("words")
    if not value.lstrip().startswith("["):
        return [value]
    try:
        return [str(word) for word in json.loads(value)]
    except ValueError:
        raise UnfitValue('a list like ["one", "two"]') from None


def _check_reference(store: Store, field: Field, one: int) -> None:
    if field.handbook_id is not None:
        record = store.row("SELECT is_group FROM record WHERE key = ? AND handbook_id = ?", one, field.handbook_id)
        if record is None:
            raise UnknownKey(f"the key of a record of handbook {field.handbook_id}")
        if record["is_group"]:
            raise GroupKey("the key of a record and not of a group")
    elif store.row(REFERENCES[field.type], one) is None:
        raise UnfitValue(f"the id of an existing {field.type}")
