"""Values of custom fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import TypeVar

from planfix_runtime.model.field_values import FieldValueInput, TimePeriod, to_field_value
from planfix_tools.emulator.domain.custom_fields import fields_of, save_value
from planfix_tools.emulator.domain.field_values import Field
from planfix_tools.emulator.seed.words import NOTES
from planfix_tools.emulator.storage.store import Store

T = TypeVar("T")


class Values:
    """Fills custom fields of one kind of object.

    Args:
        store: The store.
        chance: Source of the random choices.
        owner: Kind of the object: task, project or contact.
        now: Time from which dates count.
    """

    def __init__(self, store: Store, chance: Random, owner: str, now: datetime) -> None:
        self._store, self._chance, self._owner, self._now = store, chance, owner, now
        self._fields = list(fields_of(store, owner).values())
        users = store.values("SELECT id FROM user ORDER BY id")
        contacts = store.values("SELECT userid FROM contact WHERE NOT is_template ORDER BY id")
        clients = store.values("SELECT id FROM contact WHERE NOT is_template ORDER BY id")
        tasks = store.values("SELECT id FROM task WHERE type = 'task' ORDER BY id")
        projects = store.values("SELECT id FROM project WHERE NOT is_template ORDER BY id")
        self._makers: Mapping[str, Callable[[Field], FieldValueInput | None]] = {
            "STRING": lambda field: f"Д-{chance.randrange(1000)}/<{chance.randrange(10)}>",
            "TEXT": lambda field: chance.choice(NOTES),
            "NUMBER": lambda field: Decimal(chance.randrange(10_000_000)) / 100,
            "DATE": lambda field: self._moment().date(),
            "DATETIME": lambda field: self._moment(),
            "TIME": lambda field: time(chance.randrange(24), chance.randrange(60)),
            "TIMEPERIOD": lambda field: TimePeriod(
                time(chance.randrange(8, 12), 0), time(chance.randrange(12, 20), 30)
            ),
            "CHECKBOX": lambda field: chance.random() < 0.5,
            "LIST": lambda field: self._one(field.list_values),
            "SETSTRING": lambda field: self._some(field.list_values),
            "HANDBOOK": lambda field: self._one(self._records(field)),
            "HANDBOOKSET": lambda field: self._some(self._records(field)),
            "TASK": lambda field: self._one(tasks),
            "TASKSET": lambda field: self._some(tasks),
            "PROJECT": lambda field: self._one(projects),
            "CLIENT": lambda field: self._one(clients),
            "CONTACT": lambda field: self._one(contacts),
            "USER": lambda field: chance.choice(users),
            "LOGINLIST": lambda field: self._some(users),
            "GROUPUSERCONTACT": lambda field: chance.choice((101, *users, *contacts[:3])),
        }

    def add(self, owner_id: int, share: float, fields: Iterable[int] | None = None) -> None:
        """Fill some of the fields of an object.

        Args:
            owner_id: Id of the object.
            share: Probability of a value for each field.
            fields: Ids of the object's fields; by default all of its kind.
        """
        for field in self._fields:
            if fields is not None and field.id not in fields:
                continue
            if self._chance.random() < share:
                value = to_field_value(self._makers[field.type](field))
                if value is not None:
                    save_value(self._store, self._owner, owner_id, field, value)

    def _one(self, values: Sequence[T]) -> T | None:
        return self._chance.choice(values) if values else None

    def _some(self, values: Sequence[T]) -> list[T] | None:
        return self._chance.sample(values, min(2, len(values))) if values else None

    def _records(self, field: Field) -> list[int]:
        records = "SELECT key FROM record WHERE handbook_id = ? AND NOT is_group ORDER BY key"
        return self._store.values(records, field.handbook_id)

    def _moment(self) -> datetime:
        return self._now + timedelta(days=self._chance.randrange(-60, 60), minutes=self._chance.randrange(1440))
