"""Types: task.

Generated from schema/types/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

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
from planfix_runtime.model.field_values import CustomTexts
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Task(Value):
    """A task, a task template or an item of a checklist."""

    id: int
    """Id of the task."""
    title: str | Unset = UNSET
    """Name of the task."""
    description: str | Unset = UNSET
    """What the task is about."""
    importance: Importance | None | Unset = UNSET
    """Urgency of the task."""
    status: TaskStatus | None | Unset = UNSET
    """Status of the task; taskStatus.getListOfSet lists those of its process."""
    status_set: int | None | Unset = UNSET
    """Id of the task's process (its set of statuses); taskStatus.getSetList lists them."""
    check_result: bool | None | Unset = UNSET
    """Whether the author must check the result."""
    type: TaskType | None | Unset = UNSET
    """What it is: a task, a template or a checklist item."""
    owner: UserRef | Unset = UNSET
    """Author of the task."""
    parent_id: int | None | Unset = UNSET
    """Id of the parent task; 0 where there is none."""
    template_id: int | None | Unset = UNSET
    """Id of the template from which the task was made."""
    project: ProjectRef | Unset = UNSET
    """Project of the task."""
    client: ClientRef | Unset = UNSET
    """Counterparty of the task."""
    begin_date_time: Moment | None | Unset = UNSET
    """When the task was created."""
    start_time: Moment | None | Unset = UNSET
    """When work is to start."""
    end_time: Moment | None | Unset = UNSET
    """When work is to be finished."""
    duration: int | None | Unset = UNSET
    """Planned duration, in the unit that duration_unit names."""
    duration_unit: DurationUnit | None | Unset = UNSET
    """Unit of the duration."""
    general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    is_overdued: bool | None | Unset = UNSET
    """Whether the task was not finished in time."""
    is_close_to_deadline: bool | None | Unset = UNSET
    """Whether the deadline is near."""
    is_not_accepted_in_time: bool | None | Unset = UNSET
    """Whether the task was not accepted in time."""
    is_summary: bool | None | Unset = UNSET
    """Whether it is a summary task."""
    starred: bool | None | Unset = UNSET
    """Whether the task is among the favourites."""
    additional_description_data: str | Unset = UNSET
    """What the product shows in the description besides the text, for tasks that came from social networks."""
    workers: People | Unset = UNSET
    """Users and groups who do the task."""
    members: People | Unset = UNSET
    """Users and groups who take part; task.getList leaves them out."""
    auditors: People | Unset = UNSET
    """Users and groups who watch the task; task.getList leaves them out."""
    periodicity: Periodicity | Unset = UNSET
    """How the task repeats; absent where it does not."""
    custom_data: list[CustomValue] | Unset = UNSET
    """Custom fields of the task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    @property
    def custom(self) -> CustomTexts:
        """Texts of the custom fields, by name or id: `custom["Budget"]`, `custom[401]`."""
        return CustomTexts(self.custom_data)


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Periodicity(Value):
    """How a task repeats.

    Give at most one of daily, weekly, monthly.
    """

    daily: DailyRepeat | Unset = UNSET
    """Repetition by days."""
    weekly: WeeklyRepeat | Unset = UNSET
    """Repetition by weeks."""
    monthly: MonthlyRepeat | Unset = UNSET
    """Repetition by months."""
    start_date: Moment | None | Unset = UNSET
    """When the repetition starts."""
    end_condition: EndCondition | Unset = UNSET
    """When the repetition ends."""
    notify: RepeatNotice | Unset = UNSET
    """How long before the start of the task a notice comes."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class DailyRepeat(Value):
    """Repetition by days."""

    type: DailyType | None | Unset = UNSET
    """Every so many days, every working day, or so many days after each completion."""
    shift: int | None | Unset = UNSET
    """Number of days between tasks; for EVERY and AFTER_COMPLETE."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class WeeklyRepeat(Value):
    """Repetition by weeks."""

    type: WeeklyType | None | Unset = UNSET
    """Every so many weeks or so many weeks after each completion."""
    shift: int | None | Unset = UNSET
    """Number of weeks between tasks."""
    days: list[Weekday] | Unset = UNSET
    """Days of the week; for EVERY."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class MonthlyRepeat(Value):
    """Repetition by months."""

    type: MonthlyType | None | Unset = UNSET
    """On the day-th day_type of the month (EXACT), on a day of the month (EVERY), or after each completion."""
    month: int | None | Unset = UNSET
    """Number of months between tasks."""
    day: int | None | Unset = UNSET
    """Day of the month (EVERY) or which day_type of the month (EXACT)."""
    day_type: PeriodicDayType | None | Unset = UNSET
    """Kind of day that day counts; for EXACT."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class EndCondition(Value):
    """When a repetition ends."""

    type: EndConditionType | None | Unset = UNSET
    """Never, after a number of repetitions or at a date."""
    date: Moment | None | Unset = UNSET
    """When the repetition ends; for BYENDDATE."""
    repeat_count: int | None | Unset = UNSET
    """Number of repetitions; for BYCOUNT."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class RepeatNotice(Value):
    """How long before the start of a repeated task a notice comes."""

    type: NotifyUnit | None | Unset = UNSET
    """Unit of day: working days or weeks."""
    day: int | None | Unset = UNSET
    """Length of the time, in the unit that type names."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class PossibleStatus(Value):
    """A status that a task can take."""

    value: TaskStatus | None | Unset = UNSET
    """The status."""
    title: str | Unset = UNSET
    """Name of the status."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
