"""`task.update`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence

from planfix.enums import DurationUnit, Importance, TaskStatus
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees
from planfix_runtime.model.field_values import FieldValueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_day
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, to_custom_values


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskUpdate(Request["TaskUpdateResponse"]):
    """Change a task.

    `change` takes the same arguments, and keeps the fields that are left out.

    The API's page says that parameters which you leave out are reset to their defaults, so give all that the task
    is to keep. Send it silent when you regularly update many tasks: then nobody is notified, and neither comments
    nor log entries are made. A date without a time is enough where the task needs no time.

    Give exactly one of id, general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        ParentTaskAccessDenied: The caller has no access to the parent task. (3002)
        TaskProjectNotFound: The project that the task is to belong to does not exist. (3003)
        TaskProjectAccessDenied: The caller has no access to the project that the task is to belong to. (3004)
        TaskStartsAfterEnd: The task would start after its end. (3006)
        TaskPeriodicityUnclear: How the task recurs is unclear: probably several of daily, weekly and monthly are
            given, or none. (3007)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskEditDenied: The caller may not change the task. (3009)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.update
    """

    id: int | None | Unset = UNSET
    """Task id."""
    general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    title: str | None | Unset = UNSET
    """Name of the task."""
    description: str | None | Unset = UNSET
    """What the task is about."""
    importance: Importance | None | Unset = UNSET
    """Urgency of the task."""
    status: TaskStatus | None | Unset = UNSET
    """New status; taskStatus.getListOfSet lists those of the task's process."""
    status_set: int | None | Unset = UNSET
    """Id of the task's process (its set of statuses) from taskStatus.getSetList."""
    check_result: bool | None | Unset = UNSET
    """Whether the author must check the result."""
    owner_id: int | None | Unset = UNSET
    """Id of the author; the calling user when absent. For a contact, its userid."""
    parent_id: int | None | Unset = UNSET
    """Id of the parent task; 0 for none."""
    project_id: int | None | Unset = UNSET
    """Id of the project."""
    client_id: int | None | Unset = UNSET
    """Id of the counterparty (the id that contact.get answers); 0 for none."""
    start_date_is_set: bool | None | Unset = UNSET
    """Whether the task has a start date."""
    start_date: dt.date | None | Unset = UNSET
    """Day on which work is to start."""
    start_time_is_set: bool | None | Unset = UNSET
    """Whether the start has a time of day."""
    start_time: dt.time | None | Unset = UNSET
    """Time of day at which work is to start."""
    end_date_is_set: bool | None | Unset = UNSET
    """Whether the task has an end date."""
    end_date: dt.date | None | Unset = UNSET
    """Day by which work is to be finished."""
    end_time_is_set: bool | None | Unset = UNSET
    """Whether the end has a time of day."""
    end_time: dt.time | None | Unset = UNSET
    """Time of day by which work is to be finished."""
    is_summary: bool | None | Unset = UNSET
    """Whether it is a summary task."""
    duration: int | None | Unset = UNSET
    """Planned duration, in the unit that duration_unit names."""
    duration_unit: DurationUnit | None | Unset = UNSET
    """Unit of the duration."""
    duration_is_set: bool | None | Unset = UNSET
    """Whether the task has a duration."""
    workers: Assignees | Unset = UNSET
    """Users and groups who do the task."""
    members: Assignees | Unset = UNSET
    """Users and groups who take part."""
    auditors: Assignees | Unset = UNSET
    """Users and groups who watch the task."""
    custom_data: Sequence[CustomValueInput] | Mapping[int, FieldValueInput] | Unset = UNSET
    """Values of the task's custom fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.start_date is not UNSET:
            object.__setattr__(self, "start_date", to_day(self.start_date))
        if self.end_date is not UNSET:
            object.__setattr__(self, "end_date", to_day(self.end_date))
        if self.custom_data is not UNSET:
            object.__setattr__(self, "custom_data", to_custom_values(CustomValueInput, self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskUpdateResponse(Value):
    """What the server answers to task.update."""

    id: int
    """Id of the changed task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskUpdate.method = Method(
    name="task.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3002", "3003", "3004", "3006", "3007", "3008", "3009", "3014"),
    page="https://planfix.com/help/Planfix_API_task.update",
    codec="planfix.codecs.methods.task_update",
)
