"""Codecs of the types: action.

Generated from schema/types/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.codecs.types.links import read_project_ref, read_task_ref
from planfix.codecs.types.people import read_user_ref
from planfix.enums import ActionType, TaskStatus
from planfix.types.action import Action, ActionAnalitic, ActionContact, ActionFile, DateChange, StatusChange
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.codec.decoding import (
    new,
    read_bool,
    read_datetime,
    read_int,
    read_objects,
    read_str_enum,
    read_text,
    required,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_action(node: Node, reading: Reading) -> Action:
    """Decode an element as `Action`."""
    id: int | None | Unset = UNSET
    description: str | Unset = UNSET
    type_: ActionType | None | Unset = UNSET
    status_change: StatusChange | Unset = UNSET
    is_not_read: bool | None | Unset = UNSET
    from_email: bool | None | Unset = UNSET
    date_time: Moment | None | Unset = UNSET
    task: TaskRef | Unset = UNSET
    contact: ActionContact | Unset = UNSET
    owner: UserRef | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    task_expect_date_changed: DateChange | Unset = UNSET
    task_start_time_changed: DateChange | Unset = UNSET
    files: list[ActionFile] | Unset = UNSET
    notified_list: list[UserRef] | Unset = UNSET
    analitics: list[ActionAnalitic] | Unset = UNSET
    unknown: list[Unknown] = []
    children = node[:]
    children.append(END)
    at = 0
    child = children[0]
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown, id)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "description":
            description = (
                (child.text or "")
                if description is UNSET and not len(child)
                else read_text(child, unknown, description)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, ActionType, type_)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "statusChange" and status_change is UNSET:
            status_change = read_status_change(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isNotRead":
            is_not_read = read_bool(child, unknown, is_not_read)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "fromEmail":
            from_email = read_bool(child, unknown, from_email)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "dateTime":
            date_time = read_datetime(child, unknown, reading.zone, date_time)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "task" and task is UNSET:
            task = read_task_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "contact" and contact is UNSET:
            contact = read_action_contact(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "owner" and owner is UNSET:
            owner = read_user_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "project" and project is UNSET:
            project = read_project_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "taskExpectDateChanged" and task_expect_date_changed is UNSET:
            task_expect_date_changed = read_date_change(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "taskStartTimeChanged" and task_start_time_changed is UNSET:
            task_start_time_changed = read_date_change(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "files" and files is UNSET:
            files = read_objects(child, unknown, "file", read_action_file, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "notifiedList" and notified_list is UNSET:
            notified_list = read_objects(child, unknown, "user", read_user_ref, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "analitics" and analitics is UNSET:
            analitics = read_objects(child, unknown, "analitic", read_action_analitic, reading)
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(Action)
    made.id = required(id, node, "id", unknown)
    made.description = description
    made.type = type_
    made.status_change = status_change
    made.is_not_read = is_not_read
    made.from_email = from_email
    made.date_time = date_time
    made.task = task
    made.contact = contact
    made.owner = owner
    made.project = project
    made.task_expect_date_changed = task_expect_date_changed
    made.task_start_time_changed = task_start_time_changed
    made.files = files
    made.notified_list = notified_list
    made.analitics = analitics
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_status_change(node: Node, reading: Reading) -> StatusChange:
    """Decode an element as `StatusChange`."""
    old_status: TaskStatus | None | Unset = UNSET
    new_status: TaskStatus | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "oldStatus":
            old_status = read_str_enum(child, unknown, TaskStatus, old_status)
        elif tag == "newStatus":
            new_status = read_str_enum(child, unknown, TaskStatus, new_status)
        else:
            unknown.append(child)
    made = new(StatusChange)
    made.old_status = old_status
    made.new_status = new_status
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_date_change(node: Node, reading: Reading) -> DateChange:
    """Decode an element as `DateChange`."""
    old_date: Moment | None | Unset = UNSET
    new_date: Moment | None | Unset = UNSET
    new_date_is_set: bool | None | Unset = UNSET
    old_date_is_set: bool | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "oldDate":
            old_date = read_datetime(child, unknown, reading.zone, old_date)
        elif tag == "newDate":
            new_date = read_datetime(child, unknown, reading.zone, new_date)
        elif tag == "newDateIsSet":
            new_date_is_set = read_bool(child, unknown, new_date_is_set)
        elif tag == "oldDateIsSet":
            old_date_is_set = read_bool(child, unknown, old_date_is_set)
        else:
            unknown.append(child)
    made = new(DateChange)
    made.old_date = old_date
    made.new_date = new_date
    made.new_date_is_set = new_date_is_set
    made.old_date_is_set = old_date_is_set
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_action_contact(node: Node, reading: Reading) -> ActionContact:
    """Decode an element as `ActionContact`."""
    general: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "general":
            general = read_int(child, unknown, general)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(ActionContact)
    made.general = general
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_action_file(node: Node, reading: Reading) -> ActionFile:
    """Decode an element as `ActionFile`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(ActionFile)
    made.id = id
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_action_analitic(node: Node, reading: Reading) -> ActionAnalitic:
    """Decode an element as `ActionAnalitic`."""
    id: int | None | Unset = UNSET
    key: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "key":
            key = read_int(child, unknown, key)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(ActionAnalitic)
    made.id = id
    made.key = key
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
