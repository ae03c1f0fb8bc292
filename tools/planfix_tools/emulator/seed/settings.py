"""Settings of the account: groups, positions, processes, custom fields, saved filters."""

from __future__ import annotations

import json

from planfix_tools.emulator.seed.words import LABELS, POSTS, SOURCES
from planfix_tools.emulator.storage.store import Store

# id, word, name, Russian name, colour, whether tasks in it are active, whether they can become overdue
STATUSES = (
    (0, "DRAFT", "Draft", "Черновик", "#9e9e9e", 0, 0),
    (1, "ACTIVE", "New", "Новая", "#2196f3", 1, 1),
    (2, "ACCEPTED", "In work", "В работе", "#4caf50", 1, 1),
    (3, "COMPLETED", "Completed", "Завершённая", "#607d8b", 0, 0),
    (4, "DELAYED", "Delayed", "Отложенная", "#ff9800", 0, 0),
    (5, "REJECTED", "Rejected", "Отклонённая", "#f44336", 0, 0),
    (6, "DONE", "Done", "Выполненная", "#8bc34a", 1, 0),
    (7, "CANCELED", "Cancelled", "Отменённая", "#795548", 0, 0),
    (101, None, "Under approval", "На согласовании", "#9c27b0", 1, 1),
    (102, None, "Signed", "Подписан", "#009688", 0, 0),
)
SETS = {1: "Задача (базовый)", 2: "Договор"}
CONTRACT_SET = 2

CITIES, SERVICES, WORK_TYPES = 31, 32, 33
"""Ids of the handbooks."""

TYPES = (
    ("STRING", "Номер договора"),
    ("TEXT", "Примечание"),
    ("NUMBER", "Бюджет"),
    ("DATE", "Дата договора"),
    ("DATETIME", "Встреча"),
    ("CHECKBOX", "Оплачено"),
    ("LIST", "Источник"),
    ("SETSTRING", "Метки"),
    ("HANDBOOK", "Город"),
    ("HANDBOOKSET", "Услуги"),
    ("CONTACT", "Контактное лицо"),
    ("USER", "Куратор"),
    ("LOGINLIST", "Согласующие"),
    ("GROUPUSERCONTACT", "Кто платит"),
)
"""The custom fields of tasks, projects and contacts, one of each type."""

SAVED_FILTERS = (
    (":overdue", "task", "Просроченные", "<filter><type>17</type><operator>equal</operator><value>1</value></filter>"),
    (":mine", "task", "Мои", "<filter><type>2</type><operator>equal</operator><value>{me}</value></filter>"),
    (
        "51",
        "task",
        "Сделать на этой неделе",
        "<filter><type>14</type><operator>equal</operator><value><datetype>thisweek</datetype></value></filter>",
    ),
    (":mine", "contact", "Мои", "<filter><type>2</type><operator>equal</operator><value>{me}</value></filter>"),
    (
        "52",
        "contact",
        "Без активных задач",
        "<filter><type>4201</type><operator>equal</operator><value>1</value></filter>",
    ),
)


def add_settings(store: Store) -> None:
    """Add the settings; they are the same in all accounts."""
    store.run_each("INSERT INTO post VALUES (?, ?)", list(enumerate(POSTS, 11)))
    for name in ("Администрация", "Продажи", "Производство"):
        store.insert("user_group", name=name)
    store.run_each("INSERT INTO contact_group VALUES (?, ?)", [(21, "Клиенты"), (22, "Поставщики"), (23, "Партнёры")])
    store.run_each("INSERT INTO phone_type VALUES (?, ?)", [(1, "Мобильный"), (2, "Рабочий"), (3, "Домашний")])
    for place, name in enumerate(("Внутренние", "Клиентские"), 1):
        store.insert("project_group", name=name, place=place)
    store.run_each("INSERT INTO status VALUES (?, ?, ?, ?, ?, ?, ?)", STATUSES)
    store.run_each("INSERT INTO status_set VALUES (?, ?)", list(SETS.items()))
    everywhere = [status[0] for status in STATUSES if status[1]]
    own = [status[0] for status in STATUSES if not status[1]]
    pairs = [(set_id, status) for set_id in SETS for status in everywhere] + [(CONTRACT_SET, one) for one in own]
    store.run_each("INSERT INTO status_in_set VALUES (?, ?)", pairs)
    for owner in ("task", "project", "contact"):
        for num, (kind, name) in enumerate(TYPES, 1):
            add_field(store, owner, 0, num, name, kind)
    filters = [(one, owner, name, f"<filters>{conditions}</filters>") for one, owner, name, conditions in SAVED_FILTERS]
    store.run_each("INSERT INTO saved_filter VALUES (?, ?, ?, ?)", filters)


def add_field(
    store: Store, owner: str, owner_id: int, num: int, name: str, kind: str, handbook_id: int | None = None
) -> int:
    """Add a field; returns its id."""
    words = {"LIST": SOURCES, "SETSTRING": LABELS}.get(kind, ())
    handbook = handbook_id or {"HANDBOOK": CITIES, "HANDBOOKSET": SERVICES}.get(kind)
    return store.insert(
        "field",
        object=owner,
        object_id=owner_id,
        num=num,
        name=name,
        type=kind,
        list_values=json.dumps(words, ensure_ascii=False),
        handbook_id=handbook,
    )
