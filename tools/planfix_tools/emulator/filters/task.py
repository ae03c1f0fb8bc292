"""Complex filters of task.getList, by number."""

from __future__ import annotations

from collections.abc import Mapping

from planfix_runtime.model.filters import Filter
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.people import has_part
from planfix_tools.emulator.domain.task_state import CHANGED_OR_COMMENTED, overdue
from planfix_tools.emulator.filters.conditions import (
    Condition,
    contains,
    either,
    equals,
    equals_any,
    exists,
    flag,
    moment,
    number_of,
)
from planfix_tools.emulator.filters.custom import custom_conditions
from planfix_tools.emulator.storage.where import Where


def _part(*roles: str) -> Condition:
    """The person has one of the roles, other than by user groups."""
    return lambda call, one: either(one, has_part("task", "task.id", number_of(one), roles, with_groups=False))


def _project_auditor(one: Filter) -> Where:
    return has_part("project", "coalesce(task.project_id, 0)", number_of(one), ["auditor"], with_groups=False)


def _any_auditor(call: Call, one: Filter) -> Where:
    own = has_part("task", "task.id", number_of(one), ["auditor"], with_groups=False)
    return either(one, own | _project_auditor(one))


def _parts(role: str, who: str = "1") -> str:
    return (
        "task.id IN (SELECT object_id FROM part LEFT JOIN person ON is_group = 0 AND person.id = who"
        f" WHERE object = 'task' AND role = '{role}' AND {who})"
    )


def _without(role: str) -> str:
    return f"NOT {_parts(role)}"


_CONTACT, _USER = "person.is_contact = 1", "person.is_contact = 0"
_OWNER = "(SELECT is_contact FROM person WHERE person.id = task.owner_id)"
_ANALITIC = "task.id IN (SELECT task_id FROM action JOIN analitic_row ON action_id = action.id WHERE analitic_id = ?)"
_FIELD = "task.id IN (SELECT object_id FROM field_value WHERE object = 'task' AND field_id = ?)"

TASK_FILTERS: Mapping[int, Condition] = {
    1: equals("task.owner_id"),
    2: _part("worker"),
    3: _any_auditor,
    7: equals("task.client_id"),
    8: contains("task.title"),
    10: equals_any("task.status_id"),
    11: exists(True, _ANALITIC),
    12: moment("task.begin_date_time"),
    13: moment("task.start_time"),
    14: moment("task.end_time"),
    16: flag("task.periodicity IS NOT NULL"),
    17: flag(overdue),
    18: exists(False, _ANALITIC),
    19: moment("task.completed"),
    20: moment("task.done"),
    21: moment("task.commented"),
    22: flag("task.start_time IS NULL"),
    23: flag("task.end_time IS NULL"),
    24: equals("task.status_set"),
    25: flag("task.start_time IS NOT NULL"),
    26: flag("task.end_time IS NOT NULL"),
    28: flag("task.periodicity IS NULL"),
    29: flag(lambda call: f"{overdue(call)} IS NOT TRUE"),
    33: flag(_without("worker")),
    34: flag(f"{_OWNER} = 0"),
    35: flag(f"{_OWNER} = 1"),
    38: moment("task.changed"),
    39: _part("member"),
    41: flag(_without("member")),
    51: equals("task.template_id"),
    59: lambda call, one: either(one, _project_auditor(one)),
    60: _part("auditor"),
    69: flag(_parts("worker", _CONTACT)),
    70: flag(_parts("member", _CONTACT)),
    71: flag(_parts("worker", _USER)),
    72: flag(_parts("member", _USER)),
    73: equals("task.parent_id"),
    79: moment(CHANGED_OR_COMMENTED),
    152: exists(True, _FIELD),
    153: exists(False, _FIELD),
    **custom_conditions(100, "task", "task.id", without=(11,), timed=True),
}
