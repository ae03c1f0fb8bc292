"""Make an account from its `account.yaml`, with people, contacts and tasks that fit."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random

from planfix_codegen.model.account import Account, AccountField, AccountObject, DataTag, Directory
from planfix_tools.emulator.domain.custom_fields import fields_of, save_value
from planfix_tools.emulator.seed.people import ADMIN, ADMIN_LOGIN, PASSWORD
from planfix_tools.emulator.seed.settings import STATUSES
from planfix_tools.emulator.seed.values import Values
from planfix_tools.emulator.seed.words import FAMILIES, MEN, OBJECTS, POSTS, VERBS
from planfix_tools.emulator.storage.moments import to_text
from planfix_tools.emulator.storage.store import Store

_FIRST_SET = 1
_WORDS = {number: word for number, word, *_ in STATUSES if word}
_CONTACT_IDS = 20_000
"""Difference between the id and the number of a contact."""


def add_account(store: Store, chance: Random, account: Account, tasks: int, now: datetime) -> None:
    """Fill an empty store.

    Args:
        account: The description of the account.
        tasks: Number of tasks and of contacts; with 0 there are only templates.
        now: Time from which dates count.
    """
    _add_groups(store, account)
    _add_processes(store, account)
    for directory in account.directories:
        _add_directory(store, directory, account)
    for tag in account.data_tags:
        _add_data_tag(store, tag, account)
    known: set[tuple[str, int]] = set()
    for thing in account.objects:
        new = [field for field in thing.fields if (thing.kind, field.id) not in known]
        known |= {(thing.kind, field.id) for field in new}
        _add_fields(store, thing.kind, 0, new, account)
    for number in range(3 if tasks else 1):
        _add_user(store, chance, number)
    for thing in account.objects:
        if thing.template is not None:
            _add_template(store, thing, account, now)
    if tasks:
        _add_objects(store, chance, account, tasks, now)


def _add_groups(store: Store, account: Account) -> None:
    tables = {"user": "user_group", "contact": "contact_group", "project": "project_group"}
    for groups in account.groups:
        for place, one in enumerate(groups.members, 1):
            more = {"place": place} if groups.of == "project" else {}
            store.insert(tables[groups.of], id=one.id, name=one.name, **more)
    store.run_each("INSERT INTO post VALUES (?, ?)", list(enumerate(POSTS, 11)))
    store.run_each("INSERT INTO phone_type VALUES (?, ?)", [(1, "Мобильный"), (2, "Рабочий")])


def _add_processes(store: Store, account: Account) -> None:
    store.run_each("INSERT INTO status VALUES (?, ?, ?, ?, ?, ?, ?)", [one for one in STATUSES if one[1]])
    known = set(_WORDS)
    if all(process.id != _FIRST_SET for process in account.processes):
        store.insert("status_set", id=_FIRST_SET, name="Задача")
        store.run_each("INSERT INTO status_in_set VALUES (?, ?)", [(_FIRST_SET, number) for number in _WORDS])
    for process in account.processes:
        store.insert("status_set", id=process.id, name=process.name)
        for status in process.statuses:
            if status.id not in known:
                known.add(status.id)
                name = {"name": status.name, "name_ru": status.name, "color": "#9c27b0"}
                store.insert("status", id=status.id, **name, is_active=1, has_deadline=1)
            store.insert("status_in_set", set_id=process.id, status_id=status.id)


def _add_directory(store: Store, directory: Directory, account: Account) -> None:
    store.run("INSERT OR IGNORE INTO handbook_group VALUES (1, 'Справочники')")
    store.insert("handbook", id=directory.id, name=directory.name, group_id=1)
    _add_fields(store, "handbook", directory.id, directory.fields, account)
    title = next(
        (one for one in fields_of(store, "handbook", directory.id).values() if one.type in ("STRING", "TEXT")), None
    )
    for record in directory.records:
        name = record.name if record.is_group or title is None else ""
        where = {"handbook_id": directory.id, "parent_key": record.parent or None}
        store.insert("record", key=record.id, **where, is_group=record.is_group, name=name)
        if title is not None and not record.is_group:
            save_value(store, "record", record.id, title, record.name)


def _add_data_tag(store: Store, tag: DataTag, account: Account) -> None:
    store.run("INSERT OR IGNORE INTO analitic_group VALUES (1, 'Аналитики')")
    store.insert("analitic", id=tag.id, name=tag.name, group_id=1)
    _add_fields(store, "analitic", tag.id, tag.fields, account)


def _add_fields(store: Store, owner: str, owner_id: int, fields: Iterable[AccountField], account: Account) -> None:
    for num, field in enumerate(fields, 1):
        directory = account.directory(field.directory)
        store.insert(
            "field",
            id=field.id,
            object=owner,
            object_id=owner_id,
            num=num,
            name=field.name,
            type="FILE" if field.type == "OTHER" else field.type,
            list_values=json.dumps(field.values, ensure_ascii=False),
            handbook_id=directory.id if directory else None,
        )


def _add_user(store: Store, chance: Random, number: int) -> None:
    email = ADMIN_LOGIN if number == 0 else f"user{number}@example.com"
    person = {"name": chance.choice(MEN), "last_name": chance.choice(FAMILIES)[0], "sex": "MALE", "post_id": 11}
    role = "ADMIN" if number == 0 else "USER"
    user_id = store.insert("user", **person, login=email, email=email, password=PASSWORD, role=role)
    group = store.value("SELECT id FROM user_group ORDER BY id")
    if group is not None:
        store.insert("membership", user_group_id=group, user_id=user_id, is_head=number == 0)


def _add_template(store: Store, thing: AccountObject, account: Account, now: datetime) -> None:
    moment = to_text(now)
    if thing.kind == "task":
        dates = {"begin_date_time": moment, "changed": moment}
        where = {"id": thing.template, "type": "template", "status_set": _process(thing, account), "status_id": 1}
        store.insert("task", **where, title=thing.name, owner_id=ADMIN, **dates)
    elif thing.kind == "contact":
        dates = {"created": moment, "changed": moment}
        number = _CONTACT_IDS + (thing.template or 0)
        store.insert("contact", id=number, is_template=1, name=thing.name, added_by=ADMIN, **dates)
    else:
        what = {"id": thing.template, "is_template": 1, "title": thing.name}
        store.insert("project", **what, owner_id=ADMIN, begin_date=moment)


def _process(thing: AccountObject, account: Account) -> int:
    return next((one.id for one in account.processes if one.key == thing.process), _FIRST_SET)


def _add_objects(store: Store, chance: Random, account: Account, tasks: int, now: datetime) -> None:
    """Add contacts, projects and tasks of all templates of the account."""
    for kind in ("contact", "project", "task"):
        things = [one for one in account.objects if one.kind == kind]
        for number in range(tasks if things else 0):
            thing = things[number % len(things)]
            made = now - timedelta(days=chance.randrange(100), minutes=chance.randrange(1440))
            one = _add_object(store, chance, thing, account, number, made)
            # Values can refer to the objects that were made before.
            Values(store, chance, kind, now).add(one, 0.6, {field.id for field in thing.fields})


def _add_object(
    store: Store, chance: Random, thing: AccountObject, account: Account, number: int, made: datetime
) -> int:
    moment = to_text(made)
    if thing.kind == "contact":
        name = {"name": chance.choice(MEN), "last_name": chance.choice(FAMILIES)[0], "email": f"c{number}@example.org"}
        dates = {"created": moment, "changed": moment}
        return store.insert("contact", **name, template=thing.template, added_by=ADMIN, **dates)
    if thing.kind == "project":
        what = {"title": f"{thing.name} {number + 1}", "template_id": thing.template}
        return store.insert("project", **what, owner_id=ADMIN, begin_date=moment)
    what = {
        "title": f"{chance.choice(VERBS)} {chance.choice(OBJECTS).format(number + 1)}",
        "template_id": thing.template,
    }
    where = {"status_set": _process(thing, account), "status_id": chance.choice((1, 2, 3))}
    return store.insert("task", **what, **where, owner_id=ADMIN, begin_date_time=moment, changed=moment)
