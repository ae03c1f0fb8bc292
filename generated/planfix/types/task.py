"""Types: task.

Generated from schema/types/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

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
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class Task:
    """A task, a task template or an item of a checklist.

    Attributes:
        id: Id of the task.
        title: Name of the task.
        description: What the task is about.
        importance: Urgency of the task.
        status: Status of the task; taskStatus.getListOfSet lists those of its process.
        status_set: Id of the task's process (its set of statuses); taskStatus.getSetList lists them.
        check_result: Whether the author must check the result.
        type: What it is: a task, a template or a checklist item.
        owner: Author of the task.
        parent_id: Id of the parent task; 0 where there is none.
        template_id: Id of the template from which the task was made.
        project: Project of the task.
        client: Counterparty of the task.
        begin_date_time: When the task was created.
        start_time: When work is to start.
        end_time: When work is to be finished.
        duration: Planned duration, in the unit that duration_unit names.
        duration_unit: Unit of the duration.
        general: Task number, as the product shows it.
        is_overdued: Whether the task was not finished in time.
        is_close_to_deadline: Whether the deadline is near.
        is_not_accepted_in_time: Whether the task was not accepted in time.
        is_summary: Whether it is a summary task.
        starred: Whether the task is among the favourites.
        additional_description_data: What the product shows in the description besides the text, for tasks that
            came from social networks.
        workers: Users and groups who do the task.
        members: Users and groups who take part; task.getList leaves them out.
        auditors: Users and groups who watch the task; task.getList leaves them out.
        periodicity: How the task repeats; absent where it does not.
        custom_data: Custom fields of the task.
    """

    id: int
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    importance: Importance | None | Unset = UNSET
    status: TaskStatus | None | Unset = UNSET
    status_set: int | None | Unset = UNSET
    check_result: bool | None | Unset = UNSET
    type: TaskType | None | Unset = UNSET
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
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Periodicity:
    """How a task repeats.

    Give at most one of daily, weekly, monthly.

    Attributes:
        daily: Repetition by days.
        weekly: Repetition by weeks.
        monthly: Repetition by months.
        start_date: When the repetition starts.
        end_condition: When the repetition ends.
        notify: How long before the start of the task a notice comes.
    """

    daily: DailyRepeat | Unset = UNSET
    weekly: WeeklyRepeat | Unset = UNSET
    monthly: MonthlyRepeat | Unset = UNSET
    start_date: dt.datetime | dt.date | None | Unset = UNSET
    end_condition: EndCondition | Unset = UNSET
    notify: RepeatNotice | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class DailyRepeat:
    """Repetition by days.

    Attributes:
        type: Every so many days, every working day, or so many days after each completion.
        shift: Number of days between tasks; for EVERY and AFTER_COMPLETE.
    """

    type: DailyType | None | Unset = UNSET
    shift: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class WeeklyRepeat:
    """Repetition by weeks.

    Attributes:
        type: Every so many weeks or so many weeks after each completion.
        shift: Number of weeks between tasks.
        days: Days of the week; for EVERY.
    """

    type: WeeklyType | None | Unset = UNSET
    shift: int | None | Unset = UNSET
    days: list[Weekday] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class MonthlyRepeat:
    """Repetition by months.

    Attributes:
        type: On the day-th day_type of the month (EXACT), on a day of the month (EVERY), or after each
            completion.
        month: Number of months between tasks.
        day: Day of the month (EVERY) or which day_type of the month (EXACT).
        day_type: Kind of day that day counts; for EXACT.
    """

    type: MonthlyType | None | Unset = UNSET
    month: int | None | Unset = UNSET
    day: int | None | Unset = UNSET
    day_type: PeriodicDayType | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class EndCondition:
    """When a repetition ends.

    Attributes:
        type: Never, after a number of repetitions or at a date.
        date: When the repetition ends; for BYENDDATE.
        repeat_count: Number of repetitions; for BYCOUNT.
    """

    type: EndConditionType | None | Unset = UNSET
    date: dt.datetime | dt.date | None | Unset = UNSET
    repeat_count: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class RepeatNotice:
    """How long before the start of a repeated task a notice comes.

    Attributes:
        type: Unit of day: working days or weeks.
        day: Length of the time, in the unit that type names.
    """

    type: NotifyUnit | None | Unset = UNSET
    day: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class PossibleStatus:
    """A status that a task can take.

    Attributes:
        value: The status.
        title: Name of the status.
    """

    value: TaskStatus | None | Unset = UNSET
    title: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
