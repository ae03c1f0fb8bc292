"""`task.getMulti`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.types.task import Task
from planfix_runtime.model.functions import Method, Page, Request, Split
from planfix_runtime.model.values import Extra, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskGetMulti(Request["TaskGetMultiResponse"]):
    """Get several tasks at once.

    More than 100 ids and generals are sent as several requests, one after the other; the answers are joined in
    this order.

    Give at least one of ids, generals.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)

    See https://planfix.com/help/Planfix_API_task.getMulti
    """

    ids: Sequence[int] = ()
    """Ids of tasks."""
    generals: Sequence[int] = ()
    """Task numbers, as the product shows them."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", as_tuple(self.ids))
        object.__setattr__(self, "generals", as_tuple(self.generals))


TaskGetMultiResponse: TypeAlias = Page[Task]


TaskGetMulti.method = Method(
    name="task.getMulti",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008"),
    page="https://planfix.com/help/Planfix_API_task.getMulti",
    codec="planfix.codecs.methods.task_get_multi",
    split=Split(over=("ids", "generals"), most=100),
)
