"""Users, contacts and companies."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from random import Random

from planfix_tools.emulator.seed.values import Values
from planfix_tools.emulator.seed.words import COMPANIES, FAMILIES, MEN, MIDDLE, POSTS, STREETS, WOMEN
from planfix_tools.emulator.storage.moments import to_text
from planfix_tools.emulator.storage.store import Store

ADMIN = 1001
ADMIN_LOGIN = "admin@example.com"
PASSWORD = "emulated-password"
"""Password of all users."""


def add_administrator(store: Store, chance: Random, now: datetime) -> None:
    """Add the first user alone."""
    _add_user(store, chance, 0, now)


def add_people(store: Store, chance: Random, tasks: int, now: datetime) -> None:
    """Add users, first the administrator, companies and contacts; their number grows with the tasks."""
    for number in range(6 + tasks // 500):
        _add_user(store, chance, number, now)
    template = store.insert(
        "contact", is_template=1, name="Клиент", added_by=ADMIN, created=to_text(now), changed=to_text(now), group_id=21
    )
    general = store.value("SELECT general FROM contact WHERE id = ?", template)
    companies = [_add_company(store, chance, number, now) for number in range(3 + tasks // 50)]
    contacts = [_add_contact(store, chance, number, now, general) for number in range(5 + tasks // 10)]
    values = Values(store, chance, "contact", now)
    for contact in contacts:
        values.add(contact, share=0.2)
        if chance.random() < 0.7:
            store.insert("contractor", contact_id=contact, company_id=chance.choice(companies))


def _name(chance: Random) -> dict[str, object]:
    woman = chance.random() < 0.5
    return {
        "name": chance.choice(WOMEN if woman else MEN),
        "mid_name": chance.choice(MIDDLE)[woman],
        "last_name": chance.choice(FAMILIES)[woman],
        "sex": "FEMALE" if woman else "MALE",
    }


def _phones(chance: Random) -> str:
    phones = [
        (f"+7 ({chance.randrange(900, 1000)}) {chance.randrange(100, 1000)}-{chance.randrange(10, 100)}-00", kind)
        for kind in range(1, chance.randrange(2, 4))
    ]
    return json.dumps(phones, ensure_ascii=False)


def _birthdate(chance: Random, now: datetime) -> str:
    return to_text(date(now.year - 60, 1, 1) + timedelta(days=chance.randrange(40 * 365)))


def _add_user(store: Store, chance: Random, number: int, now: datetime) -> None:
    email = ADMIN_LOGIN if number == 0 else f"user{number}@example.com"
    user_id = store.insert(
        "user",
        **_name(chance),
        login=email,
        email=email,
        password=PASSWORD,
        role="ADMIN" if number == 0 else "USER",
        # The last user is inactive.
        status="UNACTIVE" if number == 5 else "ACTIVE",
        birthdate=_birthdate(chance, now),
        phones=_phones(chance),
        secondary_emails=json.dumps([f"home{number}@example.com"] if number % 3 == 0 else []),
        is_online=chance.random() < 0.5,
        post_id=11 if number == 0 else chance.randrange(12, 11 + len(POSTS)),
    )
    group = 101 if number == 0 else chance.choice((102, 103))
    # The first member of each group is its head.
    is_head = store.row("SELECT 1 FROM membership WHERE user_group_id = ?", group) is None
    store.insert("membership", user_group_id=group, user_id=user_id, is_head=is_head)


def _add_company(store: Store, chance: Random, number: int, now: datetime) -> int:
    name = COMPANIES[number % len(COMPANIES)]
    columns: dict[str, object] = {
        "is_company": 1,
        "name": name if number < len(COMPANIES) else f"{name} {number}",
        "email": f"office{number}@example.org",
        "site": f"https://company{number}.example.org",
        "can_be_worker": 0,
    }
    return _insert(store, chance, now, columns)


def _add_contact(store: Store, chance: Random, number: int, now: datetime, template: int) -> int:
    email = f"contact{number}@example.org"
    access = ("ACTIVE", "INVITED", "UNACTIVE", None, None, None)[number % 6]
    columns: dict[str, object] = {
        **_name(chance),
        "email": email,
        "secondary_emails": json.dumps([f"second{number}@example.org"] if number % 4 == 0 else []),
        "birthdate": _birthdate(chance, now),
        "post": chance.choice(POSTS),
        "template": template if number % 5 == 0 else None,
        "can_be_client": chance.random() < 0.8,
        "can_be_worker": chance.random() < 0.8,
        "telegram_id": 7_000_000 + number if number % 7 == 0 else None,
        "access": access,
        "login": email if access else None,
        "password": PASSWORD if access in ("ACTIVE", "UNACTIVE") else None,
        "lang": "Ru",
    }
    return _insert(store, chance, now, columns)


def _insert(store: Store, chance: Random, now: datetime, columns: dict[str, object]) -> int:
    users = store.values("SELECT id FROM user ORDER BY id")
    created = now - timedelta(days=chance.randrange(400), minutes=chance.randrange(1440))
    contact_id = store.insert(
        "contact",
        **columns,
        phones=_phones(chance),
        address=f"{chance.choice(STREETS)}, д. {chance.randrange(1, 100)}",
        description=chance.choice(("", "Постоянный клиент & партнёр", "Звонить после 12:00")),
        skype=f"skype.{chance.randrange(10**6)}",
        group_id=chance.choice((21, 22, 23)),
        added_by=chance.choice(users),
        created=to_text(created),
        changed=to_text(created),
    )
    if chance.random() < 0.5:
        store.insert(
            "part", object="contact", object_id=contact_id, role="responsible", is_group=0, who=chance.choice(users)
        )
    return contact_id
