"""`task.getPossibleStatusToChange`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.task import PossibleStatus, read_possible_status
from planfix_runtime.answers import read_page
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskGetPossibleStatusToChange(Request["TaskGetPossibleStatusToChangeResponse"]):
    """List the statuses that task.changeStatus can give to a task.

    Attributes:
        id: Task id.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange
    """

    id: int
    extra: tuple[Extra, ...] = ()


TaskGetPossibleStatusToChangeResponse: TypeAlias = Page[PossibleStatus]


def write_task_get_possible_status_to_change(value: TaskGetPossibleStatusToChange, zone: tzinfo | None) -> str:
    """Write what a `TaskGetPossibleStatusToChange` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_get_possible_status_to_change_response(
    node: Node, zone: tzinfo | None
) -> TaskGetPossibleStatusToChangeResponse:
    """Read an answer to `task.getPossibleStatusToChange`."""
    return read_page(node, ("statusList", "status"), ("account", "sid", "signature"), read_possible_status, zone)


TaskGetPossibleStatusToChange.method = Method(
    name="task.getPossibleStatusToChange",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange",
    write=write_task_get_possible_status_to_change,
    read=read_task_get_possible_status_to_change_response,
)
