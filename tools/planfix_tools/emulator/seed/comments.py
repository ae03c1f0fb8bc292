"""Comments on tasks, with data tags."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from random import Random

from planfix_runtime.model.field_values import FieldValueInput, LoginList, TimePeriod, to_field_value
from planfix_tools.emulator.domain.custom_fields import fields_of, save_value
from planfix_tools.emulator.seed.directories import EXPENSE, TIME_SHEET
from planfix_tools.emulator.seed.settings import WORK_TYPES
from planfix_tools.emulator.seed.words import COMMENTS
from planfix_tools.emulator.storage.moments import to_text
from planfix_tools.emulator.storage.store import Store


def add_comments(
    store: Store, chance: Random, task_id: int, created: datetime, now: datetime, users: Sequence[int]
) -> None:
    """Add the creation of a task and up to two comments."""
    store.insert(
        "action", type="TASKCREATED", task_id=task_id, owner_id=chance.choice(users), date_time=to_text(created)
    )
    last: str | None = None
    for _ in range(chance.choice((0, 0, 1, 2))):
        moment = created + timedelta(minutes=chance.randrange(max(1, int((now - created).total_seconds() / 60))))
        author = chance.choice(users)
        action_id = store.insert(
            "action",
            type="COMMENT",
            description=chance.choice(COMMENTS),
            task_id=task_id,
            owner_id=author,
            date_time=to_text(moment),
            is_hidden=chance.random() < 0.1,
            from_email=chance.random() < 0.1,
        )
        store.insert("notified", action_id=action_id, user_id=chance.choice(users))
        if chance.random() < 0.3:
            _attach(store, chance, action_id, moment, author)
        last = max(last or "", to_text(moment))
    if last is not None:
        store.update("task", task_id, commented=last)


def _attach(store: Store, chance: Random, action_id: int, moment: datetime, author: int) -> None:
    store.update("action", action_id, type="ACTION")
    analitic = chance.choice((TIME_SHEET, EXPENSE))
    key = store.insert("analitic_row", analitic_id=analitic, action_id=action_id)
    work = store.values("SELECT key FROM record WHERE handbook_id = ? ORDER BY key", WORK_TYPES)
    values: tuple[FieldValueInput, ...]
    if analitic == TIME_SHEET:
        hour = chance.randrange(8, 18)
        period = TimePeriod(time(hour, 0), time(hour + 1, 30))
        values = (moment.date(), period, chance.choice(work), LoginList([author]))
    else:
        values = (chance.choice(("Такси", "Обед & кофе", "Бумага")), chance.randrange(100, 10_000), author)
    for field, value in zip(fields_of(store, "analitic", analitic).values(), values, strict=True):
        save_value(store, "row", key, field, to_field_value(value))
