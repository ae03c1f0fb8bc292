"""Handbooks with their records, and data tags with their fields."""

from __future__ import annotations

from collections.abc import Sequence

from planfix_tools.emulator.domain.custom_fields import fields_of, save_value
from planfix_tools.emulator.seed.settings import CITIES, SERVICES, WORK_TYPES, add_field
from planfix_tools.emulator.storage.store import Store

TIME_SHEET, EXPENSE = 71, 72
"""Ids of the data tags."""

_HANDBOOKS = {
    CITIES: ("Города", 34, (("STRING", "Название"), ("NUMBER", "Население, тыс."))),
    SERVICES: ("Услуги", 35, (("STRING", "Название"), ("NUMBER", "Цена"), ("FILE", "Прайс-лист"))),
    WORK_TYPES: ("Виды работ", 35, (("STRING", "Название"),)),
}
_CITIES = {
    "Россия": (("Москва", "13104"), ("Санкт-Петербург", "5600"), ("Орёл", "296")),
    "Казахстан": (("Алматы", "2228"), ("Астана", "1430")),
}
_SERVICES = (("Монтаж", "1500.50"), ("Доставка & подъём", "700"), ("Настройка <под ключ>", "9900"))
_WORK_TYPES = (("Звонок",), ("Встреча",), ("Разработка",))

_ANALITICS = {
    TIME_SHEET: (
        "Учёт времени",
        73,
        (
            ("DATE", "Дата"),
            ("TIMEPERIOD", "Время"),
            ("HANDBOOK", "Вид работ"),
            ("LOGINLIST", "Сотрудники"),
        ),
    ),
    EXPENSE: ("Расход", 74, (("STRING", "За что"), ("NUMBER", "Сумма"), ("USER", "Кто платил"))),
}


def add_directories(store: Store) -> None:
    """Add handbooks and data tags; they are the same in all accounts."""
    store.run_each("INSERT INTO handbook_group VALUES (?, ?)", [(34, "География"), (35, "Работа")])
    for handbook_id, (name, group_id, fields) in _HANDBOOKS.items():
        store.insert("handbook", id=handbook_id, name=name, group_id=group_id)
        for num, (kind, title) in enumerate(fields, 1):
            add_field(store, "handbook", handbook_id, num, title, kind)
    for country, cities in _CITIES.items():
        group = store.insert("record", handbook_id=CITIES, is_group=1, name=country)
        _add_records(store, CITIES, cities, group)
    _add_records(store, SERVICES, _SERVICES)
    _add_records(store, WORK_TYPES, _WORK_TYPES)
    store.run_each("INSERT INTO analitic_group VALUES (?, ?)", [(73, "Время"), (74, "Деньги")])
    for analitic_id, (name, group_id, fields) in _ANALITICS.items():
        store.insert("analitic", id=analitic_id, name=name, group_id=group_id)
        for num, (kind, title) in enumerate(fields, 1):
            add_field(store, "analitic", analitic_id, num, title, kind, WORK_TYPES if kind == "HANDBOOK" else None)


def _add_records(store: Store, handbook_id: int, records: Sequence[Sequence[str]], group: int | None = None) -> None:
    fields = fields_of(store, "handbook", handbook_id)
    for values in records:
        key = store.insert("record", handbook_id=handbook_id, parent_key=group)
        for field, value in zip(fields.values(), values, strict=False):
            save_value(store, "record", key, field, value)
