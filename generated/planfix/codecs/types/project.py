"""How a client reads and writes the types: project.

Generated from schema/types/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.codecs.types.custom_data import read_custom_value
from planfix.codecs.types.links import read_client_ref
from planfix.codecs.types.people import read_group_ref, read_people, read_user_ref
from planfix.enums import ProjectStatus
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, UserRef
from planfix.types.project import Project
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


def read_project(node: Node, zone: tzinfo | None) -> Project:
    """Read a `Project` of its element."""
    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    owner: UserRef | Unset = UNSET
    client: ClientRef | Unset = UNSET
    group: GroupRef | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    template_id: int | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    hidden: bool | None | Unset = UNSET
    has_end_date: bool | None | Unset = UNSET
    end_date: dt.datetime | dt.date | None | Unset = UNSET
    begin_date: dt.datetime | dt.date | None | Unset = UNSET
    task_count: int | None | Unset = UNSET
    is_overdued: bool | None | Unset = UNSET
    is_close_to_deadline: bool | None | Unset = UNSET
    workers: People | Unset = UNSET
    members: People | Unset = UNSET
    auditors: list[UserRef] | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    unknown: list[Node] = []
    rest = iter(node[:])
    child = next(rest, END)
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "title":
            title = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "description":
            description = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "owner":
            owner = read_user_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "client":
            client = read_client_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "group":
            group = read_group_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "parent":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    parent_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
            child = next(rest, END)
            tag = child.tag
        if tag == "template":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    template_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
            child = next(rest, END)
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, ProjectStatus)
            child = next(rest, END)
            tag = child.tag
        if tag == "hidden":
            hidden = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "hasEndDate":
            has_end_date = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "endDate":
            end_date = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "beginDate":
            begin_date = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "taskCount":
            task_count = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "isOverdued":
            is_overdued = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "isCloseToDeadline":
            is_close_to_deadline = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "workers":
            workers = read_people(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "members":
            members = read_people(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "auditors":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "users":
                    auditors = read_objects(inner, unknown, "user", read_user_ref, zone)
                else:
                    unknown.append(inner)
            child = next(rest, END)
            tag = child.tag
        if tag == "customData":
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, zone)
            child = next(rest, END)
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = next(rest, END)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Project(
        id=id,
        title=title,
        description=description,
        owner=owner,
        client=client,
        group=group,
        parent_id=parent_id,
        template_id=template_id,
        status=status,
        hidden=hidden,
        has_end_date=has_end_date,
        end_date=end_date,
        begin_date=begin_date,
        task_count=task_count,
        is_overdued=is_overdued,
        is_close_to_deadline=is_close_to_deadline,
        workers=workers,
        members=members,
        auditors=auditors,
        custom_data=custom_data,
        extra=collect(node, unknown) if unknown else (),
    )
