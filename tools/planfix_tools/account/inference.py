"""Infer the types of custom fields from their values and from the texts that Planfix shows for them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from planfix_runtime.errors import UnreadableValue
from planfix_runtime.model.field_values import FieldValue, LoginList, TimePeriod
from planfix_runtime.model.scalars import parse_number, parse_shown_number

_CHECKED = frozenset({"да", "нет", "yes", "no", "так", "ні"})
_PATTERNS = (
    (re.compile(r"\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2}"), "TIMEPERIOD"),
    (re.compile(r"\d{2}-\d{2}-\d{4} \d{1,2}:\d{2}(:\d{2})?"), "DATETIME"),
    (re.compile(r"\d{2}-\d{2}-\d{4}"), "DATE"),
    (re.compile(r"\d{1,2}:\d{2}(:\d{2})?"), "TIME"),
)
_PEOPLE = frozenset({"USER", "CONTACT", "GROUPUSERCONTACT"})
_UNKNOWN, _UNKNOWNS = "one of them", "some of them"
"""References to unknown objects: usually records of a directory that was too large to read."""
_MANY = {"HANDBOOK": "HANDBOOKSET", "TASK": "TASKSET"}


@dataclass(slots=True)
class Known:
    """Names of objects of the account by id, to tell what a value refers to.

    Attributes:
        records: Names of records by key, by directory.
        objects: Names of objects by id, by the type of field that refers to them.
    """

    records: dict[int, dict[int, str]] = field(default_factory=dict[int, dict[int, str]])
    objects: dict[str, dict[int, str]] = field(default_factory=dict[str, dict[int, str]])

    def add(self, type: str, names: Mapping[int, str]) -> None:
        """Add names of objects that fields of this type refer to."""
        self.objects.setdefault(type, {}).update(names)

    def reference(self, id: int, text: str | None) -> tuple[str, int]:
        """Find an object by its id and, if it is known, its text.

        Returns:
            The type of fields that refer to it, and its directory, 0 for none; ("", 0) if there is no such object.
        """
        for directory, names in self.records.items():
            if id in names and text in (names[id], None):
                return "HANDBOOK", directory
        for type in ("USER", "CONTACT", "CLIENT", "PROJECT", "TASK", "GROUPUSERCONTACT"):
            names = self.objects.get(type, {})
            if id in names and text in (names[id], None):
                return type, 0
        return "", 0


def observe(value: FieldValue, text: str, known: Known) -> tuple[str, int]:
    """Infer the type of one value.

    Returns:
        A type of field, `_UNKNOWN` or `_UNKNOWNS` for a reference to an unknown object, "" for an empty value; and the id of
        the directory, 0 for none.
    """
    if isinstance(value, TimePeriod):
        return "TIMEPERIOD", 0
    if isinstance(value, LoginList):
        return "LOGINLIST", 0
    value = value.strip("\n\r\t ")
    if not value:
        return "", 0
    if value.startswith("[") and value.endswith("]"):
        return _list(value, known)
    for pattern, type in _PATTERNS:
        if pattern.fullmatch(value):
            return type, 0
    if value in ("0", "1") and text.strip().casefold() in _CHECKED:
        return "CHECKBOX", 0
    if value.isascii() and value.isdecimal() and not _same_number(value, text):
        type, directory = known.reference(int(value), text.strip())
        return type or _UNKNOWN, directory
    try:
        parse_number(value)
    except ValueError:
        return ("TEXT" if "\n" in value or len(value) > 255 else "STRING"), 0
    return "NUMBER", 0


def conclude(seen: Mapping[str, int]) -> str:
    """The type that fits all values.

    Args:
        seen: Number of values by inferred type.
    """
    types = {*seen} - {_UNKNOWN, _UNKNOWNS}
    if not types and seen:
        return "HANDBOOKSET" if _UNKNOWNS in seen else "HANDBOOK"
    if len(types) <= 1:
        return next(iter(types), "STRING")
    if types <= {"DATE", "DATETIME"}:
        return "DATETIME"
    if types <= _PEOPLE:
        return "GROUPUSERCONTACT"
    if types == {"NUMBER", "HANDBOOK"}:
        return "HANDBOOK"  # a record whose name is its key
    if "TEXT" in types:
        return "TEXT"
    if types & {"STRING", "NUMBER", "DATE", "TIME"}:
        return "STRING"
    return Counter(seen).most_common(1)[0][0]


def _list(value: str, known: Known) -> tuple[str, int]:
    try:
        items: list[object] = json.loads(value)
    except ValueError:
        return "STRING", 0
    if not items:
        return "", 0
    if not all(isinstance(item, int) for item in items):
        return "SETSTRING", 0
    found = Counter(known.reference(int(str(item)), None) for item in items)
    found.pop(("", 0), None)
    type, directory = found.most_common(1)[0][0] if found else ("", 0)
    if type in _PEOPLE | {"CLIENT"}:
        return "LOGINLIST", 0
    return _MANY.get(type, _UNKNOWNS), directory


def _same_number(value: str, text: str) -> bool:
    try:
        return not text.strip() or parse_shown_number(text.strip()) == parse_number(value)
    except (ValueError, UnreadableValue):
        return False
