"""`task.changeExpectDate`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from datetime import tzinfo

from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_datetime, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_datetime, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskChangeExpectDate(Request["TaskChangeExpectDateResponse"]):
    """Move the end of a task that cannot be finished in time, or ask its author to.

    Attributes:
        id: Task id.
        expect_date: New end of the task.

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
    expect_date: dt.datetime | dt.date
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class TaskChangeExpectDateResponse:
    """What the server answers to task.changeExpectDate.

    Attributes:
        id: Id of the task.
        end_time: New end of the task; absent when its author was asked to agree.
    """

    id: int
    end_time: dt.datetime | dt.date | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def write_task_change_expect_date(value: TaskChangeExpectDate, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeExpectDate` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    expect_date = given(value.expect_date, "expect_date")
    out.append(f"<expectDate>{xml_datetime(expect_date, 'expect_date', zone)}</expectDate>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_change_expect_date_response(node: Node, zone: tzinfo | None) -> TaskChangeExpectDateResponse:
    """Read a `TaskChangeExpectDateResponse` of its element."""
    id: int | None | Unset = UNSET
    end_time: dt.datetime | dt.date | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "endTime":
                    end_time = read_datetime(inner, unknown, zone)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskChangeExpectDateResponse(
        id,
        end_time,
        collect(node, unknown) if unknown else (),
    )


TaskChangeExpectDate.method = Method(
    name="task.changeExpectDate",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3001", "3006", "3008", "3012", "3013", "3014"),
    page="https://planfix.com/help/Planfix_API_task.changeExpectDate",
    write=write_task_change_expect_date,
    read=read_task_change_expect_date_response,
)
