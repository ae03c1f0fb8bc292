"""`task.get`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.task import Task, read_task
from planfix_runtime.answers import read_single
from planfix_runtime.checks import check_exactly_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskGet(Request["TaskGetResponse"]):
    """Get a task.

    Give exactly one of id, general.

    Attributes:
        id: Task id.
        general: Task number, as the product shows it.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.get
    """

    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


TaskGetResponse: TypeAlias = Task


def write_task_get(value: TaskGet, zone: tzinfo | None) -> str:
    """Write what a `TaskGet` holds."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_task: list[str] = []
    if (id := value.id) is not UNSET:
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_get_response(node: Node, zone: tzinfo | None) -> TaskGetResponse:
    """Read an answer to `task.get`."""
    return read_single(node, ("task",), ("account", "sid", "signature"), read_task, zone)


TaskGet.method = Method(
    name="task.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.get",
    write=write_task_get,
    read=read_task_get_response,
)
