"""How a server reads and writes what a client does not: task.

Generated from schema/types/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

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
from planfix.server.types.custom_data import write_custom_value
from planfix.server.types.links import write_client_ref, write_project_ref
from planfix.server.types.people import write_people, write_user_ref
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
from planfix_runtime.codec.encoding import (
    present,
    write_object,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_enum_number,
    xml_int,
    xml_int_enum,
    xml_str_enum,
    xml_text,
    xml_words,
)
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.scalars import text_of_enum
from planfix_runtime.model.unset import UNSET


def write_task(tag: str, value: Task, zone: tzinfo | None) -> str:
    """Write a `Task` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (title := value.title) is not UNSET:
        out.append(f"<title>{xml_text(title, 'title')}</title>")
    if (description := value.description) is not UNSET:
        out.append(f"<description>{xml_text(description, 'description')}</description>")
    if (importance := value.importance) is not UNSET:
        out.append(f"<importance>{xml_str_enum(importance, 'importance', Importance)}</importance>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_enum_number(status, 'status', TaskStatus)}</status>")
    if (status_set := value.status_set) is not UNSET:
        out.append(
            f"<statusSet>{status_set if type(status_set) is int else xml_int(status_set, 'status_set')}</statusSet>"
        )
    if (check_result := value.check_result) is not UNSET:
        out.append(
            f"<checkResult>{'1' if check_result is True else '0' if check_result is False else xml_bool(check_result, 'check_result')}</checkResult>"
        )
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', TaskType)}</type>")
    if (owner := value.owner) is not UNSET:
        out.append(write_object("owner", owner, "owner", UserRef, write_user_ref, zone))
    if (parent_id := value.parent_id) is not UNSET:
        out.append(
            f"<parent><id>{parent_id if type(parent_id) is int else xml_int(parent_id, 'parent_id')}</id></parent>"
        )
    if (template_id := value.template_id) is not UNSET:
        out.append(
            f"<template><id>{template_id if type(template_id) is int else xml_int(template_id, 'template_id')}</id></template>"
        )
    if (project := value.project) is not UNSET:
        out.append(write_object("project", project, "project", ProjectRef, write_project_ref, zone))
    if (client := value.client) is not UNSET:
        out.append(write_object("client", client, "client", ClientRef, write_client_ref, zone))
    if (begin_date_time := value.begin_date_time) is not UNSET:
        out.append(f"<beginDateTime>{xml_datetime(begin_date_time, 'begin_date_time', zone)}</beginDateTime>")
    if (start_time := value.start_time) is not UNSET:
        out.append(f"<startTime>{xml_datetime(start_time, 'start_time', zone)}</startTime>")
    if (end_time := value.end_time) is not UNSET:
        out.append(f"<endTime>{xml_datetime(end_time, 'end_time', zone)}</endTime>")
    if (duration := value.duration) is not UNSET:
        out.append(f"<duration>{duration if type(duration) is int else xml_int(duration, 'duration')}</duration>")
    if (duration_unit := value.duration_unit) is not UNSET:
        out.append(f"<durationUnit>{xml_int_enum(duration_unit, 'duration_unit', DurationUnit)}</durationUnit>")
    if (general := value.general) is not UNSET:
        out.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if (is_overdued := value.is_overdued) is not UNSET:
        out.append(
            f"<isOverdued>{'1' if is_overdued is True else '0' if is_overdued is False else xml_bool(is_overdued, 'is_overdued')}</isOverdued>"
        )
    if (is_close_to_deadline := value.is_close_to_deadline) is not UNSET:
        out.append(
            f"<isCloseToDeadline>{'1' if is_close_to_deadline is True else '0' if is_close_to_deadline is False else xml_bool(is_close_to_deadline, 'is_close_to_deadline')}</isCloseToDeadline>"
        )
    if (is_not_accepted_in_time := value.is_not_accepted_in_time) is not UNSET:
        out.append(
            f"<isNotAcceptedInTime>{'1' if is_not_accepted_in_time is True else '0' if is_not_accepted_in_time is False else xml_bool(is_not_accepted_in_time, 'is_not_accepted_in_time')}</isNotAcceptedInTime>"
        )
    if (is_summary := value.is_summary) is not UNSET:
        out.append(
            f"<isSummary>{'1' if is_summary is True else '0' if is_summary is False else xml_bool(is_summary, 'is_summary')}</isSummary>"
        )
    if (starred := value.starred) is not UNSET:
        out.append(
            f"<starred>{'1' if starred is True else '0' if starred is False else xml_bool(starred, 'starred')}</starred>"
        )
    if (additional_description_data := value.additional_description_data) is not UNSET:
        out.append(
            f"<additionalDescriptionData>{xml_text(additional_description_data, 'additional_description_data')}</additionalDescriptionData>"
        )
    if (workers := value.workers) is not UNSET:
        out.append(write_object("workers", workers, "workers", People, write_people, zone))
    if (members := value.members) is not UNSET:
        out.append(write_object("members", members, "members", People, write_people, zone))
    if (auditors := value.auditors) is not UNSET:
        out.append(write_object("auditors", auditors, "auditors", People, write_people, zone))
    if (periodicity := value.periodicity) is not UNSET:
        out.append(write_object("periodicity", periodicity, "periodicity", Periodicity, write_periodicity, zone))
    if (custom_data := value.custom_data) is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_periodicity(tag: str, value: Periodicity, zone: tzinfo | None) -> str:
    """Write a `Periodicity` as the element `tag`."""
    out: list[str] = []
    if (daily := value.daily) is not UNSET:
        out.append(write_object("daily", daily, "daily", DailyRepeat, write_daily_repeat, zone))
    if (weekly := value.weekly) is not UNSET:
        out.append(write_object("weekly", weekly, "weekly", WeeklyRepeat, write_weekly_repeat, zone))
    if (monthly := value.monthly) is not UNSET:
        out.append(write_object("monthly", monthly, "monthly", MonthlyRepeat, write_monthly_repeat, zone))
    if (start_date := value.start_date) is not UNSET:
        out.append(f"<startDate>{xml_datetime(start_date, 'start_date', zone)}</startDate>")
    if (end_condition := value.end_condition) is not UNSET:
        out.append(
            write_object("endCondition", end_condition, "end_condition", EndCondition, write_end_condition, zone)
        )
    if (notify := value.notify) is not UNSET:
        out.append(write_object("notify", notify, "notify", RepeatNotice, write_repeat_notice, zone))
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_daily_repeat(tag: str, value: DailyRepeat, zone: tzinfo | None) -> str:
    """Write a `DailyRepeat` as the element `tag`."""
    out: list[str] = []
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', DailyType)}</type>")
    if (shift := value.shift) is not UNSET:
        out.append(f"<shift>{shift if type(shift) is int else xml_int(shift, 'shift')}</shift>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_weekly_repeat(tag: str, value: WeeklyRepeat, zone: tzinfo | None) -> str:
    """Write a `WeeklyRepeat` as the element `tag`."""
    out: list[str] = []
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', WeeklyType)}</type>")
    if (shift := value.shift) is not UNSET:
        out.append(f"<shift>{shift if type(shift) is int else xml_int(shift, 'shift')}</shift>")
    if (days := value.days) is not UNSET:
        out.append(f"<days>{xml_words(days, 'days', ',', text_of_enum(Weekday))}</days>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_monthly_repeat(tag: str, value: MonthlyRepeat, zone: tzinfo | None) -> str:
    """Write a `MonthlyRepeat` as the element `tag`."""
    out: list[str] = []
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', MonthlyType)}</type>")
    if (month := value.month) is not UNSET:
        out.append(f"<month>{month if type(month) is int else xml_int(month, 'month')}</month>")
    if (day := value.day) is not UNSET:
        out.append(f"<day>{day if type(day) is int else xml_int(day, 'day')}</day>")
    if (day_type := value.day_type) is not UNSET:
        out.append(f"<dayType>{xml_str_enum(day_type, 'day_type', PeriodicDayType)}</dayType>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_end_condition(tag: str, value: EndCondition, zone: tzinfo | None) -> str:
    """Write a `EndCondition` as the element `tag`."""
    out: list[str] = []
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_str_enum(type_, 'type', EndConditionType)}</type>")
    if (date := value.date) is not UNSET:
        out.append(f"<date>{xml_datetime(date, 'date', zone)}</date>")
    if (repeat_count := value.repeat_count) is not UNSET:
        out.append(
            f"<repeatCount>{repeat_count if type(repeat_count) is int else xml_int(repeat_count, 'repeat_count')}</repeatCount>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_repeat_notice(tag: str, value: RepeatNotice, zone: tzinfo | None) -> str:
    """Write a `RepeatNotice` as the element `tag`."""
    out: list[str] = []
    if (type_ := value.type) is not UNSET:
        out.append(f"<type>{xml_int_enum(type_, 'type', NotifyUnit)}</type>")
    if (day := value.day) is not UNSET:
        out.append(f"<day>{day if type(day) is int else xml_int(day, 'day')}</day>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_possible_status(tag: str, value: PossibleStatus, zone: tzinfo | None) -> str:
    """Write a `PossibleStatus` as the element `tag`."""
    out: list[str] = []
    if (value_ := value.value) is not UNSET:
        out.append(f"<value>{xml_enum_number(value_, 'value', TaskStatus)}</value>")
    if (title := value.title) is not UNSET:
        out.append(f"<title>{xml_text(title, 'title')}</title>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
