"""Find comments and other actions, and make their answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from planfix.enums import ActionType, TaskStatus
from planfix.errors import ActionHidden, ActionNotFound, ActionTaskAccessDenied
from planfix.types import (
    Action,
    ActionAnalitic,
    ActionContact,
    ActionFile,
    DateChange,
    ProjectRef,
    StatusChange,
    TaskRef,
    UserRef,
)
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.people import check_people, names, person
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import visible_contacts, visible_tasks
from planfix_tools.emulator.storage.moments import of_text
from planfix_tools.emulator.storage.where import EVERYTHING, Where, marks

ACTIONS = (
    "action LEFT JOIN task ON task.id = action.task_id LEFT JOIN project ON project.id = task.project_id"
    " LEFT JOIN contact ON contact.id = action.contact_id"
)
"""Actions joined with their tasks, projects and contacts."""

SHOWN = (
    "action.*, task.title AS task_title, task.project_id, project.title AS project_title,"
    " contact.general AS contact_general, trim(contact.name || ' ' || contact.last_name) AS contact_name"
)
"""Columns of `ACTIONS` for `make_actions`."""

_FIRST_MINUTE, _LAST_MINUTE = "00:00", "23:59"


def not_hidden(call: Call) -> Where:
    """Actions (rows of `action`) that are not hidden from the caller."""
    me = call.caller.id
    if call.caller.is_admin:
        return EVERYTHING
    told = Where("action.id IN (SELECT action_id FROM notified WHERE user_id = ?)", (me,))
    return Where("NOT action.is_hidden") | Where("action.owner_id = ?", (me,)) | told


def visible_actions(call: Call) -> Where:
    """Actions (rows of `ACTIONS`) that the caller may see."""
    if call.caller.is_admin:
        return EVERYTHING
    of_task = Where("action.task_id IS NOT NULL") & visible_tasks(call)
    of_contact = Where("action.contact_id IS NOT NULL") & visible_contacts(call)
    return not_hidden(call) & (of_task | of_contact)


def find_action(call: Call, action_id: int) -> sqlite3.Row:
    """The row of `ACTIONS` with this id.

    Raises:
        ActionNotFound: There is no such action.
        ActionHidden: The caller may not see it.
        ActionTaskAccessDenied: The caller may not see its task or contact.
    """
    query = f"SELECT {SHOWN} FROM {ACTIONS} WHERE action.id = ?"
    action = call.store.row(query, action_id)
    if action is None:
        raise refuse(ActionNotFound)
    for where, denial in ((not_hidden(call), ActionHidden), (visible_actions(call), ActionTaskAccessDenied)):
        if call.store.row(f"{query} AND ({where.sql})", action_id, *where.values) is None:
            raise refuse(denial)
    return action


def notify(call: Call, action_id: int, users: Iterable[int] | Unset) -> None:
    """Note which users were notified of an action.

    Raises:
        ObjectNotFound: A user does not exist.
    """
    told = list(users)
    check_people(call, told)
    call.store.run_each(
        "INSERT OR IGNORE INTO notified (action_id, user_id) VALUES (?, ?)", [(action_id, one) for one in told]
    )


def make_actions(call: Call, rows: Sequence[sqlite3.Row]) -> list[Action]:
    """Make the actions of an answer."""
    ids = [row["id"] for row in rows]
    known = names(call.store, (row["owner_id"] for row in rows))
    files, told, analitics = _files(call, ids), _notified(call, ids), _analitics(call, ids)
    mine = f"SELECT action_id FROM notified WHERE user_id = ? AND NOT is_read AND action_id IN ({marks(ids)})"
    unread = set(call.store.values(mine, call.caller.id, *ids))
    return [
        Action(
            id=row["id"],
            description=row["description"],
            type=ActionType(row["type"]),
            status_change=_status_change(row),
            is_not_read=row["id"] in unread,
            from_email=bool(row["from_email"]),
            date_time=of_text(row["date_time"]),
            task=TaskRef(id=row["task_id"], title=row["task_title"]) if row["task_id"] else UNSET,
            contact=(
                ActionContact(general=row["contact_general"], name=row["contact_name"]) if row["contact_id"] else UNSET
            ),
            owner=person(known, row["owner_id"]),
            project=ProjectRef(id=row["project_id"] or 0, title=row["project_title"] or ""),
            task_expect_date_changed=_date_change(row["old_end"], row["new_end"], _LAST_MINUTE),
            task_start_time_changed=_date_change(row["old_start"], row["new_start"], _FIRST_MINUTE),
            files=files.get(row["id"], UNSET),
            notified_list=told.get(row["id"], []),
            analitics=analitics.get(row["id"], UNSET),
        )
        for row in rows
    ]


def _status_change(row: sqlite3.Row) -> StatusChange | Unset:
    if row["new_status"] is None:
        return UNSET
    old = row["old_status"]
    return StatusChange(old_status=None if old is None else TaskStatus(old), new_status=TaskStatus(row["new_status"]))


def _date_change(old: str | None, new: str | None, whole_day: str) -> DateChange | Unset:
    """A change of a task's date; `whole_day` is the time for a date without one."""
    if old is None and new is None:
        return UNSET
    old, new = (None if text is None else text if " " in text else f"{text} {whole_day}" for text in (old, new))
    return DateChange(
        old_date=of_text(old), new_date=of_text(new), new_date_is_set=new is not None, old_date_is_set=old is not None
    )


def _files(call: Call, ids: Sequence[int]) -> Mapping[int, list[ActionFile]]:
    return call.store.grouped(
        lambda row: ActionFile(id=row["id"], name=row["name"]),
        f"SELECT action_id, id, name FROM file WHERE action_id IN ({marks(ids)}) ORDER BY unique_id",
        *ids,
    )


def _notified(call: Call, ids: Sequence[int]) -> Mapping[int, list[UserRef]]:
    return call.store.grouped(
        lambda row: UserRef(id=row["id"], name=row["name"]),
        "SELECT action_id, person.id, name FROM notified JOIN person ON person.id = user_id"
        f" WHERE action_id IN ({marks(ids)})",
        *ids,
    )


def _analitics(call: Call, ids: Sequence[int]) -> Mapping[int, list[ActionAnalitic]]:
    return call.store.grouped(
        lambda row: ActionAnalitic(id=row["id"], key=row["key"], name=row["name"]),
        "SELECT action_id, analitic.id, key, name FROM analitic_row JOIN analitic ON analitic.id = analitic_id"
        f" WHERE action_id IN ({marks(ids)}) ORDER BY key",
        *ids,
    )
