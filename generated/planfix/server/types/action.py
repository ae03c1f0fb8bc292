"""The server's side of the types: action.

Generated from schema/types/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ActionType, TaskStatus
from planfix.server.types.links import write_project_ref, write_task_ref
from planfix.server.types.people import write_user_ref
from planfix.types.action import Action, ActionAnalitic, ActionContact, ActionFile, DateChange, StatusChange
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.scalars import text_of_any, text_of_enum, text_of_int
from planfix_runtime.unset import UNSET
from planfix_runtime.write import write, write_bool, write_datetime, write_int, write_object, write_objects, write_text


def write_action(tag: str, value: Action, zone: tzinfo | None) -> str:
    """Write a `Action` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.description is not UNSET:
        out.append(write_text("description", value.description, "description"))
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(ActionType)))
    if value.status_change is not UNSET:
        out.append(
            write_object("statusChange", value.status_change, "status_change", StatusChange, write_status_change, zone)
        )
    if value.is_not_read is not UNSET:
        out.append(write_bool("isNotRead", value.is_not_read, "is_not_read"))
    if value.from_email is not UNSET:
        out.append(write_bool("fromEmail", value.from_email, "from_email"))
    if value.date_time is not UNSET:
        out.append(write_datetime("dateTime", value.date_time, "date_time", zone))
    if value.task is not UNSET:
        out.append(write_object("task", value.task, "task", TaskRef, write_task_ref, zone))
    if value.contact is not UNSET:
        out.append(write_object("contact", value.contact, "contact", ActionContact, write_action_contact, zone))
    if value.owner is not UNSET:
        out.append(write_object("owner", value.owner, "owner", UserRef, write_user_ref, zone))
    if value.project is not UNSET:
        out.append(write_object("project", value.project, "project", ProjectRef, write_project_ref, zone))
    if value.task_expect_date_changed is not UNSET:
        out.append(
            write_object(
                "taskExpectDateChanged",
                value.task_expect_date_changed,
                "task_expect_date_changed",
                DateChange,
                write_date_change,
                zone,
            )
        )
    if value.task_start_time_changed is not UNSET:
        out.append(
            write_object(
                "taskStartTimeChanged",
                value.task_start_time_changed,
                "task_start_time_changed",
                DateChange,
                write_date_change,
                zone,
            )
        )
    if value.files is not UNSET:
        out.append(
            "<files>" + write_objects("file", value.files, "files", ActionFile, write_action_file, zone) + "</files>"
        )
    if value.notified_list is not UNSET:
        out.append(
            "<notifiedList>"
            + write_objects("user", value.notified_list, "notified_list", UserRef, write_user_ref, zone)
            + "</notifiedList>"
        )
    if value.analitics is not UNSET:
        out.append(
            "<analitics>"
            + write_objects("analitic", value.analitics, "analitics", ActionAnalitic, write_action_analitic, zone)
            + "</analitics>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_status_change(tag: str, value: StatusChange, zone: tzinfo | None) -> str:
    """Write a `StatusChange` as the element `tag`."""
    out: list[str] = []
    if value.old_status is not UNSET:
        out.append(
            write("oldStatus", value.old_status, "old_status", text_of_any(text_of_enum(TaskStatus), text_of_int))
        )
    if value.new_status is not UNSET:
        out.append(
            write("newStatus", value.new_status, "new_status", text_of_any(text_of_enum(TaskStatus), text_of_int))
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_date_change(tag: str, value: DateChange, zone: tzinfo | None) -> str:
    """Write a `DateChange` as the element `tag`."""
    out: list[str] = []
    if value.old_date is not UNSET:
        out.append(write_datetime("oldDate", value.old_date, "old_date", zone))
    if value.new_date is not UNSET:
        out.append(write_datetime("newDate", value.new_date, "new_date", zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_action_contact(tag: str, value: ActionContact, zone: tzinfo | None) -> str:
    """Write a `ActionContact` as the element `tag`."""
    out: list[str] = []
    if value.general is not UNSET:
        out.append(write_int("general", value.general, "general"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_action_file(tag: str, value: ActionFile, zone: tzinfo | None) -> str:
    """Write a `ActionFile` as the element `tag`."""
    out: list[str] = []
    if value.id is not UNSET:
        out.append(write_int("id", value.id, "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_action_analitic(tag: str, value: ActionAnalitic, zone: tzinfo | None) -> str:
    """Write a `ActionAnalitic` as the element `tag`."""
    out: list[str] = []
    if value.id is not UNSET:
        out.append(write_int("id", value.id, "id"))
    if value.key is not UNSET:
        out.append(write_int("key", value.key, "key"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
