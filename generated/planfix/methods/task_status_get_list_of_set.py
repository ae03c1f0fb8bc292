"""`taskStatus.getListOfSet`.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.task_status import ProcessStatus, read_process_status
from planfix_runtime.answers import read_page
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskStatusGetListOfSet(Request["TaskStatusGetListOfSetResponse"]):
    """List all statuses of a process.

    These are the statuses that the process knows; those that a task can be put into right now come from
    task.getPossibleStatusToChange. No statuses is not an error: the list is empty.

    Attributes:
        id: Process id; taskStatus.getSetList lists them.

    See https://planfix.com/help/Planfix_API_taskStatus.getListOfSet
    """

    id: int
    extra: tuple[Extra, ...] = ()


TaskStatusGetListOfSetResponse: TypeAlias = Page[ProcessStatus]


def write_task_status_get_list_of_set(value: TaskStatusGetListOfSet, zone: tzinfo | None) -> str:
    """Write what a `TaskStatusGetListOfSet` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<taskStatusSet><id>{id if type(id) is int else xml_int(id, 'id')}</id></taskStatusSet>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_status_get_list_of_set_response(node: Node, zone: tzinfo | None) -> TaskStatusGetListOfSetResponse:
    """Read an answer to `taskStatus.getListOfSet`."""
    return read_page(node, ("taskStatuses", "taskStatus"), ("account", "sid", "signature"), read_process_status, zone)


TaskStatusGetListOfSet.method = Method(
    name="taskStatus.getListOfSet",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_taskStatus.getListOfSet",
    write=write_task_status_get_list_of_set,
    read=read_task_status_get_list_of_set_response,
)
