"""Codec of `task.update`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.custom_data import write_custom_value_input
from planfix.codecs.types.people import write_assignees
from planfix.enums import DurationUnit, Importance, TaskStatus
from planfix.methods.task_update import TaskUpdate, TaskUpdateResponse
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import (
    write_object,
    write_objects,
    xml_bool,
    xml_date,
    xml_enum,
    xml_int,
    xml_text,
    xml_time,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_task_update(value: TaskUpdate, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskUpdate`."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_task: list[str] = []
    if (id := value.id) is not UNSET:
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (title := value.title) is not UNSET:
        in_task.append(f"<title>{xml_text(title, 'title')}</title>")
    if (description := value.description) is not UNSET:
        in_task.append(f"<description>{xml_text(description, 'description')}</description>")
    if (importance := value.importance) is not UNSET:
        in_task.append(f"<importance>{xml_enum(importance, 'importance', Importance)}</importance>")
    if (status := value.status) is not UNSET:
        in_task.append(f"<status>{xml_enum(status, 'status', TaskStatus)}</status>")
    if (status_set := value.status_set) is not UNSET:
        in_task.append(
            f"<statusSet>{status_set if type(status_set) is int else xml_int(status_set, 'status_set')}</statusSet>"
        )
    if (check_result := value.check_result) is not UNSET:
        in_task.append(
            f"<checkResult>{'1' if check_result is True else '0' if check_result is False else xml_bool(check_result, 'check_result')}</checkResult>"
        )
    if (owner_id := value.owner_id) is not UNSET:
        in_task.append(
            f"<owner><id>{owner_id if type(owner_id) is int else xml_int(owner_id, 'owner_id')}</id></owner>"
        )
    if (parent_id := value.parent_id) is not UNSET:
        in_task.append(
            f"<parent><id>{parent_id if type(parent_id) is int else xml_int(parent_id, 'parent_id')}</id></parent>"
        )
    if (project_id := value.project_id) is not UNSET:
        in_task.append(
            f"<project><id>{project_id if type(project_id) is int else xml_int(project_id, 'project_id')}</id></project>"
        )
    if (client_id := value.client_id) is not UNSET:
        in_task.append(
            f"<client><id>{client_id if type(client_id) is int else xml_int(client_id, 'client_id')}</id></client>"
        )
    if (start_date_is_set := value.start_date_is_set) is not UNSET:
        in_task.append(
            f"<startDateIsSet>{'1' if start_date_is_set is True else '0' if start_date_is_set is False else xml_bool(start_date_is_set, 'start_date_is_set')}</startDateIsSet>"
        )
    if (start_date := value.start_date) is not UNSET:
        in_task.append(f"<startDate>{xml_date(start_date, 'start_date')}</startDate>")
    if (start_time_is_set := value.start_time_is_set) is not UNSET:
        in_task.append(
            f"<startTimeIsSet>{'1' if start_time_is_set is True else '0' if start_time_is_set is False else xml_bool(start_time_is_set, 'start_time_is_set')}</startTimeIsSet>"
        )
    if (start_time := value.start_time) is not UNSET:
        in_task.append(f"<startTime>{xml_time(start_time, 'start_time')}</startTime>")
    if (end_date_is_set := value.end_date_is_set) is not UNSET:
        in_task.append(
            f"<endDateIsSet>{'1' if end_date_is_set is True else '0' if end_date_is_set is False else xml_bool(end_date_is_set, 'end_date_is_set')}</endDateIsSet>"
        )
    if (end_date := value.end_date) is not UNSET:
        in_task.append(f"<endDate>{xml_date(end_date, 'end_date')}</endDate>")
    if (end_time_is_set := value.end_time_is_set) is not UNSET:
        in_task.append(
            f"<endTimeIsSet>{'1' if end_time_is_set is True else '0' if end_time_is_set is False else xml_bool(end_time_is_set, 'end_time_is_set')}</endTimeIsSet>"
        )
    if (end_time := value.end_time) is not UNSET:
        in_task.append(f"<endTime>{xml_time(end_time, 'end_time')}</endTime>")
    if (is_summary := value.is_summary) is not UNSET:
        in_task.append(
            f"<isSummary>{'1' if is_summary is True else '0' if is_summary is False else xml_bool(is_summary, 'is_summary')}</isSummary>"
        )
    if (duration := value.duration) is not UNSET:
        in_task.append(f"<duration>{duration if type(duration) is int else xml_int(duration, 'duration')}</duration>")
    if (duration_unit := value.duration_unit) is not UNSET:
        in_task.append(f"<durationUnit>{xml_enum(duration_unit, 'duration_unit', DurationUnit)}</durationUnit>")
    if (duration_is_set := value.duration_is_set) is not UNSET:
        in_task.append(
            f"<durationIsSet>{'1' if duration_is_set is True else '0' if duration_is_set is False else xml_bool(duration_is_set, 'duration_is_set')}</durationIsSet>"
        )
    if (workers := value.workers) is not UNSET:
        in_task.append(write_object("workers", workers, "workers", Assignees, write_assignees, zone))
    if (members := value.members) is not UNSET:
        in_task.append(write_object("members", members, "members", Assignees, write_assignees, zone))
    if (auditors := value.auditors) is not UNSET:
        in_task.append(write_object("auditors", auditors, "auditors", Assignees, write_assignees, zone))
    if (custom_data := value.custom_data) is not UNSET:
        in_task.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone)
            + "</customData>"
        )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_update_response(node: Node, reading: Reading) -> TaskUpdateResponse:
    """Decode an element as `TaskUpdateResponse`."""
    id: int | None | Unset = UNSET
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(TaskUpdateResponse)
    made.id = required(id, node, "task/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_task_update,
    read_task_update_response,
)
