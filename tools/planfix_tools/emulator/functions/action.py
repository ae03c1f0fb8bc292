"""Comments and other actions of tasks and contacts."""

from __future__ import annotations

import sqlite3

from planfix.enums import ActionType, SortOrder, TaskStatus
from planfix.errors import (
    ActionAccessDenied,
    ActionStatusLocked,
    ActionStatusRefused,
    ActionTaskAccessDenied,
    ActionUpdateFailed,
    InvalidValue,
    InvalidValueInContext,
    TaskAccessDenied,
)
from planfix.methods import (
    ActionAdd,
    ActionAddResponse,
    ActionDelete,
    ActionDeleteResponse,
    ActionGet,
    ActionGetList,
    ActionGetListByPeriod,
    ActionGetListByPeriodResponse,
    ActionGetListResponse,
    ActionGetListWithAnalitic,
    ActionGetListWithAnaliticResponse,
    ActionUpdate,
    ActionUpdateResponse,
)
from planfix.types import Action
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.actions import ACTIONS, SHOWN, find_action, make_actions, notify, visible_actions
from planfix_tools.emulator.domain.analitic_rows import check_analitic, delete_all_rows, delete_rows, save_analitics
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.contacts import find_contact
from planfix_tools.emulator.domain.history import put_status
from planfix_tools.emulator.domain.paging import Paged, page
from planfix_tools.emulator.domain.people import check_people
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.statuses import find_status, possible_statuses
from planfix_tools.emulator.domain.tasks import find_task
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.moments import to_text, until
from planfix_tools.emulator.storage.where import EVERYTHING, Where


@answers(ActionAdd)
def add(call: Call, request: ActionAdd) -> ActionAddResponse:
    """Comment on a task or a contact."""
    task, contact = _find_place(call, request.task_id, request.task_general, request.contact_general)
    if request.date_time and not call.caller.is_admin:
        raise refuse(ActionAccessDenied)
    check_people(call, [request.owner_id] if request.owner_id else [])
    moment = to_text(request.date_time) if request.date_time else call.now
    plain = not request.analitics and not isinstance(request.task_new_status, TaskStatus)
    action_id = call.store.insert(
        "action",
        type=ActionType.COMMENT if plain else ActionType.ACTION,
        description=request.description or "",
        task_id=task["id"] if task else None,
        contact_id=contact["id"] if contact else None,
        owner_id=request.owner_id or call.caller.id,
        date_time=moment,
        is_hidden=bool(request.is_hidden),
    )
    if isinstance(request.task_new_status, TaskStatus):
        _change_status(call, action_id, task, request.task_new_status)
    notify(call, action_id, request.notified_list)
    save_analitics(call, action_id, request.analitics)
    table, place = ("task", task) if task else ("contact", contact)
    if place is not None:
        call.store.update(table, place["id"], commented=max(moment, place["commented"] or ""))
    return ActionAddResponse(id=action_id)


@answers(ActionUpdate)
def update(call: Call, request: ActionUpdate) -> ActionUpdateResponse:
    """Change a comment; allowed to administrators and its author."""
    action = _own_action(call, request.id)
    if action["type"] not in (ActionType.ACTION, ActionType.COMMENT):
        raise refuse(ActionUpdateFailed)
    columns: dict[str, object] = {}
    if request.date_time:
        if not call.caller.is_admin:
            raise refuse(ActionAccessDenied)
        columns["date_time"] = to_text(request.date_time)
    if request.description is not UNSET:
        columns["description"] = request.description or ""
    # Without isHidden the comment becomes visible to all, as the API's page says.
    call.store.update("action", action["id"], is_hidden=bool(request.is_hidden), **columns)
    if isinstance(request.task_new_status, TaskStatus):
        last = "SELECT id FROM action WHERE task_id = ? ORDER BY date_time DESC, id DESC LIMIT 1"
        if call.store.value(last, action["task_id"]) != action["id"]:
            raise refuse(ActionStatusLocked)
        _change_status(call, action["id"], find_task(call, action["task_id"]), request.task_new_status)
    notify(call, action["id"], request.notified_list)
    delete_rows(call, action["id"], request.deleted_analitics)
    save_analitics(call, action["id"], request.analitics)
    return ActionUpdateResponse(id=action["id"])


@answers(ActionGet)
def get(call: Call, request: ActionGet) -> Action:
    """Return the comment or other action."""
    [action] = make_actions(call, [find_action(call, request.id)])
    return action


@answers(ActionGetList)
def get_list(call: Call, request: ActionGetList) -> ActionGetListResponse:
    """List the actions of a task or a contact."""
    task, contact = _find_place(call, request.task_id, request.task_general, request.contact_general)
    if task is not None:
        return _page(call, request, Where("action.task_id = ?", (task["id"],)), request.sort)
    return _page(call, request, Where("action.contact_id = ?", (contact["id"] if contact else 0,)), request.sort)


@answers(ActionGetListByPeriod)
def get_list_by_period(call: Call, request: ActionGetListByPeriod) -> ActionGetListByPeriodResponse:
    """List the actions of a period."""
    period = Where("action.date_time BETWEEN ? AND ?", (to_text(request.from_date), until(request.to_date)))
    where = period & _of_task(call, request.task_id)
    return _page(call, request, where, request.sort)


@answers(ActionGetListWithAnalitic)
def get_list_with_analitic(call: Call, request: ActionGetListWithAnalitic) -> ActionGetListWithAnaliticResponse:
    """List the comments with a data tag."""
    check_analitic(call, request.analitic_id)
    tagged = Where("action.id IN (SELECT action_id FROM analitic_row WHERE analitic_id = ?)", (request.analitic_id,))
    return _page(call, request, tagged & _of_task(call, request.task_id), UNSET)


@answers(ActionDelete)
def delete(call: Call, request: ActionDelete) -> ActionDeleteResponse:
    """Delete a comment that did not change the status; allowed to administrators and its author."""
    action = _own_action(call, request.id)
    if action["new_status"] is not None:
        raise refuse(ActionAccessDenied, "the comment changed the status of its task")
    delete_all_rows(call, action["id"])
    call.store.run("DELETE FROM notified WHERE action_id = ?", action["id"])
    call.store.run("UPDATE file SET action_id = NULL WHERE action_id = ?", action["id"])
    call.store.run("DELETE FROM action WHERE id = ?", action["id"])
    return ActionDeleteResponse(id=action["id"])


def _page(call: Call, request: Paged, where: Where, sort: SortOrder | None | Unset) -> Page[Action]:
    direction = "ASC" if sort == SortOrder.ASC else "DESC"
    order = f"action.date_time {direction}, action.id {direction}"
    return page(
        call, request, ACTIONS, visible_actions(call) & where, order, lambda rows: make_actions(call, rows), SHOWN
    )


def _find_place(
    call: Call, task_id: int | None | Unset, task_general: int | None | Unset, contact_general: int | None | Unset
) -> tuple[sqlite3.Row | None, sqlite3.Row | None]:
    """The id of the requested task or contact."""
    if contact_general and not task_id and not task_general:
        return None, find_contact(call, general=contact_general)
    try:
        return find_task(call, task_id, task_general), None
    except TaskAccessDenied:
        raise refuse(ActionTaskAccessDenied) from None


def _of_task(call: Call, task_id: int | None | Unset) -> Where:
    if not task_id:
        return EVERYTHING
    task, _ = _find_place(call, task_id, UNSET, UNSET)
    return Where("action.task_id = ?", (task["id"] if task else 0,))


def _own_action(call: Call, action_id: int) -> sqlite3.Row:
    action = find_action(call, action_id)
    if not call.caller.is_admin and action["owner_id"] != call.caller.id:
        raise refuse(ActionAccessDenied)
    return action


def _change_status(call: Call, action_id: int, task: sqlite3.Row | None, status: TaskStatus) -> None:
    if task is None:
        raise refuse(ActionStatusRefused)
    try:
        status_id = find_status(call, status, task["status_set"])
    except (InvalidValue, InvalidValueInContext):
        raise refuse(ActionStatusRefused) from None
    if status_id not in [row["id"] for row in possible_statuses(call, task)]:
        raise refuse(ActionStatusRefused)
    put_status(call, task, status_id)
    call.store.update("action", action_id, old_status=task["status_id"], new_status=status_id)
