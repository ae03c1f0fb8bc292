"""The server's side of `task.add`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.enums import DurationUnit, Importance, TaskStatus
from planfix.methods.task_add import TaskAdd, TaskAddResponse
from planfix.server.types.custom_data import read_custom_value_input
from planfix.server.types.people import read_assignees
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees
from planfix_runtime.codec.decoding import (
    read_bool,
    read_datetime,
    read_int,
    read_int_enum,
    read_leaf,
    read_objects,
    read_str_enum,
    read_text,
)
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_date, parse_time
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_task_add(node: Node, reading: Reading) -> TaskAdd:
    """Read a `TaskAdd` of its element."""
    template: int | None | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    importance: Importance | None | Unset = UNSET
    status: TaskStatus | None | Unset = UNSET
    status_set: int | None | Unset = UNSET
    check_result: bool | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    begin_date_time: Moment | None | Unset = UNSET
    start_date_is_set: bool | None | Unset = UNSET
    start_date: dt.date | None | Unset = UNSET
    start_time_is_set: bool | None | Unset = UNSET
    start_time: dt.time | None | Unset = UNSET
    end_date_is_set: bool | None | Unset = UNSET
    end_date: dt.date | None | Unset = UNSET
    end_time_is_set: bool | None | Unset = UNSET
    end_time: dt.time | None | Unset = UNSET
    is_summary: bool | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    duration_unit: DurationUnit | None | Unset = UNSET
    duration_is_set: bool | None | Unset = UNSET
    workers: Assignees | Unset = UNSET
    members: Assignees | Unset = UNSET
    auditors: Assignees | Unset = UNSET
    custom_data: list[CustomValueInput] | Unset = UNSET
    met_task = False
    met_task_owner = False
    met_task_parent = False
    met_task_project = False
    met_task_client = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            children2 = child[:]
            for inner in children2:
                if inner.tail:
                    keep_tail(inner, unknown)
            children2.append(END)
            at2 = 0
            inner = children2[0]
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "template":
                    template = read_int(inner, unknown, template)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "title":
                    title = (
                        (inner.text or "") if title is UNSET and not len(inner) else read_text(inner, unknown, title)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "description":
                    description = (
                        (inner.text or "")
                        if description is UNSET and not len(inner)
                        else read_text(inner, unknown, description)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "importance":
                    importance = read_str_enum(inner, unknown, Importance, importance)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "status":
                    status = read_str_enum(inner, unknown, TaskStatus, status)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "statusSet":
                    status_set = read_int(inner, unknown, status_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "checkResult":
                    check_result = read_bool(inner, unknown, check_result)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "owner" and not met_task_owner:
                    met_task_owner = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            owner_id = read_int(inner3, unknown, owner_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "parent" and not met_task_parent:
                    met_task_parent = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            parent_id = read_int(inner3, unknown, parent_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "project" and not met_task_project:
                    met_task_project = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            project_id = read_int(inner3, unknown, project_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "client" and not met_task_client:
                    met_task_client = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            client_id = read_int(inner3, unknown, client_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "beginDateTime":
                    begin_date_time = read_datetime(inner, unknown, reading.zone, begin_date_time)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "startDateIsSet":
                    start_date_is_set = read_bool(inner, unknown, start_date_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "startDate":
                    start_date = read_leaf(inner, unknown, parse_date, start_date)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "startTimeIsSet":
                    start_time_is_set = read_bool(inner, unknown, start_time_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "startTime":
                    start_time = read_leaf(inner, unknown, parse_time, start_time)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "endDateIsSet":
                    end_date_is_set = read_bool(inner, unknown, end_date_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "endDate":
                    end_date = read_leaf(inner, unknown, parse_date, end_date)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "endTimeIsSet":
                    end_time_is_set = read_bool(inner, unknown, end_time_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "endTime":
                    end_time = read_leaf(inner, unknown, parse_time, end_time)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "isSummary":
                    is_summary = read_bool(inner, unknown, is_summary)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "duration":
                    duration = read_int(inner, unknown, duration)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "durationUnit":
                    duration_unit = read_int_enum(inner, unknown, DurationUnit, duration_unit)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "durationIsSet":
                    duration_is_set = read_bool(inner, unknown, duration_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "workers" and workers is UNSET:
                    workers = read_assignees(inner, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "members" and members is UNSET:
                    members = read_assignees(inner, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "auditors" and auditors is UNSET:
                    auditors = read_assignees(inner, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "customData" and custom_data is UNSET:
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskAdd(
        template=template,
        title=title,
        description=description,
        importance=importance,
        status=status,
        status_set=status_set,
        check_result=check_result,
        owner_id=owner_id,
        parent_id=parent_id,
        project_id=project_id,
        client_id=client_id,
        begin_date_time=begin_date_time,
        start_date_is_set=start_date_is_set,
        start_date=start_date,
        start_time_is_set=start_time_is_set,
        start_time=start_time,
        end_date_is_set=end_date_is_set,
        end_date=end_date,
        end_time_is_set=end_time_is_set,
        end_time=end_time,
        is_summary=is_summary,
        duration=duration,
        duration_unit=duration_unit,
        duration_is_set=duration_is_set,
        workers=workers,
        members=members,
        auditors=auditors,
        custom_data=custom_data,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_add_response(value: TaskAddResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskAddResponse` holds."""
    out: list[str] = []
    in_task: list[str] = []
    if present(id := value.id):
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
