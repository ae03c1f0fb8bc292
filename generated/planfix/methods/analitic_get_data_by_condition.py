"""`analitic.getDataByCondition`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.types.analitic import AnaliticCondition, AnaliticData
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticGetDataByCondition(Request["AnaliticGetDataByConditionResponse"]):
    """List rows of data of a data tag.

    Pages hold at most 100 rows. The answer may carry no total.

    Give at most one of task_id, task_general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticNotFound: The data tag does not exist. (10002)

    See https://planfix.com/help/Planfix_API_analitic.getDataByCondition
    """

    analitic_id: int
    """Id of a data tag from analitic.getList."""
    task_id: int | None | Unset = UNSET
    """Id of the task; all tasks when absent."""
    task_general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    filters: Sequence[AnaliticCondition] | Unset = UNSET
    """Conditions on fields of the data tag."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.filters is not UNSET:
            object.__setattr__(self, "filters", as_tuple(self.filters))


AnaliticGetDataByConditionResponse: TypeAlias = Page[AnaliticData]


AnaliticGetDataByCondition.method = Method(
    name="analitic.getDataByCondition",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("3001", "3008", "10001", "10002"),
    page="https://planfix.com/help/Planfix_API_analitic.getDataByCondition",
    codec="planfix.codecs.methods.analitic_get_data_by_condition",
)
