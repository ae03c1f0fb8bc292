"""Rights to see and change objects.

Administrators may do everything. Other users see the tasks and projects that they own or in which they, or one of their user
groups, have a role, and all tasks of a visible project. They see contacts for which they, or nobody, are responsible.
"""

from __future__ import annotations

import sqlite3

from planfix.errors import (
    ApiError,
    ContactAccessDenied,
    ProjectAccessDenied,
    RequestAccessDenied,
    UserAccessDenied,
    UserGroupAccessDenied,
)
from planfix_runtime.model.functions import Request
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.people import has_part
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.where import EVERYTHING, Where

_DENIALS: dict[str, type[ApiError]] = {
    "contact": ContactAccessDenied,
    "projectGroup": ProjectAccessDenied,
    "user": UserAccessDenied,
    "userGroup": UserGroupAccessDenied,
}


def check_function(call: Call, request: type[Request[object]]) -> None:
    """Refuse a function that only administrators may call.

    Raises:
        AccessDenied: The caller is not an administrator; each resource has its own error.
    """
    if request.method.admin and not call.caller.is_admin:
        raise refuse(_DENIALS[request.method.name.partition(".")[0]])


def admins_only(call: Call) -> None:
    """Refuse a parameter that only administrators may give.

    Raises:
        RequestAccessDenied: The caller is not an administrator.
    """
    if not call.caller.is_admin:
        raise refuse(RequestAccessDenied)


def seen(
    call: Call,
    table: str,
    row: sqlite3.Row | None,
    visible: Where,
    missing: type[ApiError],
    denied: type[ApiError],
) -> sqlite3.Row:
    """Return a row that the caller may see.

    Raises:
        ApiError: `missing` if there is no row, `denied` if it is not visible.
    """
    if row is None:
        raise refuse(missing)
    if not call.store.has(table, row["id"], visible):
        raise refuse(denied)
    return row


def visible_projects(call: Call) -> Where:
    """Projects (rows of `project`) that the caller may see."""
    me = call.caller.id
    if call.caller.is_admin:
        return EVERYTHING
    return Where("project.owner_id = ?", (me,)) | has_part("project", "project.id", me)


def visible_tasks(call: Call) -> Where:
    """Tasks (rows of `task`) that the caller may see."""
    me = call.caller.id
    if call.caller.is_admin:
        return EVERYTHING
    projects = visible_projects(call)
    inside = Where(f"task.project_id IN (SELECT project.id FROM project WHERE {projects.sql})", projects.values)
    return Where("task.owner_id = ?", (me,)) | has_part("task", "task.id", me) | inside


def visible_contacts(call: Call) -> Where:
    """Contacts (rows of `contact`) that the caller may see."""
    return EVERYTHING if call.caller.is_admin else contacts_seen_by(call.caller.id)


def contacts_seen_by(user_id: int) -> Where:
    """Contacts that a user other than an administrator may see."""
    nobodys = Where("contact.id NOT IN (SELECT object_id FROM part WHERE object = 'contact' AND role = 'responsible')")
    return contacts_edited_by(user_id) | nobodys


def contacts_edited_by(user_id: int) -> Where:
    """Contacts that a user other than an administrator may change."""
    return Where("contact.added_by = ?", (user_id,)) | has_part("contact", "contact.id", user_id, ["responsible"])


def visible_users(call: Call) -> Where:
    """Users (rows of `user`) that the caller may see."""
    me = call.caller.id
    if call.caller.is_admin:
        return EVERYTHING
    mine = "SELECT user_group_id FROM membership WHERE user_id = ?"
    shared = Where(f"user.id IN (SELECT user_id FROM membership WHERE user_group_id IN ({mine}))", (me,))
    blind = Where("user.is_blind_out_of_group")
    sees_all = Where("NOT (SELECT is_invisible_out_of_group FROM user AS me WHERE me.id = ?)", (me,))
    return Where("user.id = ?", (me,)) | shared | (~blind & sees_all)
