"""How lists usually hold: task.

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
from planfix.layouts.custom_data import CUSTOM_VALUE_LAYOUT
from planfix.layouts.links import CLIENT_REF_LAYOUT, PROJECT_REF_LAYOUT, make_client_ref, make_project_ref
from planfix.layouts.people import PEOPLE_LAYOUT, USER_REF_LAYOUT, make_user_ref
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
from planfix_runtime.layout import Groups, Layout, leaf, many, one, opened, within
from planfix_runtime.leaves import (
    BOOL,
    DATETIME,
    INT,
    TEXT,
    as_bool,
    as_datetime,
    as_int,
    as_needed,
    as_number,
    as_parsed,
    as_text,
    as_word,
    as_words,
)
from planfix_runtime.scalars import parse_enum_or_int, parse_int, parse_int_enum
from planfix_runtime.unset import UNSET


def make_daily_repeat(found: Groups, zone: tzinfo | None) -> DailyRepeat:
    """A `DailyRepeat`, of the text of its elements."""
    type_, shift = found
    return DailyRepeat(as_word(type_, DailyType), as_int(shift))


DAILY_REPEAT_LAYOUT = Layout(make_daily_repeat, leaf("type", TEXT), leaf("shift", INT))


def make_weekly_repeat(found: Groups, zone: tzinfo | None) -> WeeklyRepeat:
    """A `WeeklyRepeat`, of the text of its elements."""
    type_, shift, days = found
    return WeeklyRepeat(as_word(type_, WeeklyType), as_int(shift), as_words(days, ",", parse_int_enum(Weekday)))


WEEKLY_REPEAT_LAYOUT = Layout(make_weekly_repeat, leaf("type", TEXT), leaf("shift", INT), leaf("days", TEXT))


def make_monthly_repeat(found: Groups, zone: tzinfo | None) -> MonthlyRepeat:
    """A `MonthlyRepeat`, of the text of its elements."""
    type_, month, day, day_type = found
    return MonthlyRepeat(as_word(type_, MonthlyType), as_int(month), as_int(day), as_word(day_type, PeriodicDayType))


MONTHLY_REPEAT_LAYOUT = Layout(
    make_monthly_repeat, leaf("type", TEXT), leaf("month", INT), leaf("day", INT), leaf("dayType", TEXT)
)


def make_end_condition(found: Groups, zone: tzinfo | None) -> EndCondition:
    """A `EndCondition`, of the text of its elements."""
    type_, date, repeat_count = found
    return EndCondition(as_word(type_, EndConditionType), as_datetime(date, zone), as_int(repeat_count))


END_CONDITION_LAYOUT = Layout(make_end_condition, leaf("type", TEXT), leaf("date", DATETIME), leaf("repeatCount", INT))


def make_repeat_notice(found: Groups, zone: tzinfo | None) -> RepeatNotice:
    """A `RepeatNotice`, of the text of its elements."""
    type_, day = found
    return RepeatNotice(as_number(type_, NotifyUnit), as_int(day))


REPEAT_NOTICE_LAYOUT = Layout(make_repeat_notice, leaf("type", INT), leaf("day", INT))


def make_periodicity(found: Groups, zone: tzinfo | None) -> Periodicity:
    """A `Periodicity`, of the text of its elements."""
    (
        daily,
        daily_type,
        daily_shift,
        weekly,
        weekly_type,
        weekly_shift,
        weekly_days,
        monthly,
        monthly_type,
        monthly_month,
        monthly_day,
        monthly_day_type,
        start_date,
        end_condition,
        end_condition_type,
        end_condition_date,
        end_condition_repeat_count,
        notify,
        notify_type,
        notify_day,
    ) = found
    return Periodicity(
        UNSET if daily is None else make_daily_repeat((daily_type, daily_shift), zone),
        UNSET if weekly is None else make_weekly_repeat((weekly_type, weekly_shift, weekly_days), zone),
        (
            UNSET
            if monthly is None
            else make_monthly_repeat((monthly_type, monthly_month, monthly_day, monthly_day_type), zone)
        ),
        as_datetime(start_date, zone),
        (
            UNSET
            if end_condition is None
            else make_end_condition((end_condition_type, end_condition_date, end_condition_repeat_count), zone)
        ),
        UNSET if notify is None else make_repeat_notice((notify_type, notify_day), zone),
    )


PERIODICITY_LAYOUT = Layout(
    make_periodicity,
    opened("daily", DAILY_REPEAT_LAYOUT),
    opened("weekly", WEEKLY_REPEAT_LAYOUT),
    opened("monthly", MONTHLY_REPEAT_LAYOUT),
    leaf("startDate", DATETIME),
    opened("endCondition", END_CONDITION_LAYOUT),
    opened("notify", REPEAT_NOTICE_LAYOUT),
)


def make_task(found: Groups, zone: tzinfo | None) -> Task:
    """A `Task`, of the text of its elements."""
    (
        id,
        title,
        description,
        importance,
        status,
        status_set,
        check_result,
        type_,
        owner,
        owner_id,
        owner_name,
        parent_id,
        template_id,
        project,
        project_id,
        project_title,
        client,
        client_id,
        client_name,
        begin_date_time,
        start_time,
        end_time,
        duration,
        duration_unit,
        general,
        is_overdued,
        is_close_to_deadline,
        is_not_accepted_in_time,
        is_summary,
        starred,
        additional_description_data,
        workers,
        members,
        auditors,
        periodicity,
        custom_data,
    ) = found
    return Task(
        as_needed(id, parse_int),
        as_text(title),
        as_text(description),
        as_word(importance, Importance),
        as_parsed(status, parse_enum_or_int(TaskStatus)),
        as_int(status_set),
        as_bool(check_result),
        as_word(type_, TaskType),
        UNSET if owner is None else make_user_ref((owner_id, owner_name), zone),
        as_int(parent_id),
        as_int(template_id),
        UNSET if project is None else make_project_ref((project_id, project_title), zone),
        UNSET if client is None else make_client_ref((client_id, client_name), zone),
        as_datetime(begin_date_time, zone),
        as_datetime(start_time, zone),
        as_datetime(end_time, zone),
        as_int(duration),
        as_number(duration_unit, DurationUnit),
        as_int(general),
        as_bool(is_overdued),
        as_bool(is_close_to_deadline),
        as_bool(is_not_accepted_in_time),
        as_bool(is_summary),
        as_bool(starred),
        as_text(additional_description_data),
        PEOPLE_LAYOUT.read(workers, zone),
        PEOPLE_LAYOUT.read(members, zone),
        PEOPLE_LAYOUT.read(auditors, zone),
        PERIODICITY_LAYOUT.read(periodicity, zone),
        CUSTOM_VALUE_LAYOUT.read_all(custom_data, "customValue", zone),
    )


TASK_LAYOUT = Layout(
    make_task,
    leaf("id", INT),
    leaf("title", TEXT),
    leaf("description", TEXT),
    leaf("importance", TEXT),
    leaf("status", TEXT),
    leaf("statusSet", INT),
    leaf("checkResult", BOOL),
    leaf("type", TEXT),
    opened("owner", USER_REF_LAYOUT),
    within("parent", leaf("id", INT)),
    within("template", leaf("id", INT)),
    opened("project", PROJECT_REF_LAYOUT),
    opened("client", CLIENT_REF_LAYOUT),
    leaf("beginDateTime", DATETIME),
    leaf("startTime", DATETIME),
    leaf("endTime", DATETIME),
    leaf("duration", INT),
    leaf("durationUnit", INT),
    leaf("general", INT),
    leaf("isOverdued", BOOL),
    leaf("isCloseToDeadline", BOOL),
    leaf("isNotAcceptedInTime", BOOL),
    leaf("isSummary", BOOL),
    leaf("starred", BOOL),
    leaf("additionalDescriptionData", TEXT),
    one("workers", PEOPLE_LAYOUT),
    one("members", PEOPLE_LAYOUT),
    one("auditors", PEOPLE_LAYOUT),
    one("periodicity", PERIODICITY_LAYOUT),
    many("customData", "customValue", CUSTOM_VALUE_LAYOUT),
)


def make_possible_status(found: Groups, zone: tzinfo | None) -> PossibleStatus:
    """A `PossibleStatus`, of the text of its elements."""
    value_, title = found
    return PossibleStatus(as_parsed(value_, parse_enum_or_int(TaskStatus)), as_text(title))


POSSIBLE_STATUS_LAYOUT = Layout(make_possible_status, leaf("value", TEXT), leaf("title", TEXT))
