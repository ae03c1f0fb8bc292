"""How a server reads and writes what a client does not: action.

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
from planfix_runtime.codec.encoding import (
    present,
    write_object,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_enum_number,
    xml_int,
    xml_str_enum,
    xml_text,
)
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.unset import UNSET


def write_action(tag: str, value: Action, zone: tzinfo | None) -> str:
    """Write a `Action` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (description := value.description) is not UNSET:
        out.append(f"<description>{xml_text(description, 'description')}</description>")
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', ActionType)}</type>")
    if (status_change := value.status_change) is not UNSET:
        out.append(
            write_object("statusChange", status_change, "status_change", StatusChange, write_status_change, zone)
        )
    if (is_not_read := value.is_not_read) is not UNSET:
        out.append(
            f"<isNotRead>{'1' if is_not_read is True else '0' if is_not_read is False else xml_bool(is_not_read, 'is_not_read')}</isNotRead>"
        )
    if (from_email := value.from_email) is not UNSET:
        out.append(
            f"<fromEmail>{'1' if from_email is True else '0' if from_email is False else xml_bool(from_email, 'from_email')}</fromEmail>"
        )
    if (date_time := value.date_time) is not UNSET:
        out.append(f"<dateTime>{xml_datetime(date_time, 'date_time', zone)}</dateTime>")
    if (task := value.task) is not UNSET:
        out.append(write_object("task", task, "task", TaskRef, write_task_ref, zone))
    if (contact := value.contact) is not UNSET:
        out.append(write_object("contact", contact, "contact", ActionContact, write_action_contact, zone))
    if (owner := value.owner) is not UNSET:
        out.append(write_object("owner", owner, "owner", UserRef, write_user_ref, zone))
    if (project := value.project) is not UNSET:
        out.append(write_object("project", project, "project", ProjectRef, write_project_ref, zone))
    if (task_expect_date_changed := value.task_expect_date_changed) is not UNSET:
        out.append(
            write_object(
                "taskExpectDateChanged",
                task_expect_date_changed,
                "task_expect_date_changed",
                DateChange,
                write_date_change,
                zone,
            )
        )
    if (task_start_time_changed := value.task_start_time_changed) is not UNSET:
        out.append(
            write_object(
                "taskStartTimeChanged",
                task_start_time_changed,
                "task_start_time_changed",
                DateChange,
                write_date_change,
                zone,
            )
        )
    if (files := value.files) is not UNSET:
        out.append("<files>" + write_objects("file", files, "files", ActionFile, write_action_file, zone) + "</files>")
    if (notified_list := value.notified_list) is not UNSET:
        out.append(
            "<notifiedList>"
            + write_objects("user", notified_list, "notified_list", UserRef, write_user_ref, zone)
            + "</notifiedList>"
        )
    if (analitics := value.analitics) is not UNSET:
        out.append(
            "<analitics>"
            + write_objects("analitic", analitics, "analitics", ActionAnalitic, write_action_analitic, zone)
            + "</analitics>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_status_change(tag: str, value: StatusChange, zone: tzinfo | None) -> str:
    """Write a `StatusChange` as the element `tag`."""
    out: list[str] = []
    if (old_status := value.old_status) is not UNSET:
        out.append(f"<oldStatus>{xml_enum_number(old_status, 'old_status', TaskStatus)}</oldStatus>")
    if (new_status := value.new_status) is not UNSET:
        out.append(f"<newStatus>{xml_enum_number(new_status, 'new_status', TaskStatus)}</newStatus>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_date_change(tag: str, value: DateChange, zone: tzinfo | None) -> str:
    """Write a `DateChange` as the element `tag`."""
    out: list[str] = []
    if (old_date := value.old_date) is not UNSET:
        out.append(f"<oldDate>{xml_datetime(old_date, 'old_date', zone)}</oldDate>")
    if (new_date := value.new_date) is not UNSET:
        out.append(f"<newDate>{xml_datetime(new_date, 'new_date', zone)}</newDate>")
    if (new_date_is_set := value.new_date_is_set) is not UNSET:
        out.append(
            f"<newDateIsSet>{'1' if new_date_is_set is True else '0' if new_date_is_set is False else xml_bool(new_date_is_set, 'new_date_is_set')}</newDateIsSet>"
        )
    if (old_date_is_set := value.old_date_is_set) is not UNSET:
        out.append(
            f"<oldDateIsSet>{'1' if old_date_is_set is True else '0' if old_date_is_set is False else xml_bool(old_date_is_set, 'old_date_is_set')}</oldDateIsSet>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_action_contact(tag: str, value: ActionContact, zone: tzinfo | None) -> str:
    """Write a `ActionContact` as the element `tag`."""
    out: list[str] = []
    if (general := value.general) is not UNSET:
        out.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_action_file(tag: str, value: ActionFile, zone: tzinfo | None) -> str:
    """Write a `ActionFile` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_action_analitic(tag: str, value: ActionAnalitic, zone: tzinfo | None) -> str:
    """Write a `ActionAnalitic` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (key := value.key) is not UNSET:
        out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
