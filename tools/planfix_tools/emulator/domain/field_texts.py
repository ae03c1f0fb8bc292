"""Make the values and texts of answers from stored values of fields."""

from __future__ import annotations

import json
from datetime import time
from decimal import Decimal

from planfix_runtime.model.field_values import FieldValue, LoginList, TimePeriod
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.field_values import LISTS, REFERENCES, Field
from planfix_tools.emulator.storage.store import Store
from planfix_tools.emulator.storage.where import marks


class Texts:
    """Display texts of values; each name is looked up once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._names: dict[tuple[str, int], str] = {}

    def of(self, field: Field, value: str) -> str:
        """The display text of a stored value."""
        if field.type == "TIMEPERIOD":
            return " - ".join(json.loads(value))
        if field.type == "CHECKBOX":
            return "Да" if value == "1" else "Нет"
        if field.type == "FILE":
            ids = value.split(",")
            return ", ".join(self._store.values(f"SELECT name FROM file WHERE id IN ({marks(ids)})", *ids))
        items = json.loads(value) if field.type in LISTS else [value]
        if field.type in REFERENCES:
            items = [self._name(field.type, int(item)) for item in items]
        return ", ".join(items)

    def _name(self, kind: str, one: int) -> str:
        found = self._names.get((kind, one))
        if found is None:
            found = self._names[kind, one] = str(self._store.value(REFERENCES[kind], one) or "")
        return found


def on_wire(field: Field, value: str) -> FieldValue:
    """The value of an answer for a stored value."""
    if field.type == "TIMEPERIOD":
        begin, end = (time.fromisoformat(clock) for clock in json.loads(value))
        return TimePeriod(begin, end)
    return value


def in_row(field: Field, value: str, text: str) -> tuple[FieldValue, FieldValue | Unset]:
    """The value and the ids in a row of a data tag: such a row has the display text as its value."""
    if field.type == "TIMEPERIOD":
        return on_wire(field, value), UNSET
    if field.type == "LOGINLIST":
        return text, LoginList(json.loads(value))
    if field.type == "NUMBER":
        return _shown_number(Decimal(value)), UNSET
    return text, value if field.type in REFERENCES else UNSET


def _shown_number(number: Decimal) -> str:
    """Format a number as in data tags: `1 234,56`."""
    return f"{number:,f}".replace(",", " ").replace(".", ",")
