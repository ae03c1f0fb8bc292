"""`task.getMulti`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.task import Task, read_task
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, check_at_least_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request, Split
from planfix_runtime.node import Node
from planfix_runtime.write import write_items, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskGetMulti(Request["TaskGetMultiResponse"]):
    """Get several tasks at once.

    More than 100 ids and generals are sent as several requests, one after the other, and the answers joined, in
    this order.

    Give at least one of ids, generals.

    Attributes:
        ids: Ids of tasks.
        generals: Task numbers, as the product shows them.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.getMulti
    """

    ids: Sequence[int] = ()
    generals: Sequence[int] = ()
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", as_tuple(self.ids))
        object.__setattr__(self, "generals", as_tuple(self.generals))


TaskGetMultiResponse: TypeAlias = Page[Task]


def write_task_get_multi(value: TaskGetMulti, zone: tzinfo | None) -> str:
    """Write what a `TaskGetMulti` holds."""
    check_at_least_one(value, "ids", "generals")
    out: list[str] = []
    in_tasks: list[str] = []
    if ids := value.ids:
        in_tasks.append(write_items("id", ids, "ids", xml_int))
    if generals := value.generals:
        in_tasks.append(write_items("general", generals, "generals", xml_int))
    if in_tasks:
        out.append(f"<tasks>{''.join(in_tasks)}</tasks>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_get_multi_response(node: Node, zone: tzinfo | None) -> TaskGetMultiResponse:
    """Read an answer to `task.getMulti`."""
    return read_page(node, ("tasks", "task"), ("account", "sid", "signature"), read_task, zone)


TaskGetMulti.method = Method(
    name="task.getMulti",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.getMulti",
    write=write_task_get_multi,
    read=read_task_get_multi_response,
    split=Split(over=("ids", "generals"), most=100),
)
