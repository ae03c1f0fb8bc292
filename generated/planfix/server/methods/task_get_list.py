"""The server's side of `task.getList`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.enums import TaskField, TaskFlag, TaskSort, TaskStatus, TaskTarget
from planfix.filters.task import TaskFilter
from planfix.methods.task_get_list import TaskGetList, TaskGetListResponse
from planfix.server.types.task import write_task
from planfix_runtime.codec.decoding import (
    read_bool,
    read_int,
    read_items,
    read_leaf,
    read_objects,
    read_str_enum,
    read_words,
)
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.filters import read_filter
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.scalars import parse_enum_int_or_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_task_get_list(node: Node, reading: Reading) -> TaskGetList:
    """Read a `TaskGetList` of its element."""
    user_id: int | None | Unset = UNSET
    user_general: int | None | Unset = UNSET
    target: TaskTarget | int | str | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    with_subprojects: bool | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    sort: TaskSort | None | Unset = UNSET
    status: TaskStatus | None | Unset = UNSET
    filter: list[TaskFlag] | Unset = UNSET
    filters: list[TaskFilter] | Unset = UNSET
    fields: list[TaskField | str] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_user = False
    met_project = False
    met_parent = False
    unknown: list[Unknown] = []
    children = node[:]
    for child in children:
        if child.tail:
            keep_tail(child, unknown)
    children.append(END)
    at = 0
    child = children[0]
    while tag := child.tag:
        first = child
        if tag == "user" and not met_user:
            met_user = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_id = read_int(inner, unknown, user_id)
                elif inner_tag == "general":
                    user_general = read_int(inner, unknown, user_general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "target":
            target = read_leaf(child, unknown, parse_enum_int_or_text(TaskTarget), target)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "project" and not met_project:
            met_project = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    project_id = read_int(inner, unknown, project_id)
                elif inner_tag == "withSubprojects":
                    with_subprojects = read_bool(inner, unknown, with_subprojects)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
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
                if inner.tail:
                    keep_tail(inner, unknown)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "sort":
            sort = read_str_enum(child, unknown, TaskSort, sort)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, TaskStatus, status)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "filter":
            filter = read_words(child, unknown, " ", TaskFlag, filter)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "filters" and filters is UNSET:
            filters = read_objects(child, unknown, "filter", partial(read_filter, TaskFilter), reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "fields" and fields is UNSET:
            fields = read_items(child, unknown, "field", TaskField)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            if tag not in ("account", "sid", "silent", "signature"):
                unknown.append(child)
            child = children[at := at + 1]
    return TaskGetList(
        user_id=user_id,
        user_general=user_general,
        target=target,
        project_id=project_id,
        with_subprojects=with_subprojects,
        parent_id=parent_id,
        sort=sort,
        status=status,
        filter=filter,
        filters=filters,
        fields=fields,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_get_list_response(value: TaskGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `task.getList`."""
    return write_page(value, ("tasks", "task"), write_task, zone)
