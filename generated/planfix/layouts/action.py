"""How lists usually hold: action.

Generated from schema/types/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ActionType, TaskStatus
from planfix.layouts.links import PROJECT_REF_LAYOUT, TASK_REF_LAYOUT, make_project_ref, make_task_ref
from planfix.layouts.people import USER_REF_LAYOUT, make_user_ref
from planfix.types.action import Action, ActionAnalitic, ActionContact, ActionFile, DateChange, StatusChange
from planfix_runtime.layout import Groups, Layout, leaf, many, opened
from planfix_runtime.leaves import (
    BOOL,
    DATETIME,
    INT,
    TEXT,
    as_bool,
    as_datetime,
    as_int,
    as_needed,
    as_parsed,
    as_text,
    as_word,
)
from planfix_runtime.scalars import parse_enum_or_int, parse_int
from planfix_runtime.unset import UNSET


def make_status_change(found: Groups, zone: tzinfo | None) -> StatusChange:
    """A `StatusChange`, of the text of its elements."""
    old_status, new_status = found
    return StatusChange(
        as_parsed(old_status, parse_enum_or_int(TaskStatus)), as_parsed(new_status, parse_enum_or_int(TaskStatus))
    )


STATUS_CHANGE_LAYOUT = Layout(make_status_change, leaf("oldStatus", TEXT), leaf("newStatus", TEXT))


def make_action_contact(found: Groups, zone: tzinfo | None) -> ActionContact:
    """A `ActionContact`, of the text of its elements."""
    general, name = found
    return ActionContact(as_int(general), as_text(name))


ACTION_CONTACT_LAYOUT = Layout(make_action_contact, leaf("general", INT), leaf("name", TEXT))


def make_date_change(found: Groups, zone: tzinfo | None) -> DateChange:
    """A `DateChange`, of the text of its elements."""
    old_date, new_date = found
    return DateChange(as_datetime(old_date, zone), as_datetime(new_date, zone))


DATE_CHANGE_LAYOUT = Layout(make_date_change, leaf("oldDate", DATETIME), leaf("newDate", DATETIME))


def make_action_file(found: Groups, zone: tzinfo | None) -> ActionFile:
    """A `ActionFile`, of the text of its elements."""
    id, name = found
    return ActionFile(as_int(id), as_text(name))


ACTION_FILE_LAYOUT = Layout(make_action_file, leaf("id", INT), leaf("name", TEXT))


def make_action_analitic(found: Groups, zone: tzinfo | None) -> ActionAnalitic:
    """A `ActionAnalitic`, of the text of its elements."""
    id, key, name = found
    return ActionAnalitic(as_int(id), as_int(key), as_text(name))


ACTION_ANALITIC_LAYOUT = Layout(make_action_analitic, leaf("id", INT), leaf("key", INT), leaf("name", TEXT))


def make_action(found: Groups, zone: tzinfo | None) -> Action:
    """A `Action`, of the text of its elements."""
    (
        id,
        description,
        type_,
        status_change,
        status_change_old_status,
        status_change_new_status,
        is_not_read,
        from_email,
        date_time,
        task,
        task_id,
        task_title,
        contact,
        contact_general,
        contact_name,
        owner,
        owner_id,
        owner_name,
        project,
        project_id,
        project_title,
        task_expect_date_changed,
        task_expect_date_changed_old_date,
        task_expect_date_changed_new_date,
        task_start_time_changed,
        task_start_time_changed_old_date,
        task_start_time_changed_new_date,
        files,
        notified_list,
        analitics,
    ) = found
    return Action(
        as_needed(id, parse_int),
        as_text(description),
        as_word(type_, ActionType),
        (
            UNSET
            if status_change is None
            else make_status_change((status_change_old_status, status_change_new_status), zone)
        ),
        as_bool(is_not_read),
        as_bool(from_email),
        as_datetime(date_time, zone),
        UNSET if task is None else make_task_ref((task_id, task_title), zone),
        UNSET if contact is None else make_action_contact((contact_general, contact_name), zone),
        UNSET if owner is None else make_user_ref((owner_id, owner_name), zone),
        UNSET if project is None else make_project_ref((project_id, project_title), zone),
        (
            UNSET
            if task_expect_date_changed is None
            else make_date_change((task_expect_date_changed_old_date, task_expect_date_changed_new_date), zone)
        ),
        (
            UNSET
            if task_start_time_changed is None
            else make_date_change((task_start_time_changed_old_date, task_start_time_changed_new_date), zone)
        ),
        ACTION_FILE_LAYOUT.read_all(files, "file", zone),
        USER_REF_LAYOUT.read_all(notified_list, "user", zone),
        ACTION_ANALITIC_LAYOUT.read_all(analitics, "analitic", zone),
    )


ACTION_LAYOUT = Layout(
    make_action,
    leaf("id", INT),
    leaf("description", TEXT),
    leaf("type", TEXT),
    opened("statusChange", STATUS_CHANGE_LAYOUT),
    leaf("isNotRead", BOOL),
    leaf("fromEmail", BOOL),
    leaf("dateTime", DATETIME),
    opened("task", TASK_REF_LAYOUT),
    opened("contact", ACTION_CONTACT_LAYOUT),
    opened("owner", USER_REF_LAYOUT),
    opened("project", PROJECT_REF_LAYOUT),
    opened("taskExpectDateChanged", DATE_CHANGE_LAYOUT),
    opened("taskStartTimeChanged", DATE_CHANGE_LAYOUT),
    many("files", "file", ACTION_FILE_LAYOUT),
    many("notifiedList", "user", USER_REF_LAYOUT),
    many("analitics", "analitic", ACTION_ANALITIC_LAYOUT),
)
