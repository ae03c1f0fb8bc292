"""Values of fields that are kept, as answers have them."""

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
    """Values as the product shows them; each name is looked up once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._names: dict[tuple[str, int], str] = {}

    def of(self, field: Field, value: str) -> str:
        """What the product shows for a value that is kept."""
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
    """A value that is kept, in the form of the wire."""
    if field.type == "TIMEPERIOD":
        begin, end = (time.fromisoformat(clock) for clock in json.loads(value))
        return TimePeriod(begin, end)
    return value


def in_row(field: Field, value: str, text: str) -> tuple[FieldValue, FieldValue | Unset]:
    """A value in a row of a data tag, as answers have it: what the product shows, and the ids of the objects named."""
    if field.type == "TIMEPERIOD":
        return on_wire(field, value), UNSET
    if field.type == "LOGINLIST":
        return text, LoginList(json.loads(value))
    if field.type == "NUMBER":
        return _as_people_write(Decimal(value)), UNSET
    return text, value if field.type in REFERENCES else UNSET


def _as_people_write(number: Decimal) -> str:
    """A number as data tags show it: `1 234,56`."""
    return f"{number:,f}".replace(",", " ").replace(".", ",")
