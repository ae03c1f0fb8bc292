"""Complex filters of contact.getList, by number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from planfix.enums import FilterOperator
from planfix_runtime.model.filters import Filter
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.people import has_part
from planfix_tools.emulator.domain.rights import contacts_edited_by, contacts_seen_by
from planfix_tools.emulator.domain.task_state import overdue
from planfix_tools.emulator.filters.conditions import (
    Condition,
    compare_moment,
    contains,
    day,
    either,
    equals,
    flag,
    number_of,
    text_of,
)
from planfix_tools.emulator.filters.custom import custom_conditions
from planfix_tools.emulator.filters.periods import period
from planfix_tools.emulator.storage.where import EVERYTHING, Where


def _birthday(call: Call, one: Filter) -> Where:
    """Compare month and day, in a period that may include the end of a year."""
    begin, end = period(one.value, call.today, timed=False)
    first, last = begin[5:], (date.fromisoformat(end) - timedelta(days=1)).isoformat()[5:]
    column = "substr(contact.birthdate, 6, 5)"
    if one.operator == FilterOperator.GREATER:
        return Where(f"{column} > ?", (last,))
    if one.operator == FilterOperator.LESS:
        return Where(f"{column} < ?", (first,))
    if (date.fromisoformat(end) - date.fromisoformat(begin)).days > 365:
        return either(one, Where("contact.birthdate IS NOT NULL"))
    joint = "AND" if first <= last else "OR"
    return either(one, Where(f"{column} >= ? {joint} {column} <= ?", (first, last)))


def _any_item(column: str, text: str) -> Condition:
    """An item of a JSON list contains the text."""
    sql = f"EXISTS (SELECT 1 FROM json_each({column}) WHERE contains({text}, ?))"
    return lambda call, one: either(one, Where(sql, (text_of(one),)))


def _as_user(make: Callable[[int], Where]) -> Condition:
    """Contacts to which a user has a right."""

    def condition(call: Call, one: Filter) -> Where:
        role = call.store.value("SELECT role FROM user WHERE id = ?", number_of(one))
        return either(one, EVERYTHING if role in ("ADMIN", "TECHADMIN") else make(number_of(one)))

    return condition


_CLIENTS = "contact.id IN (SELECT client_id FROM task JOIN status ON status.id = status_id WHERE {})"
_MEMBERS = (
    "contact.userid IN (SELECT who FROM part JOIN task ON task.id = object_id JOIN status ON status.id = status_id"
    " WHERE object = 'task' AND is_group = 0 AND {})"
)


def _with_activity(tasks: str, found: bool) -> Condition:
    def condition(call: Call, one: Filter) -> Where:
        active = compare_moment(call, one, "task.commented", timed=False)
        where = Where(tasks.format(active.sql), active.values)
        return where if found else ~where

    return condition


def _overdue(tasks: str) -> Condition:
    return flag(lambda call: tasks.format(overdue(call)))


_ACTIVE = "status.is_active"

CONTACT_FILTERS: Mapping[int, Condition] = {
    1: equals("contact.added_by"),
    2: lambda call, one: either(
        one, has_part("contact", "contact.id", number_of(one), ["responsible"], with_groups=False)
    ),
    12: day("contact.created"),
    47: _as_user(contacts_seen_by),
    48: _as_user(contacts_edited_by),
    4001: contains("contact.name", "contact.last_name"),
    4002: contains("contact.post"),
    4003: _any_item("contact.phones", "json_extract(json_each.value, '$[0]')"),
    4004: contains("contact.address"),
    4005: contains("contact.email"),
    4006: flag("contact.is_company"),
    4007: flag("NOT contact.is_company"),
    4008: equals("contact.group_id"),
    4010: flag("contact.access = 'ACTIVE'"),
    4011: _birthday,
    4012: flag("contact.can_be_worker"),
    4013: flag("contact.can_be_client"),
    4014: contains("contact.name"),
    4015: contains("contact.last_name"),
    4016: equals("contact.template"),
    4017: flag("NOT contact.can_be_worker"),
    4018: flag("NOT contact.can_be_client"),
    4201: flag(f"NOT {_CLIENTS.format(f'client_id IS NOT NULL AND {_ACTIVE}')}"),
    4202: flag(f"NOT {_MEMBERS.format(_ACTIVE)}"),
    4203: flag(_CLIENTS.format(_ACTIVE)),
    4204: flag(_MEMBERS.format(_ACTIVE)),
    4205: _overdue(_CLIENTS),
    4206: _overdue(_MEMBERS),
    4213: _with_activity(_CLIENTS, True),
    4214: _with_activity(_MEMBERS, True),
    4219: _with_activity(_CLIENTS, False),
    4220: _with_activity(_MEMBERS, False),
    4221: _any_item("contact.secondary_emails", "json_each.value"),
    4223: day("contact.birthdate"),
    **custom_conditions(4100, "contact", "contact.id"),
}
