"""How a client reads and writes the types: action.

Generated from schema/types/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.codecs.types.links import read_project_ref, read_task_ref
from planfix.codecs.types.people import read_user_ref
from planfix.enums import ActionType, TaskStatus
from planfix.types.action import Action, ActionAnalitic, ActionContact, ActionFile, DateChange, StatusChange
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.codec.decoding import (
    missing,
    read_bool,
    read_datetime,
    read_int,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_action(node: Node, zone: tzinfo | None) -> Action:
    """Read a `Action` of its element."""
    id: int | None | Unset = UNSET
    description: str | Unset = UNSET
    type_: ActionType | None | Unset = UNSET
    status_change: StatusChange | Unset = UNSET
    is_not_read: bool | None | Unset = UNSET
    from_email: bool | None | Unset = UNSET
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    task: TaskRef | Unset = UNSET
    contact: ActionContact | Unset = UNSET
    owner: UserRef | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    task_expect_date_changed: DateChange | Unset = UNSET
    task_start_time_changed: DateChange | Unset = UNSET
    files: list[ActionFile] | Unset = UNSET
    notified_list: list[UserRef] | Unset = UNSET
    analitics: list[ActionAnalitic] | Unset = UNSET
    unknown: list[Node] = []
    rest = iter(node[:])
    child = next(rest, END)
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "description":
            description = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, ActionType)
            child = next(rest, END)
            tag = child.tag
        if tag == "statusChange":
            status_change = read_status_change(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "isNotRead":
            is_not_read = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "fromEmail":
            from_email = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "dateTime":
            date_time = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "task":
            task = read_task_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "contact":
            contact = read_action_contact(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "owner":
            owner = read_user_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "project":
            project = read_project_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "taskExpectDateChanged":
            task_expect_date_changed = read_date_change(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "taskStartTimeChanged":
            task_start_time_changed = read_date_change(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "files":
            files = read_objects(child, unknown, "file", read_action_file, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "notifiedList":
            notified_list = read_objects(child, unknown, "user", read_user_ref, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "analitics":
            analitics = read_objects(child, unknown, "analitic", read_action_analitic, zone)
            child = next(rest, END)
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = next(rest, END)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Action(
        id=id,
        description=description,
        type=type_,
        status_change=status_change,
        is_not_read=is_not_read,
        from_email=from_email,
        date_time=date_time,
        task=task,
        contact=contact,
        owner=owner,
        project=project,
        task_expect_date_changed=task_expect_date_changed,
        task_start_time_changed=task_start_time_changed,
        files=files,
        notified_list=notified_list,
        analitics=analitics,
        extra=collect(node, unknown) if unknown else (),
    )


def read_status_change(node: Node, zone: tzinfo | None) -> StatusChange:
    """Read a `StatusChange` of its element."""
    old_status: TaskStatus | None | Unset = UNSET
    new_status: TaskStatus | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "oldStatus":
            old_status = read_str_enum(child, unknown, TaskStatus)
        elif tag == "newStatus":
            new_status = read_str_enum(child, unknown, TaskStatus)
        else:
            unknown.append(child)
    return StatusChange(
        old_status=old_status,
        new_status=new_status,
        extra=collect(node, unknown) if unknown else (),
    )


def read_date_change(node: Node, zone: tzinfo | None) -> DateChange:
    """Read a `DateChange` of its element."""
    old_date: dt.datetime | dt.date | None | Unset = UNSET
    new_date: dt.datetime | dt.date | None | Unset = UNSET
    new_date_is_set: bool | None | Unset = UNSET
    old_date_is_set: bool | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "oldDate":
            old_date = read_datetime(child, unknown, zone)
        elif tag == "newDate":
            new_date = read_datetime(child, unknown, zone)
        elif tag == "newDateIsSet":
            new_date_is_set = read_bool(child, unknown)
        elif tag == "oldDateIsSet":
            old_date_is_set = read_bool(child, unknown)
        else:
            unknown.append(child)
    return DateChange(
        old_date=old_date,
        new_date=new_date,
        new_date_is_set=new_date_is_set,
        old_date_is_set=old_date_is_set,
        extra=collect(node, unknown) if unknown else (),
    )


def read_action_contact(node: Node, zone: tzinfo | None) -> ActionContact:
    """Read a `ActionContact` of its element."""
    general: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "general":
            general = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return ActionContact(
        general=general,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_action_file(node: Node, zone: tzinfo | None) -> ActionFile:
    """Read a `ActionFile` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return ActionFile(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_action_analitic(node: Node, zone: tzinfo | None) -> ActionAnalitic:
    """Read a `ActionAnalitic` of its element."""
    id: int | None | Unset = UNSET
    key: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "key":
            key = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return ActionAnalitic(
        id=id,
        key=key,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )
