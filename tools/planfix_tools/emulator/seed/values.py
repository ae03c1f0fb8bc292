"""Values of custom fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from planfix_runtime.model.field_values import FieldValueInput, to_field_value

from planfix_tools.emulator.domain.custom_fields import fields_of, save_value
from planfix_tools.emulator.seed.settings import CITIES, SERVICES
from planfix_tools.emulator.seed.words import LABELS, NOTES, SOURCES
from planfix_tools.emulator.storage.store import Store


class Values:
    """Fills custom fields of one kind of object.

    Args:
        store: Where the values go.
        chance: Chooses them.
        owner: Kind of the object: task, project or contact.
        now: What dates are counted from.
    """

    def __init__(self, store: Store, chance: Random, owner: str, now: datetime) -> None:
        self._store, self._chance, self._owner, self._now = store, chance, owner, now
        self._fields = list(fields_of(store, owner).values())
        users = store.values("SELECT id FROM user ORDER BY id")
        contacts = store.values("SELECT userid FROM contact WHERE NOT is_template ORDER BY id")
        records = "SELECT key FROM record WHERE handbook_id = ? AND NOT is_group ORDER BY key"
        cities, services = store.values(records, CITIES), store.values(records, SERVICES)
        self._makers: Mapping[str, Callable[[], FieldValueInput]] = {
            "STRING": lambda: f"Д-{chance.randrange(1000)}/<{chance.randrange(10)}>",
            "TEXT": lambda: chance.choice(NOTES),
            "NUMBER": lambda: Decimal(chance.randrange(10_000_000)) / 100,
            "DATE": lambda: self._moment().date(),
            "DATETIME": self._moment,
            "CHECKBOX": lambda: chance.random() < 0.5,
            "LIST": lambda: chance.choice(SOURCES),
            "SETSTRING": lambda: chance.sample(LABELS, 2),
            "HANDBOOK": lambda: chance.choice(cities),
            "HANDBOOKSET": lambda: chance.sample(services, 2),
            "CONTACT": lambda: chance.choice(contacts),
            "USER": lambda: chance.choice(users),
            "LOGINLIST": lambda: chance.sample(users, 2),
            "GROUPUSERCONTACT": lambda: chance.choice((101, *users, *contacts[:3])),
        }

    def add(self, owner_id: int, share: float) -> None:
        """Fill some of the fields of an object; `share` is the chance of each."""
        for field in self._fields:
            if self._chance.random() < share:
                value = to_field_value(self._makers[field.type]())
                save_value(self._store, self._owner, owner_id, field, value)

    def _moment(self) -> datetime:
        return self._now + timedelta(days=self._chance.randrange(-60, 60), minutes=self._chance.randrange(1440))
