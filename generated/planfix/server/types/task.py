"""The server's side of the types: task.

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
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.scalars import text_of_any, text_of_enum, text_of_int
from planfix_runtime.unset import UNSET
from planfix_runtime.write import (
    write,
    write_bool,
    write_datetime,
    write_int,
    write_object,
    write_objects,
    write_text,
    write_words,
)


def write_task(tag: str, value: Task, zone: tzinfo | None) -> str:
    """Write a `Task` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.title is not UNSET:
        out.append(write_text("title", value.title, "title"))
    if value.description is not UNSET:
        out.append(write_text("description", value.description, "description"))
    if value.importance is not UNSET:
        out.append(write("importance", value.importance, "importance", text_of_enum(Importance)))
    if value.status is not UNSET:
        out.append(write("status", value.status, "status", text_of_any(text_of_enum(TaskStatus), text_of_int)))
    if value.status_set is not UNSET:
        out.append(write_int("statusSet", value.status_set, "status_set"))
    if value.check_result is not UNSET:
        out.append(write_bool("checkResult", value.check_result, "check_result"))
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(TaskType)))
    if value.owner is not UNSET:
        out.append(write_object("owner", value.owner, "owner", UserRef, write_user_ref, zone))
    in_parent: list[str] = []
    if value.parent_id is not UNSET:
        in_parent.append(write_int("id", value.parent_id, "parent_id"))
    if in_parent:
        out.append("<parent>" + "".join(in_parent) + "</parent>")
    in_template: list[str] = []
    if value.template_id is not UNSET:
        in_template.append(write_int("id", value.template_id, "template_id"))
    if in_template:
        out.append("<template>" + "".join(in_template) + "</template>")
    if value.project is not UNSET:
        out.append(write_object("project", value.project, "project", ProjectRef, write_project_ref, zone))
    if value.client is not UNSET:
        out.append(write_object("client", value.client, "client", ClientRef, write_client_ref, zone))
    if value.begin_date_time is not UNSET:
        out.append(write_datetime("beginDateTime", value.begin_date_time, "begin_date_time", zone))
    if value.start_time is not UNSET:
        out.append(write_datetime("startTime", value.start_time, "start_time", zone))
    if value.end_time is not UNSET:
        out.append(write_datetime("endTime", value.end_time, "end_time", zone))
    if value.duration is not UNSET:
        out.append(write_int("duration", value.duration, "duration"))
    if value.duration_unit is not UNSET:
        out.append(write("durationUnit", value.duration_unit, "duration_unit", text_of_enum(DurationUnit)))
    if value.general is not UNSET:
        out.append(write_int("general", value.general, "general"))
    if value.is_overdued is not UNSET:
        out.append(write_bool("isOverdued", value.is_overdued, "is_overdued"))
    if value.is_close_to_deadline is not UNSET:
        out.append(write_bool("isCloseToDeadline", value.is_close_to_deadline, "is_close_to_deadline"))
    if value.is_not_accepted_in_time is not UNSET:
        out.append(write_bool("isNotAcceptedInTime", value.is_not_accepted_in_time, "is_not_accepted_in_time"))
    if value.is_summary is not UNSET:
        out.append(write_bool("isSummary", value.is_summary, "is_summary"))
    if value.starred is not UNSET:
        out.append(write_bool("starred", value.starred, "starred"))
    if value.additional_description_data is not UNSET:
        out.append(
            write_text("additionalDescriptionData", value.additional_description_data, "additional_description_data")
        )
    if value.workers is not UNSET:
        out.append(write_object("workers", value.workers, "workers", People, write_people, zone))
    if value.members is not UNSET:
        out.append(write_object("members", value.members, "members", People, write_people, zone))
    if value.auditors is not UNSET:
        out.append(write_object("auditors", value.auditors, "auditors", People, write_people, zone))
    if value.periodicity is not UNSET:
        out.append(write_object("periodicity", value.periodicity, "periodicity", Periodicity, write_periodicity, zone))
    if value.custom_data is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", value.custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_periodicity(tag: str, value: Periodicity, zone: tzinfo | None) -> str:
    """Write a `Periodicity` as the element `tag`."""
    out: list[str] = []
    if value.daily is not UNSET:
        out.append(write_object("daily", value.daily, "daily", DailyRepeat, write_daily_repeat, zone))
    if value.weekly is not UNSET:
        out.append(write_object("weekly", value.weekly, "weekly", WeeklyRepeat, write_weekly_repeat, zone))
    if value.monthly is not UNSET:
        out.append(write_object("monthly", value.monthly, "monthly", MonthlyRepeat, write_monthly_repeat, zone))
    if value.start_date is not UNSET:
        out.append(write_datetime("startDate", value.start_date, "start_date", zone))
    if value.end_condition is not UNSET:
        out.append(
            write_object("endCondition", value.end_condition, "end_condition", EndCondition, write_end_condition, zone)
        )
    if value.notify is not UNSET:
        out.append(write_object("notify", value.notify, "notify", RepeatNotice, write_repeat_notice, zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_daily_repeat(tag: str, value: DailyRepeat, zone: tzinfo | None) -> str:
    """Write a `DailyRepeat` as the element `tag`."""
    out: list[str] = []
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(DailyType)))
    if value.shift is not UNSET:
        out.append(write_int("shift", value.shift, "shift"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_weekly_repeat(tag: str, value: WeeklyRepeat, zone: tzinfo | None) -> str:
    """Write a `WeeklyRepeat` as the element `tag`."""
    out: list[str] = []
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(WeeklyType)))
    if value.shift is not UNSET:
        out.append(write_int("shift", value.shift, "shift"))
    if value.days is not UNSET:
        out.append(write_words("days", value.days, "days", ",", text_of_enum(Weekday)))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_monthly_repeat(tag: str, value: MonthlyRepeat, zone: tzinfo | None) -> str:
    """Write a `MonthlyRepeat` as the element `tag`."""
    out: list[str] = []
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(MonthlyType)))
    if value.month is not UNSET:
        out.append(write_int("month", value.month, "month"))
    if value.day is not UNSET:
        out.append(write_int("day", value.day, "day"))
    if value.day_type is not UNSET:
        out.append(write("dayType", value.day_type, "day_type", text_of_enum(PeriodicDayType)))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_end_condition(tag: str, value: EndCondition, zone: tzinfo | None) -> str:
    """Write a `EndCondition` as the element `tag`."""
    out: list[str] = []
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(EndConditionType)))
    if value.date is not UNSET:
        out.append(write_datetime("date", value.date, "date", zone))
    if value.repeat_count is not UNSET:
        out.append(write_int("repeatCount", value.repeat_count, "repeat_count"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_repeat_notice(tag: str, value: RepeatNotice, zone: tzinfo | None) -> str:
    """Write a `RepeatNotice` as the element `tag`."""
    out: list[str] = []
    if value.type is not UNSET:
        out.append(write("type", value.type, "type", text_of_enum(NotifyUnit)))
    if value.day is not UNSET:
        out.append(write_int("day", value.day, "day"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_possible_status(tag: str, value: PossibleStatus, zone: tzinfo | None) -> str:
    """Write a `PossibleStatus` as the element `tag`."""
    out: list[str] = []
    if value.value is not UNSET:
        out.append(write("value", value.value, "value", text_of_any(text_of_enum(TaskStatus), text_of_int)))
    if value.title is not UNSET:
        out.append(write_text("title", value.title, "title"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
