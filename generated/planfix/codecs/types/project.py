"""Codecs of the types: project.

Generated from schema/types/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.codecs.types.custom_data import read_custom_value
from planfix.codecs.types.links import read_client_ref
from planfix.codecs.types.people import read_group_ref, read_people, read_user_ref
from planfix.enums import ProjectStatus
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, UserRef
from planfix.types.project import Project
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
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_project(node: Node, reading: Reading) -> Project:
    """Decode an element as `Project`."""
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
    end_date: Moment | None | Unset = UNSET
    begin_date: Moment | None | Unset = UNSET
    task_count: int | None | Unset = UNSET
    is_overdued: bool | None | Unset = UNSET
    is_close_to_deadline: bool | None | Unset = UNSET
    workers: People | Unset = UNSET
    members: People | Unset = UNSET
    auditors: list[UserRef] | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    met_parent = False
    met_template = False
    met_auditors = False
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
        if tag == "title":
            title = (child.text or "") if title is UNSET and not len(child) else read_text(child, unknown, title)
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
        if tag == "owner" and owner is UNSET:
            owner = read_user_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "client" and client is UNSET:
            client = read_client_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "group" and group is UNSET:
            group = read_group_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "parent" and not met_parent:
            met_parent = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    parent_id = read_int(inner, unknown, parent_id)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "template" and not met_template:
            met_template = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    template_id = read_int(inner, unknown, template_id)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, ProjectStatus, status)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "hidden":
            hidden = read_bool(child, unknown, hidden)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "hasEndDate":
            has_end_date = read_bool(child, unknown, has_end_date)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "endDate":
            end_date = read_datetime(child, unknown, reading.zone, end_date)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "beginDate":
            begin_date = read_datetime(child, unknown, reading.zone, begin_date)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "taskCount":
            task_count = read_int(child, unknown, task_count)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isOverdued":
            is_overdued = read_bool(child, unknown, is_overdued)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isCloseToDeadline":
            is_close_to_deadline = read_bool(child, unknown, is_close_to_deadline)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "workers" and workers is UNSET:
            workers = read_people(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "members" and members is UNSET:
            members = read_people(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "auditors" and not met_auditors:
            met_auditors = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "users" and auditors is UNSET:
                    auditors = read_objects(inner, unknown, "user", read_user_ref, reading)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "customData" and custom_data is UNSET:
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, reading)
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(Project)
    made.id = required(id, node, "id", unknown)
    made.title = title
    made.description = description
    made.owner = owner
    made.client = client
    made.group = group
    made.parent_id = parent_id
    made.template_id = template_id
    made.status = status
    made.hidden = hidden
    made.has_end_date = has_end_date
    made.end_date = end_date
    made.begin_date = begin_date
    made.task_count = task_count
    made.is_overdued = is_overdued
    made.is_close_to_deadline = is_close_to_deadline
    made.workers = workers
    made.members = members
    made.auditors = auditors
    made.custom_data = custom_data
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
