"""What a custom field holds, concluded from its values and from how the product shows them."""

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
"""What refers to objects that nobody knows: most often, as directories may be large, to records."""
_MANY = {"HANDBOOK": "HANDBOOKSET", "TASK": "TASKSET"}


@dataclass(slots=True)
class Known:
    """Names of objects of the account by id, to tell which kind a value refers to.

    Attributes:
        records: Directory to the names of its records.
        objects: Type of a field to the names of what it can refer to.
    """

    records: dict[int, dict[int, str]] = field(default_factory=dict[int, dict[int, str]])
    objects: dict[str, dict[int, str]] = field(default_factory=dict[str, dict[int, str]])

    def add(self, type: str, names: Mapping[int, str]) -> None:
        """Remember names."""
        self.objects.setdefault(type, {}).update(names)

    def reference(self, id: int, text: str | None) -> tuple[str, int]:
        """Type of field, and directory, of an object with this id that the product shows so; ("", 0) if there is none."""
        for directory, names in self.records.items():
            if id in names and text in (names[id], None):
                return "HANDBOOK", directory
        for type in ("USER", "CONTACT", "CLIENT", "PROJECT", "TASK", "GROUPUSERCONTACT"):
            names = self.objects.get(type, {})
            if id in names and text in (names[id], None):
                return type, 0
        return "", 0


def observe(value: FieldValue, text: str, known: Known) -> tuple[str, int]:
    """What one value looks like.

    Returns:
        A type of fields or words for a reference to nobody knows what, "" for a value that is empty; and the id of the directory, 0 where there is none or it is unknown.
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
    """The type that fits all values that were seen.

    Args:
        seen: How many values looked like each type.
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
