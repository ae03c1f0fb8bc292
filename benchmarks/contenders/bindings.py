"""This project, as it is: every safety rule on."""

from __future__ import annotations

import dataclasses
from typing import Any

import planfix
from benchmarks.contenders import Contender
from benchmarks.documents import Kind, Record
from planfix.methods import ActionGetList, ContactGetList, TaskGetList
from planfix_runtime import Page

REQUESTS: dict[Kind, Any] = {"tasks": TaskGetList, "contacts": ContactGetList, "actions": ActionGetList}
ITEMS = {
    "phones": "phone",
    "contractors": "client",
    "custom_data": "customValue",
    "files": "file",
    "notified_list": "user",
    "users": "user",
    "groups": "group",
}


def decode(kind: Kind, body: bytes) -> Page[Any]:
    """Decode a page."""
    page: Page[Any] = planfix.decode(REQUESTS[kind], body)
    return page


def records(page: Page[Any]) -> list[Record]:
    """The page's objects as records."""
    return [_record(one) for one in page]


def _record(value: Any) -> Record:
    assert value.extra == (), value.extra
    record: Record = {}
    for field in dataclasses.fields(value):
        one = getattr(value, field.name)
        if one is planfix.UNSET or field.name == "extra":
            continue
        if field.name in ("parent_id", "template_id"):
            record[field.name.removesuffix("_id")] = {"id": one}
        elif isinstance(one, list):
            items: list[Any] = one
            record[camel(field.name)] = {ITEMS[field.name]: [_record(item) for item in items]}
        else:
            record[camel(field.name)] = _record(one) if dataclasses.is_dataclass(one) else one
    return record


def camel(name: str) -> str:
    """A field's name as the wire has it."""
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)


CONTENDER = Contender("planfix.decode", decode, records)
