"""Pages of answers, made by code: the same bytes on every machine and in every run."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias
from xml.sax.saxutils import escape

Kind: TypeAlias = Literal["tasks", "contacts", "actions"]
Value: TypeAlias = "str | int | bool | datetime | Record | list[Record]"
Record: TypeAlias = dict[str, Value]
"""An element's children by name, with values of the right type; a list is an element that is repeated."""

WORDS = "договор счёт клиент отчёт заявка доставка монтаж проверка согласование смета <b>срочно</b> склад A&B".split()
PEOPLE = ("Иван Петров", "Ольга Сидорова", "Пётр Кузнецов", "Анна Ким", "Jane Smith", "Дмитрий Орлов")
GROUPS = ("Бухгалтерия", "Отдел продаж", "Монтажники")
EPOCH = datetime(2024, 1, 9, 8, 0)


@dataclass(frozen=True, slots=True)
class Document:
    """An answer to decode.

    Attributes:
        name: What it is called in the tables.
        kind: Name of the list's element.
        records: What its answer says, to compare with.
        body: The answer.
    """

    name: str
    kind: Kind
    records: list[Record]
    body: bytes


def page(kind: Kind, size: int = 100, *, indented: bool = False, start: int = 1, total: int = 10_000) -> Document:
    """A page of a list.

    Args:
        kind: What is listed.
        size: Records on the page.
        indented: Whether each element stands on a line of its own.
        start: Id of the first record.
        total: How many records the page says there are.
    """
    records = [MAKERS[kind](random.Random(number), number) for number in range(start, start + size)]
    gap = "\n" if indented else ""
    items = "".join(_element(kind[:-1], record, f"{gap}    " if gap else "") for record in records)
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>{gap}<response status="ok">{gap}{"  " if gap else ""}'
        f'<{kind} count="{size}" totalCount="{total}">{items}{gap}{"  " if gap else ""}</{kind}>{gap}</response>'
    )
    name = f"{size} {kind}, {'indented' if indented else 'compact'}" if size > 1 else f"1 {kind[:-1]}"
    return Document(name, kind, records, body.encode())


def wire_text(value: str | int | bool | datetime) -> str:
    """A value as the API writes it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, datetime):
        return f"{value:%d-%m-%Y %H:%M}"
    return str(value)


def _element(tag: str, value: Value, gap: str) -> str:
    if isinstance(value, list):
        return "".join(_element(tag, one, gap) for one in value)
    if not isinstance(value, dict):
        return f"{gap}<{tag}>{escape(wire_text(value))}</{tag}>"
    inside = "".join(_element(name, one, f"{gap}  " if gap else "") for name, one in value.items())
    return f"{gap}<{tag}>{inside}{gap}</{tag}>"


def _text(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS, k=words))


def _moment(chance: random.Random) -> datetime:
    return EPOCH + timedelta(minutes=15 * chance.randrange(60_000))


def _named(chance: random.Random, names: tuple[str, ...] = PEOPLE) -> Record:
    number = chance.randrange(len(names))
    return {"id": 100 + number, "name": names[number]}


def _custom_data(chance: random.Random, count: int) -> Record:
    values: list[Record] = []
    for number in range(count):
        word = _text(chance, 2)
        values.append({"field": {"id": 500 + number, "name": f"Поле {number}"}, "value": word, "text": word})
    return {"customValue": values}


def _task(chance: random.Random, number: int) -> Record:
    begun = _moment(chance)
    return {
        "id": number,
        "title": _text(chance, 6),
        "description": _text(chance, 90),
        "importance": chance.choice(("AVERAGE", "HIGH")),
        "status": chance.randrange(1, 140),
        "statusSet": chance.randrange(1, 9),
        "checkResult": chance.random() < 0.3,
        "type": "task",
        "owner": _named(chance),
        "parent": {"id": chance.choice((0, number // 2))},
        "template": {"id": chance.choice((0, 77_001))},
        "project": {"id": chance.randrange(900, 960), "title": _text(chance, 3)},
        "client": {"id": 0, "name": ""} if chance.random() < 0.5 else _named(chance),
        "beginDateTime": begun,
        "startTime": begun + timedelta(days=1),
        "endTime": begun + timedelta(days=chance.randrange(2, 30)),
        "duration": chance.randrange(1, 40),
        "durationUnit": chance.randrange(3),
        "general": 10_000 + number,
        "isOverdued": chance.random() < 0.1,
        "isCloseToDeadline": chance.random() < 0.1,
        "isNotAcceptedInTime": False,
        "isSummary": False,
        "starred": chance.random() < 0.1,
        "additionalDescriptionData": "",
        "workers": {
            "users": {"user": [_named(chance) for _ in range(chance.randrange(2, 6))]},
            "groups": {"group": [_named(chance, GROUPS) for _ in range(chance.randrange(1, 3))]},
        },
        "customData": _custom_data(chance, chance.randrange(9, 14)),
    }


def _contact(chance: random.Random, number: int) -> Record:
    return {
        "id": number,
        "userid": 30_000 + number,
        "general": 10_000 + number,
        "template": {"id": chance.randrange(1, 5)},
        "name": chance.choice(PEOPLE),
        "lastName": _text(chance, 1),
        "isCompany": chance.random() < 0.3,
        "post": _text(chance, 2),
        "email": f"contact{number}@example.com",
        "phones": {
            "phone": [
                {"number": f"+7 495 {chance.randrange(10**7):07}", "typeId": one, "typeName": f"Телефон {one}"}
                for one in range(1, chance.randrange(2, 5))
            ]
        },
        "address": _text(chance, 8),
        "description": _text(chance, 25),
        "sex": chance.choice(("MALE", "FEMALE")),
        "skype": f"contact.{number}",
        "birthdate": _moment(chance),
        "havePlanfixAccess": chance.random() < 0.2,
        "contractors": {"client": [_named(chance) for _ in range(chance.randrange(1, 3))]},
        "customData": _custom_data(chance, chance.randrange(4, 8)),
    }


def _action(chance: random.Random, number: int) -> Record:
    return {
        "id": number,
        "description": _text(chance, 90),
        "type": chance.choice(("ACTION", "COMMENT")),
        "isNotRead": chance.random() < 0.5,
        "fromEmail": chance.random() < 0.2,
        "dateTime": _moment(chance),
        "task": {"id": number // 10, "title": _text(chance, 6)},
        "owner": _named(chance),
        "project": {"id": chance.randrange(900, 960), "title": _text(chance, 3)},
        "files": {"file": [{"id": number * 10 + one, "name": f"Смета {one}.pdf"} for one in range(1, 4)]},
        "notifiedList": {"user": [_named(chance) for _ in range(chance.randrange(1, 6))]},
    }


MAKERS: dict[Kind, Callable[[random.Random, int], Record]] = {"tasks": _task, "contacts": _contact, "actions": _action}
