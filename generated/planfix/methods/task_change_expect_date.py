"""`task.changeExpectDate`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import Moment, to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskChangeExpectDate(Request["TaskChangeExpectDateResponse"]):
    """Move the end of a task that cannot be finished in time, or ask its author to.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskStartsAfterEnd: The task would start after its end. (3006)
        TaskAccessDenied: The caller has no access to the task. (3008)
        NotTaskWorker: The caller is not a worker of the task. (3012)
        TaskNotAccepted: The task must be accepted first. (3013)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.changeExpectDate
    """

    id: int
    """Task id."""
    expect_date: dt.datetime | dt.date
    """New end of the task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "expect_date", to_moment(self.expect_date))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskChangeExpectDateResponse(Value):
    """What the server answers to task.changeExpectDate."""

    id: int
    """Id of the task."""
    end_time: Moment | None | Unset = UNSET
    """New end of the task; absent when its author was asked to agree."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskChangeExpectDate.method = Method(
    name="task.changeExpectDate",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3001", "3006", "3008", "3012", "3013", "3014"),
    page="https://planfix.com/help/Planfix_API_task.changeExpectDate",
    codec="planfix.codecs.methods.task_change_expect_date",
)
