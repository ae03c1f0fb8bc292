"""Codecs of the types: task.

Generated from schema/types/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.codecs.types.custom_data import read_custom_value
from planfix.codecs.types.links import read_client_ref, read_project_ref
from planfix.codecs.types.people import read_people, read_user_ref
from planfix.enums import (
    DailyType,
    DurationUnit,
    EndConditionType,
    Importance,
    MonthlyType,
    NotifyUnit,
    PeriodicDayType,
    TaskStatus,
    TaskType,
    Weekday,
    WeeklyType,
)
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef, ProjectRef
from planfix.types.people import People, UserRef
from planfix.types.task import (
    DailyRepeat,
    EndCondition,
    MonthlyRepeat,
    Periodicity,
    PossibleStatus,
    RepeatNotice,
    Task,
    WeeklyRepeat,
)
from planfix_runtime.codec.decoding import (
    new,
    read_bool,
    read_datetime,
    read_int,
    read_int_enum,
    read_objects,
    read_str_enum,
    read_text,
    read_words,
    required,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_int_enum
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_task(node: Node, reading: Reading) -> Task:
    """Decode an element as `Task`."""
    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    importance: Importance | None | Unset = UNSET
    status: TaskStatus | None | Unset = UNSET
    status_set: int | None | Unset = UNSET
    check_result: bool | None | Unset = UNSET
    type_: TaskType | None | Unset = UNSET
    owner: UserRef | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    template_id: int | None | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    client: ClientRef | Unset = UNSET
    begin_date_time: Moment | None | Unset = UNSET
    start_time: Moment | None | Unset = UNSET
    end_time: Moment | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    duration_unit: DurationUnit | None | Unset = UNSET
    general: int | None | Unset = UNSET
    is_overdued: bool | None | Unset = UNSET
    is_close_to_deadline: bool | None | Unset = UNSET
    is_not_accepted_in_time: bool | None | Unset = UNSET
    is_summary: bool | None | Unset = UNSET
    starred: bool | None | Unset = UNSET
    additional_description_data: str | Unset = UNSET
    workers: People | Unset = UNSET
    members: People | Unset = UNSET
    auditors: People | Unset = UNSET
    periodicity: Periodicity | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    met_parent = False
    met_template = False
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
        if tag == "importance":
            importance = read_str_enum(child, unknown, Importance, importance)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, TaskStatus, status)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "statusSet":
            status_set = read_int(child, unknown, status_set)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "checkResult":
            check_result = read_bool(child, unknown, check_result)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, TaskType, type_)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "owner" and owner is UNSET:
            owner = read_user_ref(child, reading)
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
        if tag == "project" and project is UNSET:
            project = read_project_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "client" and client is UNSET:
            client = read_client_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "beginDateTime":
            begin_date_time = read_datetime(child, unknown, reading.zone, begin_date_time)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "startTime":
            start_time = read_datetime(child, unknown, reading.zone, start_time)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "endTime":
            end_time = read_datetime(child, unknown, reading.zone, end_time)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "duration":
            duration = read_int(child, unknown, duration)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "durationUnit":
            duration_unit = read_int_enum(child, unknown, DurationUnit, duration_unit)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "general":
            general = read_int(child, unknown, general)
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
        if tag == "isNotAcceptedInTime":
            is_not_accepted_in_time = read_bool(child, unknown, is_not_accepted_in_time)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "isSummary":
            is_summary = read_bool(child, unknown, is_summary)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "starred":
            starred = read_bool(child, unknown, starred)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "additionalDescriptionData":
            additional_description_data = (
                (child.text or "")
                if additional_description_data is UNSET and not len(child)
                else read_text(child, unknown, additional_description_data)
            )
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
        if tag == "auditors" and auditors is UNSET:
            auditors = read_people(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "periodicity" and periodicity is UNSET:
            periodicity = read_periodicity(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "customData" and custom_data is UNSET:
            custom_data = read_objects(child, unknown, "customValue", read_custom_value, reading)
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(Task)
    made.id = required(id, node, "id", unknown)
    made.title = title
    made.description = description
    made.importance = importance
    made.status = status
    made.status_set = status_set
    made.check_result = check_result
    made.type = type_
    made.owner = owner
    made.parent_id = parent_id
    made.template_id = template_id
    made.project = project
    made.client = client
    made.begin_date_time = begin_date_time
    made.start_time = start_time
    made.end_time = end_time
    made.duration = duration
    made.duration_unit = duration_unit
    made.general = general
    made.is_overdued = is_overdued
    made.is_close_to_deadline = is_close_to_deadline
    made.is_not_accepted_in_time = is_not_accepted_in_time
    made.is_summary = is_summary
    made.starred = starred
    made.additional_description_data = additional_description_data
    made.workers = workers
    made.members = members
    made.auditors = auditors
    made.periodicity = periodicity
    made.custom_data = custom_data
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_periodicity(node: Node, reading: Reading) -> Periodicity:
    """Decode an element as `Periodicity`."""
    daily: DailyRepeat | Unset = UNSET
    weekly: WeeklyRepeat | Unset = UNSET
    monthly: MonthlyRepeat | Unset = UNSET
    start_date: Moment | None | Unset = UNSET
    end_condition: EndCondition | Unset = UNSET
    notify: RepeatNotice | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "daily" and daily is UNSET:
            daily = read_daily_repeat(child, reading)
        elif tag == "weekly" and weekly is UNSET:
            weekly = read_weekly_repeat(child, reading)
        elif tag == "monthly" and monthly is UNSET:
            monthly = read_monthly_repeat(child, reading)
        elif tag == "startDate":
            start_date = read_datetime(child, unknown, reading.zone, start_date)
        elif tag == "endCondition" and end_condition is UNSET:
            end_condition = read_end_condition(child, reading)
        elif tag == "notify" and notify is UNSET:
            notify = read_repeat_notice(child, reading)
        else:
            unknown.append(child)
    made = new(Periodicity)
    made.daily = daily
    made.weekly = weekly
    made.monthly = monthly
    made.start_date = start_date
    made.end_condition = end_condition
    made.notify = notify
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_daily_repeat(node: Node, reading: Reading) -> DailyRepeat:
    """Decode an element as `DailyRepeat`."""
    type_: DailyType | None | Unset = UNSET
    shift: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, DailyType, type_)
        elif tag == "shift":
            shift = read_int(child, unknown, shift)
        else:
            unknown.append(child)
    made = new(DailyRepeat)
    made.type = type_
    made.shift = shift
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_weekly_repeat(node: Node, reading: Reading) -> WeeklyRepeat:
    """Decode an element as `WeeklyRepeat`."""
    type_: WeeklyType | None | Unset = UNSET
    shift: int | None | Unset = UNSET
    days: list[Weekday] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, WeeklyType, type_)
        elif tag == "shift":
            shift = read_int(child, unknown, shift)
        elif tag == "days":
            days = read_words(child, unknown, ",", parse_int_enum(Weekday), days)
        else:
            unknown.append(child)
    made = new(WeeklyRepeat)
    made.type = type_
    made.shift = shift
    made.days = days
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_monthly_repeat(node: Node, reading: Reading) -> MonthlyRepeat:
    """Decode an element as `MonthlyRepeat`."""
    type_: MonthlyType | None | Unset = UNSET
    month: int | None | Unset = UNSET
    day: int | None | Unset = UNSET
    day_type: PeriodicDayType | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, MonthlyType, type_)
        elif tag == "month":
            month = read_int(child, unknown, month)
        elif tag == "day":
            day = read_int(child, unknown, day)
        elif tag == "dayType":
            day_type = read_str_enum(child, unknown, PeriodicDayType, day_type)
        else:
            unknown.append(child)
    made = new(MonthlyRepeat)
    made.type = type_
    made.month = month
    made.day = day
    made.day_type = day_type
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_end_condition(node: Node, reading: Reading) -> EndCondition:
    """Decode an element as `EndCondition`."""
    type_: EndConditionType | None | Unset = UNSET
    date: Moment | None | Unset = UNSET
    repeat_count: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, EndConditionType, type_)
        elif tag == "date":
            date = read_datetime(child, unknown, reading.zone, date)
        elif tag == "repeatCount":
            repeat_count = read_int(child, unknown, repeat_count)
        else:
            unknown.append(child)
    made = new(EndCondition)
    made.type = type_
    made.date = date
    made.repeat_count = repeat_count
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_repeat_notice(node: Node, reading: Reading) -> RepeatNotice:
    """Decode an element as `RepeatNotice`."""
    type_: NotifyUnit | None | Unset = UNSET
    day: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_int_enum(child, unknown, NotifyUnit, type_)
        elif tag == "day":
            day = read_int(child, unknown, day)
        else:
            unknown.append(child)
    made = new(RepeatNotice)
    made.type = type_
    made.day = day
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_possible_status(node: Node, reading: Reading) -> PossibleStatus:
    """Decode an element as `PossibleStatus`."""
    value_: TaskStatus | None | Unset = UNSET
    title: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "value":
            value_ = read_str_enum(child, unknown, TaskStatus, value_)
        elif tag == "title":
            title = (child.text or "") if title is UNSET and not len(child) else read_text(child, unknown, title)
        else:
            unknown.append(child)
    made = new(PossibleStatus)
    made.value = value_
    made.title = title
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
