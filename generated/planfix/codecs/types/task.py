"""How a client reads and writes the types: task.

Generated from schema/types/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

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
    missing,
    read_bool,
    read_datetime,
    read_int,
    read_int_enum,
    read_objects,
    read_str_enum,
    read_text,
    read_words,
)
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_int_enum
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_task(node: Node, zone: tzinfo | None) -> Task:
    """Read a `Task` of its element."""
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
    begin_date_time: dt.datetime | dt.date | None | Unset = UNSET
    start_time: dt.datetime | dt.date | None | Unset = UNSET
    end_time: dt.datetime | dt.date | None | Unset = UNSET
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
        if tag == "importance":
            importance = read_str_enum(child, unknown, Importance)
            child = next(rest, END)
            tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, TaskStatus)
            child = next(rest, END)
            tag = child.tag
        if tag == "statusSet":
            status_set = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "checkResult":
            check_result = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, TaskType)
            child = next(rest, END)
            tag = child.tag
        if tag == "owner":
            owner = read_user_ref(child, zone)
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
        if tag == "project":
            project = read_project_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "client":
            client = read_client_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "beginDateTime":
            begin_date_time = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "startTime":
            start_time = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "endTime":
            end_time = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "duration":
            duration = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "durationUnit":
            duration_unit = read_int_enum(child, unknown, DurationUnit)
            child = next(rest, END)
            tag = child.tag
        if tag == "general":
            general = read_int(child, unknown)
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
        if tag == "isNotAcceptedInTime":
            is_not_accepted_in_time = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "isSummary":
            is_summary = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "starred":
            starred = read_bool(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "additionalDescriptionData":
            additional_description_data = (child.text or "") if not len(child) else read_text(child, unknown)
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
            auditors = read_people(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "periodicity":
            periodicity = read_periodicity(child, zone)
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
    return Task(
        id=id,
        title=title,
        description=description,
        importance=importance,
        status=status,
        status_set=status_set,
        check_result=check_result,
        type=type_,
        owner=owner,
        parent_id=parent_id,
        template_id=template_id,
        project=project,
        client=client,
        begin_date_time=begin_date_time,
        start_time=start_time,
        end_time=end_time,
        duration=duration,
        duration_unit=duration_unit,
        general=general,
        is_overdued=is_overdued,
        is_close_to_deadline=is_close_to_deadline,
        is_not_accepted_in_time=is_not_accepted_in_time,
        is_summary=is_summary,
        starred=starred,
        additional_description_data=additional_description_data,
        workers=workers,
        members=members,
        auditors=auditors,
        periodicity=periodicity,
        custom_data=custom_data,
        extra=collect(node, unknown) if unknown else (),
    )


def read_periodicity(node: Node, zone: tzinfo | None) -> Periodicity:
    """Read a `Periodicity` of its element."""
    daily: DailyRepeat | Unset = UNSET
    weekly: WeeklyRepeat | Unset = UNSET
    monthly: MonthlyRepeat | Unset = UNSET
    start_date: dt.datetime | dt.date | None | Unset = UNSET
    end_condition: EndCondition | Unset = UNSET
    notify: RepeatNotice | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "daily":
            daily = read_daily_repeat(child, zone)
        elif tag == "weekly":
            weekly = read_weekly_repeat(child, zone)
        elif tag == "monthly":
            monthly = read_monthly_repeat(child, zone)
        elif tag == "startDate":
            start_date = read_datetime(child, unknown, zone)
        elif tag == "endCondition":
            end_condition = read_end_condition(child, zone)
        elif tag == "notify":
            notify = read_repeat_notice(child, zone)
        else:
            unknown.append(child)
    return Periodicity(
        daily=daily,
        weekly=weekly,
        monthly=monthly,
        start_date=start_date,
        end_condition=end_condition,
        notify=notify,
        extra=collect(node, unknown) if unknown else (),
    )


def read_daily_repeat(node: Node, zone: tzinfo | None) -> DailyRepeat:
    """Read a `DailyRepeat` of its element."""
    type_: DailyType | None | Unset = UNSET
    shift: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, DailyType)
        elif tag == "shift":
            shift = read_int(child, unknown)
        else:
            unknown.append(child)
    return DailyRepeat(
        type=type_,
        shift=shift,
        extra=collect(node, unknown) if unknown else (),
    )


def read_weekly_repeat(node: Node, zone: tzinfo | None) -> WeeklyRepeat:
    """Read a `WeeklyRepeat` of its element."""
    type_: WeeklyType | None | Unset = UNSET
    shift: int | None | Unset = UNSET
    days: list[Weekday] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, WeeklyType)
        elif tag == "shift":
            shift = read_int(child, unknown)
        elif tag == "days":
            days = read_words(child, unknown, ",", parse_int_enum(Weekday))
        else:
            unknown.append(child)
    return WeeklyRepeat(
        type=type_,
        shift=shift,
        days=days,
        extra=collect(node, unknown) if unknown else (),
    )


def read_monthly_repeat(node: Node, zone: tzinfo | None) -> MonthlyRepeat:
    """Read a `MonthlyRepeat` of its element."""
    type_: MonthlyType | None | Unset = UNSET
    month: int | None | Unset = UNSET
    day: int | None | Unset = UNSET
    day_type: PeriodicDayType | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, MonthlyType)
        elif tag == "month":
            month = read_int(child, unknown)
        elif tag == "day":
            day = read_int(child, unknown)
        elif tag == "dayType":
            day_type = read_str_enum(child, unknown, PeriodicDayType)
        else:
            unknown.append(child)
    return MonthlyRepeat(
        type=type_,
        month=month,
        day=day,
        day_type=day_type,
        extra=collect(node, unknown) if unknown else (),
    )


def read_end_condition(node: Node, zone: tzinfo | None) -> EndCondition:
    """Read a `EndCondition` of its element."""
    type_: EndConditionType | None | Unset = UNSET
    date: dt.datetime | dt.date | None | Unset = UNSET
    repeat_count: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_str_enum(child, unknown, EndConditionType)
        elif tag == "date":
            date = read_datetime(child, unknown, zone)
        elif tag == "repeatCount":
            repeat_count = read_int(child, unknown)
        else:
            unknown.append(child)
    return EndCondition(
        type=type_,
        date=date,
        repeat_count=repeat_count,
        extra=collect(node, unknown) if unknown else (),
    )


def read_repeat_notice(node: Node, zone: tzinfo | None) -> RepeatNotice:
    """Read a `RepeatNotice` of its element."""
    type_: NotifyUnit | None | Unset = UNSET
    day: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "type":
            type_ = read_int_enum(child, unknown, NotifyUnit)
        elif tag == "day":
            day = read_int(child, unknown)
        else:
            unknown.append(child)
    return RepeatNotice(
        type=type_,
        day=day,
        extra=collect(node, unknown) if unknown else (),
    )


def read_possible_status(node: Node, zone: tzinfo | None) -> PossibleStatus:
    """Read a `PossibleStatus` of its element."""
    value_: TaskStatus | None | Unset = UNSET
    title: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "value":
            value_ = read_str_enum(child, unknown, TaskStatus)
        elif tag == "title":
            title = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return PossibleStatus(
        value=value_,
        title=title,
        extra=collect(node, unknown) if unknown else (),
    )
